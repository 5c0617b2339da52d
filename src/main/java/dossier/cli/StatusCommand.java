package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;

import picocli.CommandLine.Command;

/** Shows how the index stands. */
@Command(name = "status", description = "Shows how much is indexed and how fresh it is.")
final class StatusCommand extends Reading {
  @Override
  View view(Dossier dossier) {
    return dossier.views().status();
  }
}

package dossier.cli;

import dossier.Dossier;
import dossier.answer.View;

import picocli.CommandLine.Command;

/** Lists the tracked companies. */
@Command(name = "companies", description = "Lists the tracked companies with their coverage.")
final class CompaniesCommand extends Reading {
  @Override
  View view(Dossier dossier) {
    return dossier.workspaces().tracker().seen(dossier.views().companies(), "");
  }
}

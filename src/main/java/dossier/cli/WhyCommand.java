package dossier.cli;

import dossier.Dossier;
import dossier.WebSources;
import dossier.answer.View;
import dossier.digest.WhoWasTold;
import dossier.store.ShownStories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains what is known of an address. */
@Command(name = "why", description = "Says whether the article at an address is indexed, which companies it is about, its story, and who was told of it.")
final class WhyCommand extends Reading {
  @Parameters(paramLabel = "URL", description = "an article's address")
  private String address = "";

  @Override
  View view(Dossier dossier) {
    try (WebSources web = home().sources(dossier)) {
      return new WhoWasTold(new ShownStories(dossier.database())).of(dossier.why(address, web.sources()), "", "");
    } catch (IllegalArgumentException e) {
      return new View.BadQuery(address, String.valueOf(e.getMessage()), -1, dossier.views().status().index());
    }
  }
}

package dossier.cli;

import dossier.Dossier;
import dossier.WebSources;
import dossier.ingest.PollReport;
import dossier.store.SourceFeed;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Polls the feeds once. */
@Command(name = "fetch", description = "Polls the feeds that are on once; serve polls them on schedule.")
final class FetchCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Dossier dossier = home.open(); WebSources web = home.sources(dossier)) {
      List<SourceFeed> feeds = web.sources().on();
      if (feeds.isEmpty())
        out.println("No feed is on. List them with: dossier sources; switch one on: dossier sources on NAME");
      boolean failed = false;
      for (SourceFeed feed : feeds) {
        PollReport report = web.sources().poll(feed);
        out.println(TextForms.plain(report.line()));
        failed |= report.problem() != null;
      }
      return failed ? Exit.REFUSED : Exit.DONE;
    }
  }
}

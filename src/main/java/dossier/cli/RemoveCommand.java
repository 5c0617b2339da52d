package dossier.cli;

import dossier.Dossier;
import dossier.Removal;
import dossier.WebSources;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out. */
@Command(name = "remove", description = "Takes an article out, or a feed or publisher with all its articles; polling does not bring them back.")
final class RemoveCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "URL|SOURCE", description = "an article's or feed's address, or a feed's or publisher's name")
  private String what = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Dossier dossier = home.open(); WebSources web = home.sources(dossier)) {
      Removal removal = dossier.remove(what, web.sources());
      removal.feeds().forEach(feed -> print("Forgot the feed " + feed.name()));
      print(removal.articles() == 1 ? "1 article taken out" : removal.articles() + " articles taken out");
      return removal.articles() == 0 && removal.feeds().isEmpty() ? Exit.REFUSED : Exit.DONE;
    }
  }

  private void print(String line) {
    spec.commandLine().getOut().println(TextForms.plain(line));
  }
}

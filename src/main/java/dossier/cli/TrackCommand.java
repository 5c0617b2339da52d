package dossier.cli;

import dossier.Dossier;
import dossier.WorkspaceCompanies;
import dossier.digest.ListKeeper.Asker;
import dossier.digest.OwnCompanies.Linked;
import dossier.digest.TrackReply;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tracks a company for all workspaces, or no longer. */
@Command(name = "track", description = "Tracks a company for all workspaces: track \"Erewhon Robotics\" = erewhon. One outside the catalogue is added and looked for in the stored articles.")
final class TrackCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "its name, and behind a = other names with commas between")
  private List<String> words = List.of();

  @Option(names = "--off", description = "no longer: a company that was added")
  private boolean off;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String asked = String.join(" ", words);
    try (Dossier dossier = home.open()) {
      WorkspaceCompanies companies = dossier.workspaces();
      TrackReply reply = off
          ? companies.tracker().untrack(asked, Asker.OPERATOR, Instant.now())
          : companies.tracker().track(asked, Asker.OPERATOR, "", Instant.now());
      return switch (reply) {
        case TrackReply.Refused(var sentence, var field) -> {
          spec.commandLine().getErr().println("dossier: " + TextForms.plain(sentence));
          yield Exit.REFUSED;
        }
        case TrackReply.Done(var sentence, var name, var linking) -> {
          out.println(TextForms.plain(sentence));
          for (Linked linked : companies.own().linkAll(Instant.now()))
            out.println(TextForms.plain("%s: %d articles are about it, %d mention it".formatted(linked.company().name(),
                linked.about(), linked.mentioned())));
          yield Exit.DONE;
        }
      };
    }
  }
}

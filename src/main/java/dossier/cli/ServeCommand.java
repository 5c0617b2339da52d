package dossier.cli;

import dossier.Server;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves Slack, or the playground where no Slack is set up. */
@Command(name = "serve", description = "Serves Slack on $PORT (default 3000); without Slack settings a playground in the browser.")
final class ServeCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    try (Server server = Server.start(home.settings(), spec.commandLine().getOut()::println)) {
      server.join();
    }
    return Exit.DONE;
  }
}

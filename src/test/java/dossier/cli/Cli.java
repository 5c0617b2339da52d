package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command line run in this process over one data folder, with an environment of the test's own. */
final class Cli {
  /** What a command printed and ended with; no stack trace may be in it, nor a fault of the program. */
  record Outcome(int exit, String out, String err) {
    Outcome {
      assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception in").doesNotContain("should not happen");
    }

    JsonObject json() {
      assertThat(err).isEmpty();
      return JsonParser.parseString(out).getAsJsonObject();
    }

    List<String> outLines() {
      return out.lines().toList();
    }

    /** Ends with {@code exit} and says {@code line} on standard error, nothing else anywhere. */
    void fails(int exit, String line) {
      assertThat(this).isEqualTo(new Outcome(exit, "", line + "\n"));
    }

    /** Ends well without a word on standard error. */
    Outcome done() {
      assertThat(err).isEmpty();
      assertThat(exit).isEqualTo(Exit.DONE);
      return this;
    }
  }

  private final Path home;
  private final Map<String, String> environment = new HashMap<>();

  Cli(Path home) {
    this.home = home;
  }

  Cli with(String setting, String value) {
    environment.put(setting, value);
    return this;
  }

  /** Runs a command on the data folder. */
  Outcome run(Object... arguments) {
    return runPlain(Stream.concat(Arrays.stream(arguments), Stream.of("--home", home)).toArray());
  }

  /** Runs a command as it is. */
  Outcome runPlain(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int exit = Main.run(words, environment, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Outcome(exit, out.toString().replace(System.lineSeparator(), "\n"),
        err.toString().replace(System.lineSeparator(), "\n"));
  }

  /** How many articles are stored. */
  int articles() {
    return run("status", "--json").json().get("articles").getAsInt();
  }
}

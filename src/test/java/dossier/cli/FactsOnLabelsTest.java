package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores facts on the shared sentences by the shared scorer and by {@code eval/facts-strict.py}, where they are present. */
class FactsOnLabelsTest {
  private static final Path FOLDER = Path.of(System.getProperty("dossier.eval", "../shared/eval"), "facts");
  private static final Path GOLD = FOLDER.resolve("dev/facts.jsonl");

  @Test
  void precisionIsHeld(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(GOLD), "no sentences at " + GOLD);
    assumeTrue(hasPython(), "no python3");
    Path read = folder.resolve("facts.jsonl");
    new Cli(folder.resolve("home")).run("read", "--batch", GOLD, "--out", read).done();
    String score = python(FOLDER.resolve("score.py"), "--gold", GOLD, "--pred", read);
    String strict = python(Path.of("eval", "facts-strict.py"), read, GOLD, FOLDER);
    System.out.print("facts: " + score + strict);
    assertThat(figure(score, "OVERALL +P ([0-9.]+)")).isGreaterThanOrEqualTo(0.85);
    assertThat(figure(score, "OVERALL .* F1 ([0-9.]+)")).isGreaterThanOrEqualTo(0.70);
    assertThat(figure(score, "false-alarm rate on negatives ([0-9.]+)")).isLessThanOrEqualTo(0.06);
    assertThat(figure(strict, "strict precision ([0-9.]+)")).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void theSeedArticleTellsItsFactsAndNothingElse(@TempDir Path folder) throws Exception {
    Path gold = FOLDER.resolve("seed.jsonl");
    assumeTrue(Files.exists(gold), "no sentences at " + gold);
    assumeTrue(hasPython(), "no python3");
    Path read = folder.resolve("facts.jsonl");
    new Cli(folder.resolve("home")).run("read", "--batch", gold, "--out", read).done();
    assertThat(python(FOLDER.resolve("score.py"), "--gold", gold, "--pred", read)).contains("(tp 13 fp 0 fn 0)");
  }

  private static double figure(String output, String pattern) {
    Matcher line = Pattern.compile(pattern).matcher(output);
    assertThat(line.find()).as("%s in %s", pattern, output).isTrue();
    return Double.parseDouble(line.group(1));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What a script prints. */
  private static String python(Path script, Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
    for (Object argument : arguments)
      command.add(argument.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}

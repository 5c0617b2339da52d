package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on facts in a terminal. */
class CorrectTest {
  private static final String DEALS = """
      {"title":"Deals of the week","body":"Google bought Tern Robotics for $40 million. Yahoo bought Harbour Labs for $9 million. Google bought Quay Mapping for $7 million.","source":"Example Wire","published_at":"2012-05-07"}
      """;

  @TempDir
  Path folder;
  private Path home;
  private Cli cli;

  @BeforeEach
  void imported() {
    home = folder.resolve("home");
    cli = new Cli(home);
    cli.run("import", Corpus.write(folder.resolve("deals.jsonl"), DEALS)).done();
  }

  private List<JsonObject> facts(String... words) {
    List<String> arguments = new java.util.ArrayList<>(List.of("facts", "--json"));
    arguments.addAll(List.of(words));
    return cli.run(arguments.toArray())
        .done()
        .outLines()
        .stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private String id(String... words) {
    return facts(words).getFirst().get("id").getAsString();
  }

  @Test
  void aDuplicateOfAnotherCompanysFactIsRefusedByNamingBoth() {
    Cli.Outcome refused = cli.run("correct", id("google", "with", "tern"), "duplicate", id("yahoo"));
    assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
    assertThat(refused.err())
        .isEqualTo("dossier: \"Google buys Tern Robotics for $40 million – reported 7 May 2012 [1]\" and"
            + " \"Yahoo buys Harbour Labs for $9 million – reported 7 May 2012 [1]\" are not one: they are about different companies,"
            + " Google and Yahoo, and neither is on the other side\n");
    assertThat(cli.run("corrections").done().out()).isEqualTo("Nobody has corrected a fact yet.\n");
  }

  @Test
  void aDuplicateLeavesTheOtherFactAsItIs() {
    String tern = id("google", "with", "tern");
    String quay = id("google", "with", "quay");
    assertThat(cli.run("correct", tern, "duplicate", quay).done().out()).endsWith("It is fact " + quay + " now\n");
    assertThat(facts("google")).singleElement().satisfies(fact -> {
      assertThat(fact.get("id").getAsString()).isEqualTo(quay);
      assertThat(fact.get("counterparty").getAsString()).isEqualTo("Quay Mapping");
      assertThat(fact.get("amount").getAsDouble()).isEqualTo(7e6);
      assertThat(fact.getAsJsonArray("evidence")).hasSize(2);
    });
    assertThat(cli.run("corrections").done().out())
        .contains(
            "duplicate of Google buys Quay Mapping for $7 million – reported 7 May 2012 [1]  ←  Google buys Tern");
  }

  @Test
  void anAmountIsTypedAsInAText() {
    cli.run("correct", id("google", "with", "tern"), "wrong-value", "amount", "$45 million").done();
    assertThat(facts("google", "with", "tern")).singleElement()
        .satisfies(fact -> assertThat(fact.get("amount").getAsDouble()).isEqualTo(45e6));
    cli.run("correct", id("google", "with", "quay"), "wrong-value", "amount", "much")
        .fails(Exit.REFUSED, "dossier: expected an amount like 26200000000 USD, got \"much\"");
  }

  @Test
  void afterACorrectionTheOldIdLeadsToTheNewOne() {
    String old = id("yahoo");
    List<String> said = cli.run("correct", old, "wrong-company", "Microsoft").done().outLines();
    String fresh = id("microsoft");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(said).last().isEqualTo("It is fact " + fresh + " now");
    cli.run("correct", old, "not-a-fact")
        .fails(Exit.REFUSED,
            "dossier: fact " + old + " was corrected by decision 1 (wrong-company): it is fact " + fresh + " now");
    assertThat(cli.run("correct", fresh, "not-a-fact").done().outLines()).hasSize(1);
    cli.run("correct", fresh, "not-a-fact")
        .fails(Exit.REFUSED, "dossier: fact " + fresh
            + " was corrected by decision 2 (not-a-fact): it is hidden, which correct --undo 2 takes back");
    cli.run("correct", "0".repeat(32), "not-a-fact").fails(Exit.REFUSED, "dossier: there is no fact " + "0".repeat(32));
  }

  @Test
  void decisionsAreTakenAndTakenBackBesideAProcessThatHoldsTheFolder() throws Exception {
    try (Child holder = Child.start(Child.Holder.class, home)) {
      assertThat(holder.line()).isEqualTo("held");
      cli.run("correct", id("yahoo"), "not-a-fact").done();
      assertThat(facts("yahoo")).isEmpty();
      cli.run("correct", "--undo", "1").done();
      assertThat(facts("yahoo")).hasSize(1);
      holder.kill();
    }
  }
}

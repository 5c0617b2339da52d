package dossier.slack;

import static dossier.slack.Samples.INDEX;
import static dossier.slack.Samples.NOW;
import static dossier.slack.Samples.answered;
import static dossier.slack.Samples.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.answer.IndexState;
import dossier.answer.View;
import dossier.ingest.Added;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
  private static final String QUESTION = "how many shops does Xiaomi plan to open?";

  private static final Map<String, Supplier<Message>> DRAWN = Map.ofEntries(
      Map.entry("found-private", () -> answer(Samples.found(), Showing.PRIVATE)),
      Map.entry("found-thread", () -> answer(Samples.found(), Showing.THREAD)),
      Map.entry("found-shared", () -> answer(Samples.found(), Showing.sharedBy("U123"))),
      Map.entry("found-cautions", () -> answer(Samples.cautious(), Showing.PRIVATE)),
      Map.entry("no-evidence", () -> answer(new Answer.NoEvidence(List.of(Samples.stores())), Showing.PRIVATE)),
      Map.entry("passages", () -> answer(new Answer.Passages(List.of(Samples.stores())), Showing.PRIVATE)),
      Map.entry("told",
          () -> answer(
              new Answer.Told("ZTE to buy shops – planned, reported 7 May 2018; I find no report that it was completed",
                  List.of(Samples.stores())),
              Showing.PRIVATE)),
      Map.entry("reported-instead",
          () -> answer(
              new Answer.NoEvidence("Nokia opened 40 shops", "ZTE opens 40 shops – 7 May 2018",
                  List.of(Samples.stores())),
              Showing.PRIVATE)),
      Map.entry("which-company", () -> answer(new Answer.WhichCompany("xiami", List.of(Samples.XIAOMI, Samples.ZTE),
          List.of("what does Xiaomi sell?", "what does ZTE sell?")), Showing.PRIVATE)),
      Map.entry("not-understood", () -> answer(new Answer.NotUnderstood("I read English only."), Showing.PRIVATE)),
      Map.entry("news", () -> view(Command.NEWS, "xiaomi 2018", Samples.news())),
      Map.entry("news-stories", () -> view(Command.NEWS, "xiaomi", new View.News(Samples.XIAOMI, null,
          List.of(
              Samples.alsoIn(Samples.item("Xiaomi goes west", "Example Wire", "2018-05-07", "https://news.example/1"),
                  2, "Other Wire", "Dossier sample", "Example Wire"),
              Samples.alsoIn(Samples.item("Twice", "Example Wire", "2018-05-06", null), 1, "Example Wire")),
          6, INDEX))),
      Map.entry("sources", () -> SourceBlocks.list(new Inquiry(Command.SOURCES, "", NOW), Samples.sources(),
          Showing.PRIVATE)),
      Map.entry("added", () -> SourceBlocks.added(new Inquiry(Command.ADD, "news.example", NOW),
          new Added.Nothing("https://news.example/", "no article found in the page",
              List.of("https://news.example/feed")),
          Showing.PRIVATE)),
      Map.entry("why-not", () -> view(Command.WHY, "https://news.example/1", Samples.why())),
      Map.entry("profile", () -> view(Command.PROFILE, "xiaomi", Samples.profile())),
      Map.entry("facts", () -> view(Command.FACTS, "zte acquisitions 2016 largest first total", FactSamples.facts())),
      Map.entry("timeline", () -> view(Command.TIMELINE, "zte", FactSamples.timeline())),
      Map.entry("upcoming", () -> view(Command.UPCOMING, "zte", FactSamples.upcoming())),
      Map.entry("quotes", () -> view(Command.QUOTES, "lee zte", FactSamples.quotes())),
      Map.entry("compare", () -> view(Command.COMPARE, "xiaomi zte", FactSamples.compare())),
      Map.entry("compare-without-tables",
          () -> view(Command.COMPARE, "xiaomi zte", FactSamples.compare()).withoutTables()),
      Map.entry("fact", () -> view(Command.FACTS, "", FactSamples.detail())),
      Map.entry("search", () -> view(Command.SEARCH, Samples.search().query(), Samples.search())),
      Map.entry("bad-query", () -> view(Command.SEARCH, "a AND (", new View.BadQuery("a AND (",
          "A bracket is not closed.", 7, INDEX))),
      Map.entry("unknown-company", () -> view(Command.NEWS, "xiami 2018", new View.UnknownCompany("xiami",
          List.of(Samples.XIAOMI), INDEX))),
      Map.entry("companies", () -> view(Command.COMPANIES, "", Samples.companies())),
      Map.entry("status", () -> view(Command.STATUS, "", Samples.status())),
      Map.entry("corrections",
          () -> DecidedBlocks.list(new Inquiry(Command.CORRECTIONS, "", NOW), FactSamples.decided(),
              Showing.PRIVATE, NOW)),
      Map.entry("evidence", () -> Blocks.evidence(ask(QUESTION), Samples.search(), NOW)),
      Map.entry("citations", () -> Blocks.citations(answered(QUESTION, Samples.found()))),
      Map.entry("help", () -> Blocks.help(Showing.PRIVATE, NOW)),
      Map.entry("busy", Blocks::busy),
      Map.entry("failed", () -> Blocks.failed("0a1b2c3d")));

  private static Message answer(Answer answer, Showing showing) {
    return Blocks.answer(ask(QUESTION), answered(QUESTION, answer), showing, NOW);
  }

  private static Message view(Command command, String words, View view) {
    return Blocks.view(new Inquiry(command, words, NOW), view, Showing.PRIVATE, NOW);
  }

  static Stream<String> names() {
    return DRAWN.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDrawnAsReviewedAndWithinSlacksLimits(String name) {
    Message message = DRAWN.get(name).get();
    assertThat(BlockValidator.problems(message)).isEmpty();
    Goldens.check(name, message);
  }

  @Test
  void onlyAPrivateReplyCanBeShared() {
    assertThat(Texts.of(answer(Samples.found(), Showing.PRIVATE))).contains("Share in channel");
    assertThat(Texts.of(answer(Samples.found(), Showing.THREAD))).doesNotContain("Share in channel");
    assertThat(Texts.of(answer(Samples.found(), Showing.sharedBy("U1")))).doesNotContain("Share in channel");
  }

  @Test
  void repeatsTheQuestionOnlyWhereItDoesNotStandAlready() {
    assertThat(answer(Samples.found(), Showing.PRIVATE).text()).doesNotContain("Q: ");
    assertThat(answer(Samples.found(), Showing.THREAD).text()).doesNotContain("Q: ");
    assertThat(answer(Samples.found(), Showing.sharedBy("U1")).text()).startsWith("Q: " + QUESTION);
  }

  @Test
  void saysTheDayOfAnIndexThatIsNotTodays() {
    IndexState old = new IndexState(1, 1, null, Instant.parse("2026-11-20T23:59:00Z"));
    Message message = Blocks.answer(ask(QUESTION),
        new dossier.answer.Answered(QUESTION, null, NOW, Samples.found(), old,
            java.time.Duration.ZERO),
        Showing.PRIVATE, NOW);
    assertThat(Texts.of(message)).contains("1 independent source · index as of 20 November 2026, 23:59 UTC");
  }

  @Test
  void aSharersIdThatIsNoneIsLeftOut() {
    assertThat(Texts.of(answer(Samples.found(), Showing.sharedBy("U1> <!channel")))).noneMatch(t -> t.contains("U1"));
  }
}

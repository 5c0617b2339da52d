package dossier.slack;

import static dossier.slack.Samples.INDEX;
import static dossier.slack.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Caution;
import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.FactView;
import dossier.answer.NewsItem;
import dossier.answer.View;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.company.Company;
import dossier.company.CompanyId;
import dossier.retrieve.Storyline;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever outsiders write, a message is one that Slack takes and that calls nobody. */
class HostileTextTest {
  private static final List<String> PIECES = List.of("<!channel>", "<!here|x>", "<@U123>", "<#C1|general>",
      "<\u200b!everyone>", "<\u202e@U1>", "<\u0000!subteam^S1>", "<https://evil.example|good.example>", "|", "`", "```",
      "*bold*", "_i_", "~s~", "> q", "&lt;!channel&gt;", "&amp;", "\u202e\u2066", "\ud83d\ude00", "\ud83d", "\udc00",
      "漢字かな交じり文", "עברית", "\r\n\t", "\\\"", "\u2028", ":smile:", "@channel", "a", " ", "%7C", "\u0007");

  private static final Pattern FORMAT = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069\\u200b]");

  static Stream<String> texts() {
    List<String> texts = new ArrayList<>(PIECES);
    texts.add("x".repeat(10_000));
    texts.add("<!channel>".repeat(1_000));
    texts.add("\ud83d\ude00".repeat(5_000));
    texts.add("漢".repeat(10_000));
    texts.add("&".repeat(10_000));
    texts.add("\"\\".repeat(5_000));
    Random random = new Random(7);
    for (int row = 0; row < 30; row++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(200); piece >= 0; piece--)
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      texts.add(text.toString());
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isTakenBySlackAndCallsNobody(String text) {
    for (Showing showing : List.of(Showing.PRIVATE_REPEATED, Showing.sharedBy("U1"))) {
      for (Message message : messages(text, showing)) {
        assertThat(BlockValidator.problems(message)).isEmpty();
        assertThat(Texts.of(message)).noneMatch(shown -> shown.contains("<!") || shown.contains("<@")
            || shown.contains("<#") || FORMAT.matcher(shown).find());
      }
    }
  }

  private static List<Message> messages(String text, Showing showing) {
    String words = Mrkdwn.clip(Mrkdwn.clean(text), Limits.QUESTION);
    List<Message> messages = new ArrayList<>();
    for (Answer answer : answers(text))
      messages.add(Blocks.answer(new Inquiry(Command.ASK, words, NOW), answered(text, answer), showing, NOW));
    for (View view : FactSamples.hostile(text, citation(text), company(text)))
      messages.add(Blocks.view(new Inquiry(Command.FACTS, words, NOW), view, showing, NOW));
    for (View view : views(text))
      messages.add(Blocks.view(new Inquiry(Command.NEWS, words, NOW), view, showing, NOW));
    messages.add(Blocks.citations(answered(text, answers(text).getFirst())));
    messages.add(Blocks.evidence(new Inquiry(Command.ASK, words, NOW), views(text).getFirst(), NOW));
    messages.add(Blocks.note("Shared: " + text));
    messages.addAll(messages.stream().filter(Message::hasTable).map(Message::withoutTables).toList());
    return messages;
  }

  private static Answered answered(String text, Answer answer) {
    return new Answered(text, null, NOW, answer, INDEX, Duration.ZERO);
  }

  private static List<Answer> answers(String text) {
    List<Citation> many = Collections.nCopies(40, citation(text));
    return List.of(new Answer.Found(text, text, many, 3, 1, List.of(Caution.values()), Collections.nCopies(40, text)),
        new Answer.NoEvidence(many),
        new Answer.WhichCompany(text, Collections.nCopies(40, company(text)), Collections.nCopies(40, text)),
        new Answer.NotUnderstood(text));
  }

  private static List<View> views(String text) {
    List<NewsItem> items = Collections.nCopies(40, item(text));
    return List.of(new View.Found(text, Collections.nCopies(40, citation(text)), 5_000, INDEX),
        new View.News(company(text), null, items, 40, INDEX), new View.News(null, null, List.of(), 0, INDEX),
        new View.Profile(company(text), 1, 2, Map.of(2018, 3), items,
            kinds(text), Collections.nCopies(40, new View.Related(company(text), 2)), INDEX),
        new View.BadQuery(text, text, text.length() / 2, INDEX), new View.BadQuery(text, text, -1, INDEX),
        new View.Why(CanonicalUrl.parse("https://x.example/"), null, text, INDEX),
        new View.UnknownCompany(text, Collections.nCopies(40, company(text)), INDEX),
        new View.Companies(Collections.nCopies(700, new View.Tracked(company(text), 1, 1)), INDEX),
        new View.Companies(Collections.nCopies(700, new View.Tracked(company(text), 0, 0)), INDEX));
  }

  private static List<FactGroup> kinds(String text) {
    return FactSamples.hostile(text, citation(text), company(text))
        .stream()
        .filter(FactView.Timeline.class::isInstance)
        .flatMap(view -> ((FactView.Timeline) view).groups().stream())
        .toList();
  }

  private static Citation citation(String text) {
    String quote = text.length() <= Citation.MAX_QUOTE ? text : text.substring(0, Citation.MAX_QUOTE);
    return new Citation(1, new ArticleId("b".repeat(32)), text, CanonicalUrl.parse("https://x.example/a%7Cb"), text,
        new Dating(null, new DateEstimate(PartialDate.parse("2018"), quote)), quote, false,
        new Span(0, quote.length()), Collections.nCopies(40, text));
  }

  private static NewsItem item(String text) {
    return new NewsItem(new ArticleId("b".repeat(32)), text, text, CanonicalUrl.parse("https://x.example/" + "y"
        .repeat(1_500)), text, Dating.UNKNOWN, new Storyline(Collections.nCopies(20,
            new Storyline.Report(
                new ArticleId("b".repeat(32)), text, text + "'s", null, Dating.UNKNOWN, null)),
            40, 30));
  }

  private static Company company(String text) {
    return new Company(new CompanyId("x"), text, List.of(text), List.of(text), List.of(text), text, "US", text);
  }

  @ParameterizedTest
  @ValueSource(strings = { "<!channel>", "<\u200b!channel>", "<<!channel>>", "<\n!here>" })
  void cleaningLeavesNoMention(String text) {
    assertThat(Mrkdwn.clean(text)).doesNotContain("<!");
    assertThat(Mrkdwn.escape(text)).doesNotContain("<");
  }
}

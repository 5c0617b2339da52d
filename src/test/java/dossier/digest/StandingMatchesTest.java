package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.index.ArticleEntry;
import dossier.index.Committed;
import dossier.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingMatchesTest {
  private static final String TITLE = "Xiaomi opens its hundredth store in Madrid";
  private static final String BODY = "Xiaomi opened its hundredth European store on Tuesday. "
      + "The carrier Orange will sell its phones. Samsung said nothing.";
  private final Wire wire = new Wire();

  @AfterEach
  void close() {
    wire.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      xiaomi                              | true
      xiaomi store                        | true
      Xiaomi stores                       | true
      xiaomi factories                    | false
      samsung                             | false
      huawei                              | false
      @phones store                       | true
      xiaomi acquisitions                 | false
      Xiaomi AND (US OR carrier)          | true
      Xiaomi AND recall                   | false
      "hundredth european store"          | true
      "hundredth store" AND company:xiaomi | true
      "european hundredth"                | false
      @phones AND madrid                  | true
      sto* AND NOT huawei                 | true
      samsung OR huawei                   | false
      NOT samsung AND madrid              | true
      source:wire AND madrid              | true
      source:herald AND madrid            | false
      title:carrier                       | false
      body:carrier                        | true
      """)
  void aQueryMatchesANewArticle(String typed, boolean matches) {
    wire.publish("1", TITLE, BODY, "2020-04-30");
    assertThat(matched(typed, Wire.query(typed))).as(typed).isEqualTo(matches);
  }

  @Test
  void aCompanyThatIsOnlyMentionedMatchesWhereMentionsAreWanted() {
    wire.publish("1", TITLE, BODY, "2020-04-30");
    assertThat(matched("samsung", Wire.query("samsung", true))).isTrue();
    assertThat(matched("samsung AND store", Wire.query("samsung AND silence", true))).isFalse();
  }

  @Test
  void onlyArticlesOfTheCommitAreMatched() {
    wire.publish("1", TITLE, BODY, "2020-04-30");
    ArticleId second = wire.publish("2", "Xiaomi shows a folding phone", "Xiaomi showed a phone that folds.",
        "2020-05-01");
    assertThat(ids("xiaomi")).containsExactly(second);
  }

  @Test
  void aKindOfFactMustBeTold() {
    ArticleId deal = wire.publish("1", "Microsoft buys Nuvento", "Microsoft acquired Nuvento for $2 billion.",
        "2020-04-30");
    assertThat(ids("microsoft acquisitions")).containsExactly(deal);
    wire.publish("2", "Microsoft opens an office", "Microsoft opened an office in Lisbon.", "2020-04-30");
    assertThat(ids("microsoft acquisitions")).isEmpty();
  }

  @Test
  void aCommitTellsNewCorrectedAndWithdrawnArticles() {
    ArticleId id = wire.publish("1", TITLE, BODY, "2020-04-30");
    wire.publish("1", TITLE, BODY + " An earlier version misstated the number.", "2020-04-30");
    wire.publish("1", TITLE, BODY + " An earlier version misstated the number.", "2020-05-01");
    wire.index.remove(List.of(id));
    assertThat(wire.commits).extracting(Committed::articles)
        .containsExactly(Map.of(id, Committed.Kind.NEW), Map.of(id, Committed.Kind.CORRECTED),
            Map.of(id, Committed.Kind.SAME_WORDS), Map.of());
    assertThat(wire.commits.getLast().withdrawn()).extracting(Committed.Withdrawn::article, Committed.Withdrawn::title)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, TITLE));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      *:*                 | That matches nearly everything. Say what to listen for.
      NOT xiaomi          | That matches nearly everything. Say what to listen for.
      (*:*) OR xiaomi     | null
      ?                   | Say what to listen for.
      @nobody             | There is no list @nobody.
      @nobody AND store   | There is no list @nobody.
      colour:red          | There is no field "colour"; there are title, body, company, source and date.
      company:zorbly      | "zorbly" is no tracked company.
      "half a phrase      | The query breaks off: a quotation mark, bracket or escape is not closed.
      """)
  void whatCannotBeListenedForIsSaid(String typed, String sentence) {
    assertThat(Wire.unclear(typed).orElse("null")).startsWith(sentence.replace("null", "null"));
  }

  private boolean matched(String key, StandingQuery query) {
    return !entries(key, query).isEmpty();
  }

  private List<ArticleEntry> entries(String key, StandingQuery query) {
    List<ArticleEntry> found = new ArrayList<>();
    try (IndexSnapshot snapshot = wire.index.snapshot()) {
      StandingMatches.of(snapshot, wire.commits.getLast().articles().keySet(), Map.of(key, query),
          (entry, asked) -> found.add(entry));
    }
    return found;
  }

  private List<ArticleId> ids(String typed) {
    return entries("q", Wire.query(typed)).stream().map(entry -> entry.article().id()).toList();
  }

  @Test
  void anArticleThatManyQueriesMatchComesOnceWithAllOfThem() {
    wire.publish("1", TITLE, BODY, "2020-04-30");
    Map<String, StandingQuery> queries = new LinkedHashMap<>();
    for (String typed : List.of("madrid", "huawei", "xiaomi", "carrier"))
      queries.put(typed, Wire.query(typed));
    List<List<String>> asked = new ArrayList<>();
    try (IndexSnapshot snapshot = wire.index.snapshot()) {
      StandingMatches.of(snapshot, wire.commits.getLast().articles().keySet(), queries,
          (entry, names) -> asked.add(names));
    }
    assertThat(asked).containsExactly(List.of("madrid", "xiaomi", "carrier"));
  }
}

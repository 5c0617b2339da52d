package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.fetch.FetchSettings;
import dossier.fetch.WebFetcher;
import dossier.index.NewsIndex;
import dossier.index.Viewer;
import dossier.ingest.Added;
import dossier.ingest.IngestReport;
import dossier.ingest.Origin;
import dossier.ingest.Progress;
import dossier.ingest.Read;
import dossier.ingest.Reading;
import dossier.ingest.Sources;
import dossier.store.OwnSources;
import dossier.store.Polling;
import dossier.store.SourceFeed;
import dossier.store.SourceFeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workspace tries to see what another added. */
class OwnershipTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final String FEED = "https://t1.example/feed";
  private static final String PAGE = "https://t1.example/secret-stores";
  private static final String QUESTION = "how many stores does Xiaomi plan to open in Portugal?";

  @TempDir
  private Path folder;
  private Dossier dossier;
  private WebFetcher fetcher;
  private Sources sources;

  @BeforeEach
  void open() throws IOException {
    dossier = Dossier.open(folder.resolve("home"), InstantSource.fixed(NOW), line -> {});
    dossier.separate(false);
    fetcher = new WebFetcher(FetchSettings.usual("test", null), InstantSource.fixed(NOW));
    sources = dossier.sources(fetcher);
    dossier.importFrom(List.of(article("operator", "https://news.example/zte",
        "ZTE appointed Maria Sample as head of its handset unit on Tuesday.", "ZTE names new chief")),
        new IngestReport(), Progress.NONE);
  }

  @AfterEach
  void close() {
    fetcher.close();
    dossier.close();
  }

  private Path article(String file, String url, String body, String title) throws IOException {
    return Files.writeString(folder.resolve(file + ".jsonl"), """
        {"title":"%s","url":"%s","source":"Example Wire","published_at":"2018-05-07","body":"%s"}
        """.formatted(title, url, body));
  }

  /** Workspace T1 adds a feed, whose article comes in. */
  private void addedByT1() throws IOException {
    Article secret = Reading.article(Reading.of(article("secret", PAGE,
        "Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday.",
        "Xiaomi to open 40 stores in Portugal")));
    Viewer.in("T1", () -> dossier.ownership().adding(FEED, () -> {
      new SourceFeeds(dossier.database())
          .put(new SourceFeed(FEED, "Secret feed", null, null, true, NOW, Polling.never(NOW)));
      dossier.take(List.of(new Read.Found(Origin.whole(FEED), secret)), new IngestReport());
      return new Added.OfPage(secret, NewsIndex.Outcome.ADDED);
    }));
  }

  private String seen(String team) {
    return Viewer.in(team, () -> {
      StringBuilder all = new StringBuilder();
      all.append(dossier.answers().ask(QUESTION, NOW).answer());
      all.append(dossier.views().news("xiaomi", NOW));
      all.append(dossier.views().news("", NOW));
      all.append(dossier.views().profile("xiaomi", NOW));
      all.append(dossier.views().search("portugal", NOW));
      all.append(dossier.views().search("title:stores OR via:\"" + FEED + "\"", NOW));
      all.append(dossier.views().evidence(QUESTION, NOW));
      all.append(dossier.factViews().facts("xiaomi", NOW, 20));
      all.append(dossier.factViews().timeline("xiaomi", NOW));
      all.append(dossier.factViews().quotes("xiaomi", NOW));
      all.append(dossier.factViews().upcoming("xiaomi", NOW));
      all.append(dossier.why(PAGE, sources));
      all.append(dossier.ownership().listing("", sources));
      all.append(dossier.ownership().listing("secret", sources));
      return all.toString();
    });
  }

  @Test
  void whatAWorkspaceAddedOthersDoNotSeeWhoeverAsksFirst() throws IOException {
    addedByT1();
    assertThat(seen("T1")).contains("40 stores").contains("Secret feed");
    assertThat(seen("T2")).doesNotContain("40 stores")
        .doesNotContain("Secret feed")
        .doesNotContain("by March 2019");
    assertThat(seen("none")).doesNotContain("40 stores").doesNotContain("Secret feed");
    assertThat(seen("T1")).contains("40 stores");
    assertThat(seen("")).contains("40 stores"); // the operator's terminal
  }

  @Test
  void everybodySeesWhatTheOperatorHas() throws IOException {
    addedByT1();
    for (String team : List.of("T1", "T2"))
      assertThat(Viewer.in(team, () -> dossier.views().news("zte", NOW).toString())).contains("ZTE names new chief");
    assertThat(Viewer.in("T2", () -> dossier.views().status().index().articles())).isOne();
    assertThat(Viewer.in("T1", () -> dossier.views().status().index().articles())).isEqualTo(2);
  }

  @Test
  void anotherWorkspaceCannotSwitchTheFeedAndHasItWhenItAddsItToo() throws IOException {
    addedByT1();
    assertThat(Viewer.in("T2", () -> dossier.ownership().listing("off secret", sources)).heading())
        .isEqualTo("No feed is called “secret”.");
    assertThat(new SourceFeeds(dossier.database()).find(FEED).orElseThrow().on()).isTrue();
    new OwnSources(dossier.database()).claim("T2", FEED, NOW);
    assertThat(seen("T2")).contains("40 stores").contains("Secret feed");
    assertThat(seen("T3")).doesNotContain("40 stores");
  }

  @Test
  void whatWasTheOperatorsStaysEverybodysAndASharingOperatorSharesAll() throws IOException {
    Viewer.in("T1", () -> dossier.ownership()
        .adding("https://news.example/zte", () -> new Added.Nothing("https://news.example/zte", "here", List.of())));
    assertThat(new OwnSources(dossier.database()).isOwn("https://news.example/zte")).isFalse();
    addedByT1();
    dossier.separate(true);
    assertThat(seen("T2")).contains("40 stores").contains("Secret feed");
  }
}

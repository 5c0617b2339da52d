package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fetch.FetchSettings;
import dossier.fetch.WebFetcher;
import dossier.ingest.IngestReport;
import dossier.ingest.Progress;
import dossier.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptArticlesTest {
  private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-28T09:00:00Z"));
  private static final String ADDRESS = "https://news.example/xiaomi-portugal";

  @TempDir
  private Path folder;
  private final String database = Databases.freshUrl();
  private final List<String> said = new ArrayList<>();

  private Dossier open(String home) {
    return Dossier.open(Settings.read(Map.of("DATABASE_URL", database), Optional.of(folder.resolve(home)), said::add),
        NOW, said::add);
  }

  private Path article(String title, String url) throws IOException {
    return Files.writeString(folder.resolve(title + ".jsonl"), """
        {"title":"%s","url":"%s","source":"Example Wire","published_at":"2018-05-07",\
        "body":"Xiaomi plans to open 40 stores in Portugal by March 2019, the company said on Monday."}
        """.formatted(title, url));
  }

  private static int articles(Dossier dossier) {
    return dossier.views().status().index().articles();
  }

  @Test
  void aFreshDiskGetsTheArticlesOfTheDatabase() throws IOException {
    try (Dossier first = open("first")) {
      first.importFrom(List.of(article("stores", ADDRESS)), new IngestReport(), Progress.NONE);
    }
    try (Dossier fresh = open("fresh")) {
      assertThat(articles(fresh)).isOne();
      assertThat(said).contains("Articles read from the database: 1.");
      assertThat(fresh.answers()
          .ask("how many stores does Xiaomi plan to open in Portugal?", NOW.instant())
          .answer()
          .toString()).contains("40 stores");
    }
  }

  @Test
  void instancesFollowOneAnother() throws IOException {
    try (Dossier one = open("one");
        Dossier other = open("other");
        WebFetcher fetcher = new WebFetcher(FetchSettings.usual("test", null), NOW)) {
      one.importFrom(List.of(article("stores", ADDRESS)), new IngestReport(), Progress.NONE);
      other.importFrom(List.of(article("shops", "https://news.example/shops")), new IngestReport(), Progress.NONE);
      assertThat(other.follow()).isOne();
      assertThat(other.follow()).isZero();
      assertThat(articles(other)).isEqualTo(2);
      one.follow();
      assertThat(articles(one)).isEqualTo(2);
      assertThat(one.remove(ADDRESS, one.sources(fetcher)).articles()).isOne();
      assertThat(other.follow()).isOne();
      assertThat(articles(other)).isOne();
      assertThat(one.follow()).isZero();
      assertThat(articles(one)).isOne();
    }
  }

  @Test
  void anIndexFromBeforeIsTakenIntoAnEmptyDatabase() throws IOException {
    try (Dossier before = Dossier.open(folder.resolve("old"), NOW, said::add)) {
      before.importFrom(List.of(article("stores", ADDRESS)), new IngestReport(), Progress.NONE);
    }
    open("old").close();
    try (Dossier fresh = open("fresh")) {
      assertThat(articles(fresh)).isOne();
    }
  }
}

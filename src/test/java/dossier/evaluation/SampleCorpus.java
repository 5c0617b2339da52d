package dossier.evaluation;

import dossier.answer.Answers;
import dossier.article.ArticleId;
import dossier.article.Identity;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.fact.Corrections;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.index.PreparedArticle;
import dossier.ingest.IngestReport;
import dossier.ingest.Ingester;
import dossier.ingest.Progress;
import dossier.ingest.Read;
import dossier.page.Templates;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import dossier.retrieve.Retriever;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample articles in an index in memory, read once for all tests. */
final class SampleCorpus {
  static final Path ARTICLES = Path.of("index-data", "articles");
  /** After the newest article. */
  static final Instant NOW = Instant.parse("2025-12-01T00:00:00Z");
  private static final String SOURCE = "Dossier sample";

  final CompanyCatalog companies = CompanyCatalog.bundled();
  final NewsIndex index;
  /** Without a cache. */
  final Answers answers;
  private static @Nullable SampleCorpus shared;
  private final ArticleReading reading;

  static synchronized SampleCorpus shared() throws IOException {
    if (shared == null) shared = new SampleCorpus();
    return shared;
  }

  private SampleCorpus() throws IOException {
    CompanyLinker linker = new CompanyLinker(companies);
    InstantSource clock = InstantSource.fixed(NOW);
    reading = new ArticleReading(companies, linker);
    index = NewsIndex.inMemory(reading, clock);
    answers = new Answers(index, companies, new QuestionReader(linker), new FactSearch(() -> Corrections.NONE),
        new Retriever(), 0);
    new Ingester<>(this::prepared, index::addPrepared, new Templates(Templates.Memory.NONE), clock)
        .ingest(List.of(ARTICLES), new IngestReport(), Progress.NONE);
    index.commit();
  }

  private PreparedArticle prepared(Read.Found found) {
    return PreparedArticle.of(reading.read(found.article(), new Arrival(NOW, found.origin().toString())));
  }

  /** The id of the article in a file of {@link #ARTICLES}. */
  static ArticleId article(String file) {
    return Identity.of(null, SOURCE, file.replaceFirst("\\.md$", ""), "", "");
  }
}

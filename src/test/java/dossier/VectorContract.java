package dossier;

import static dossier.Wire.NOW;
import static dossier.Wire.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.embed.Embedder;
import dossier.embed.EmbeddingException;
import dossier.embed.HashedWords;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.NewsIndex;
import dossier.index.PassageVectors;
import dossier.index.Queries;
import dossier.index.RereadProgress;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import dossier.index.Viewer;
import dossier.question.Question;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import dossier.retrieve.Retriever;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

/** What vectors do whatever engine has the index, by a model that takes some words for others. */
abstract class VectorContract extends EngineContract {
  private static final String LONG = IntStream.range(0, 40)
      .mapToObj(day -> "Nobody in town had heard of it before shop number " + day + " opened on a Monday. ")
      .collect(Collectors.joining());

  /** How often the model was asked. */
  private static final AtomicInteger EMBEDDED = new AtomicInteger();
  /** What happens when it is asked next. */
  private static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>(() -> {});

  static Embedder model() {
    return new Model(
        new HashedWords("hashed", Map.of("zzcog", "zzgear", "zzcogs", "zzgear", "zzgears", "zzgear")));
  }

  /** One that counts and can be disturbed. */
  private record Model(Embedder words) implements Embedder {
    @Override
    public String name() {
      return words.name();
    }

    @Override
    public float[] embed(String text) throws EmbeddingException {
      EMBEDDED.incrementAndGet();
      MEANWHILE.getAndSet(() -> {}).run();
      return words.embed(text);
    }

    @Override
    public void close() {
      words.close();
    }
  }

  private NewsIndex index() {
    return dossier().index();
  }

  private void add(ArticleEntry... entries) {
    index().add(List.of(entries));
    index().commit();
  }

  private long fill() {
    return dossier().vectors().fill(RereadProgress.NONE);
  }

  private PassageVectors vectors() {
    dossier().vectors().search();
    return dossier().vectors().searched().orElseThrow();
  }

  private static Query inTitle(String word) {
    return Queries.inTitle(NewsAnalyzer.INSTANCE.terms(word).getFirst().value());
  }

  private List<ScoreDoc> nearest(String text, Query filter, IndexSnapshot now) {
    try {
      return vectors().nearest(text, filter, now, 10);
    } catch (EmbeddingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Titles of the articles whose title has a word. */
  private List<String> nearest(String text, String word) {
    try (IndexSnapshot now = index().snapshot()) {
      List<ScoreDoc> found = now.present(nearest(text, inTitle(word), now));
      return found.stream().map(hit -> now.entry(hit.doc).article().title()).toList();
    }
  }

  @Test
  void thePassageThatMeansTheSameIsNearestAndItsCosineIsTold() {
    fill();
    add(entry("meaning", "1", "Zzmeaning one", "Zzgear.", "2018-07-01"),
        entry("meaning", "2", "Zzmeaning two", "Phones.", "2018-07-01"));
    long before = vectors().count();
    assertThat(nearest("zzcog", "zzmeaning")).isEmpty();
    assertThat(fill()).isEqualTo(2);
    assertThat(vectors().count()).isEqualTo(before + 2);
    assertThat(dossier().vectors().count()).isEqualTo(before + 2);
    assertThat(nearest("zzcog", "zzmeaning")).containsExactly("Zzmeaning one", "Zzmeaning two");
    try (IndexSnapshot now = index().snapshot()) {
      List<ScoreDoc> found = nearest("zzmeaning one zzcog", inTitle("zzmeaning"), now);
      assertThat(found.getFirst().score).isCloseTo(1, org.assertj.core.data.Offset.offset(0.01f));
      assertThat(found.getLast().score).isCloseTo(1 / 3f, org.assertj.core.data.Offset.offset(0.01f));
    }
    assertThat(fill()).isZero();
  }

  @Test
  void everyPassageOfALongArticleGetsItsVectorLeadsFirst() throws EmbeddingException {
    ArticleEntry article = entry("longer", "1", "Zzlonger", LONG + "Then came zzgears.", "2018-07-01");
    int passages = article.passages().size();
    assertThat(passages).isGreaterThan(2);
    fill();
    add(article);
    var filling = vectors().filling(index(), Pace.ONE_CORE);
    assertThat(filling.fill(Reach.LEADING, RereadProgress.NONE, () -> false)).isOne();
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(ordinals(nearest("zzcogs", inTitle("zzlonger"), now), now)).containsExactly(0);
    }
    assertThat(filling.fill(Reach.ALL, RereadProgress.NONE, () -> false)).isEqualTo(passages - 1);
    try (IndexSnapshot now = index().snapshot()) {
      List<Integer> found = ordinals(nearest("zzcogs", inTitle("zzlonger"), now), now);
      assertThat(found).hasSize(Math.min(passages, 10)).first().isEqualTo(passages - 1);
    }
  }

  private static List<Integer> ordinals(List<ScoreDoc> found, IndexSnapshot now) {
    return found.stream().map(hit -> now.ordinal(hit.doc)).toList();
  }

  @Test
  void whatWasMadeBeforeItIsStoppedStays() throws EmbeddingException {
    fill();
    add(entry("stopped", "1", "Zzstopped", LONG, "2018-07-01"));
    int before = EMBEDDED.get();
    long made = vectors().filling(index(), Pace.ONE_CORE)
        .fill(Reach.ALL, RereadProgress.NONE, () -> EMBEDDED.get() == before + 2);
    assertThat(made).isEqualTo(2);
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(nearest("zzstopped", inTitle("zzstopped"), now)).hasSize((int) made);
      assertThat(fill()).isEqualTo(now.countAll(inTitle("zzstopped")) - made);
    }
  }

  @Test
  void aChangedOrRemovedArticleIsNotFoundByItsOldVector() {
    ArticleEntry old = entry("changing", "1", "Zzchanging one", "Xiaomi sells zzgears.", "2018-07-01");
    add(old, entry("changing", "2", "Zzchanging two", "Phones.", "2018-07-01"));
    fill();
    assertThat(nearest("zzcogs", "zzchanging")).first().isEqualTo("Zzchanging one");
    add(entry("changing", "1", "Zzchanging one", "Xiaomi sells nothing.", "2018-07-01"));
    assertThat(nearest("zzcogs", "zzchanging")).containsExactly("Zzchanging two");
    assertThat(fill()).isOne();
    assertThat(nearest("xiaomi sells nothing", "zzchanging")).first().isEqualTo("Zzchanging one");
    index().remove(List.of(old.article().id()));
    assertThat(nearest("xiaomi sells nothing", "zzchanging")).containsExactly("Zzchanging two");
    long before = vectors().count();
    assertThat(fill()).isZero();
    assertThat(vectors().count()).isLessThanOrEqualTo(before);
  }

  @Test
  void whatChangesOrGoesWhileItsVectorIsMadeStaysAsItWasChanged() {
    ArticleEntry old = entry("raced", "1", "Zzraced one", "Xiaomi sells zzgears.", "2018-07-01");
    ArticleEntry gone = entry("raced", "2", "Zzraced two", "Xiaomi sells zzgears.", "2018-07-01");
    fill();
    add(old, gone);
    MEANWHILE.set(() -> {
      add(entry("raced", "1", "Zzraced one", "Xiaomi sells nothing.", "2018-07-01"));
      index().remove(List.of(gone.article().id()));
    });
    fill();
    assertThat(nearest("zzcogs", "zzraced")).doesNotContain("Zzraced two");
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(requireNonNull(now.find(old.article().id())).article().body()).isEqualTo("Xiaomi sells nothing.");
      assertThat(now.find(gone.article().id())).isNull();
      assertThat(now.countAll(inTitle("zzraced"))).isOne();
    }
    fill();
    assertThat(nearest("xiaomi sells nothing", "zzraced")).containsExactly("Zzraced one");
  }

  @Test
  void readingAgainKeepsTheVectorsAndMakingThemKeepsTheArticle() {
    ArticleEntry deal = entry("kept", "1", "Zzkept deal",
        "Microsoft has agreed to buy LinkedIn for $26.2 billion, and zzgears.", "2016-06-13",
        "https://kept.example/feed");
    add(deal);
    ArticleEntry before = stored(deal);
    fill();
    assertThat(stored(deal)).isEqualTo(before);
    long vectors = vectors().count();
    index().reread(RereadProgress.NONE);
    assertThat(nearest("zzcogs", "zzkept")).containsExactly("Zzkept deal");
    assertThat(fill()).isZero();
    assertThat(vectors().count()).isEqualTo(vectors);
    assertThat(stored(deal)).isEqualTo(before);
  }

  private ArticleEntry stored(ArticleEntry article) {
    try (IndexSnapshot now = index().snapshot()) {
      ArticleId id = article.article().id();
      assertThat(now.evidence(dossier.index.FactQueries.article(id))).isNotEmpty();
      assertThat(now.ids(Queries.via("https://kept.example/feed"), 10)).containsExactly(id);
      return requireNonNull(now.find(id));
    }
  }

  @Test
  void whatMayNotBeFoundByWordsIsNotFoundByMeaning() {
    add(entry("Unseen wire", "1", "Zzunseen", "Huawei sells zzgears.", "2018-07-01", "https://unseen.example/feed"));
    fill();
    index().hide(team -> team.equals("T2") ? Set.of("https://unseen.example/feed") : Set.of());
    assertThat(Viewer.in("T1", () -> nearest("zzcogs", "zzunseen"))).hasSize(1);
    assertThat(Viewer.in("T2", () -> nearest("zzcogs", "zzunseen"))).isEmpty();
    index().hide(_ -> Set.of());
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(nearest("zzcogs", known("2018-06-30T00:00:00Z"), now)).isEmpty();
      assertThat(nearest("zzcogs", known("2018-07-03T00:00:00Z"), now)).hasSize(1);
    }
  }

  private static Query known(String moment) {
    return new BooleanQuery.Builder().add(inTitle("zzunseen"), Occur.FILTER)
        .add(Queries.knownBy(Instant.parse(moment)), Occur.FILTER)
        .build();
  }

  @Test
  void wordsAndMeaningsAreFusedIntoOneList() {
    add(entry("fused", "1", "Zzfusedword", "Zzfusing is what they do.", "2018-07-01"),
        entry("fused", "2", "Zzfusedmeaning", "Huawei zzgears.", "2018-07-01"));
    fill();
    Retriever both = new Retriever(() -> Optional.of(vectors()));
    Question question = question("zzfusing zzcogs?");
    try (IndexSnapshot now = index().snapshot()) {
      assertThat(titles(new Retriever(), question, now)).containsExactly("Zzfusedword");
      assertThat(titles(both, question, now)).startsWith("Zzfusedword").contains("Zzfusedmeaning");
      assertThat(titles(both, question("Huawei zzcogs?"), now)).contains("Zzfusedmeaning")
          .doesNotContain("Zzfusedword");
    }
  }

  private static List<String> titles(Retriever retriever, Question question, IndexSnapshot now) {
    return retriever.retrieve(question, now, 10).hits().stream().map(hit -> hit.entry().article().title()).toList();
  }

  private Question question(String text) {
    return ((QuestionReading.Understood) new QuestionReader(dossier().linker()).read(text, NOW)).question();
  }
}

package dossier.index;

import dossier.article.ArticleId;
import dossier.embed.EmbeddingException;
import dossier.fact.FoundFact;
import dossier.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/** Makes the vectors that passages lack: first those of leads and of passages with facts, then the rest. For one thread. */
public final class VectorFilling {
  /** Articles read at once, and committed together: some twenty seconds' work on two cores. */
  private static final int AT_ONCE = 200;

  private final NewsIndex index;
  private final PassageVectors vectors;
  private final Pace pace;
  /** What was reached in the segments of the index, by their keys. */
  private final Map<Object, Reach> filled = new HashMap<>();

  VectorFilling(NewsIndex index, PassageVectors vectors, Pace pace) {
    this.pace = pace;
    this.index = index;
    this.vectors = vectors;
  }

  /** How hard the machine works. */
  public enum Pace {
    ONE_CORE, ALL_CORES
  }

  /** Which passages get their vectors. */
  public enum Reach {
    /** The first of each article, under whose vector its title is found, and those in which facts stand. */
    LEADING,
    /** All. */
    ALL
  }

  /** A passage without its vector. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Due(ArticleId article, int ordinal, String words, byte[] digest) {}

  /**
   * Makes what is lacking and drops the vectors of articles that are gone or changed. What is done stays when this is stopped.
   *
   * @param stop asked before each passage
   * @return how many vectors were made
   * @throws EmbeddingException when a text has no vector
   */
  public long fill(Reach reach, RereadProgress progress, BooleanSupplier stop) throws EmbeddingException {
    try (IndexSnapshot now = index.snapshot()) {
      dropGone(now);
      vectors.prepare(now);
      int[] articles = articles(now);
      List<LeafReaderContext> leaves = now.searcher().getIndexReader().leaves();
      forget(leaves);
      long made = 0;
      int from = 0;
      for (LeafReaderContext leaf : leaves) {
        int to = from;
        while (to < articles.length && articles[to] < leaf.docBase + leaf.reader().maxDoc())
          to++;
        if (!isFilled(leaf, reach)) {
          made += fill(now, Arrays.copyOfRange(articles, from, to), reach, new Part(progress, from, articles.length),
              stop);
          if (stop.getAsBoolean()) return made;
          filled.put(key(leaf), reach);
        }
        from = to;
        progress.at(to, articles.length);
      }
      return made;
    } catch (UncheckedIOException e) {
      throw vectors.failed(e);
    } catch (IOException | AlreadyClosedException e) {
      throw vectors.failed(e);
    }
  }

  /** How far a part of the articles is, as progress over all. */
  private record Part(RereadProgress whole, int before, int all) {
    void at(int done) {
      whole.at(before + done, all);
    }
  }

  private long fill(IndexSnapshot now, int[] articles, Reach reach, Part progress, BooleanSupplier stop)
      throws EmbeddingException, IOException {
    long made = 0;
    for (int from = 0; from < articles.length && !stop.getAsBoolean(); from += AT_ONCE) {
      int to = Math.min(articles.length, from + AT_ONCE);
      made += make(due(now, Arrays.copyOfRange(articles, from, to), reach), stop);
      vectors.commit();
      vectors.prepare(now);
      progress.at(to);
    }
    return made;
  }

  /** A segment of the index only ever loses articles: once filled, it stays so. */
  private boolean isFilled(LeafReaderContext leaf, Reach reach) {
    Reach reached = filled.get(key(leaf));
    return reached == Reach.ALL || reached == reach;
  }

  private void forget(List<LeafReaderContext> leaves) {
    filled.keySet().retainAll(leaves.stream().map(VectorFilling::key).collect(Collectors.toSet()));
  }

  private static Object key(LeafReaderContext leaf) {
    return leaf.reader().getCoreCacheHelper().getKey();
  }

  private static int[] articles(IndexSnapshot now) throws IOException {
    if (now.articles() == 0) return new int[0];
    TopDocs all = now.searcher().search(Queries.articles(), now.articles(), Sort.INDEXORDER);
    return Arrays.stream(all.scoreDocs).mapToInt((ScoreDoc found) -> found.doc).toArray();
  }

  private long make(List<Due> due, BooleanSupplier stop) throws EmbeddingException, IOException {
    List<EmbeddingException> failures = new ArrayList<>();
    long made = (pace == Pace.ONE_CORE ? due.stream() : due.parallelStream()).filter(each -> {
      if (stop.getAsBoolean()) return false;
      try {
        vectors.add(each.article, each.ordinal, each.digest, vectors.embed(each.words));
        return true;
      } catch (EmbeddingException e) {
        synchronized (failures) {
          failures.add(e);
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).count();
    if (!failures.isEmpty()) throw failures.getFirst();
    return made;
  }

  private List<Due> due(IndexSnapshot now, int[] articles, Reach reach) throws IOException {
    List<Due> all = new ArrayList<>();
    for (int document : articles) {
      ArticleEntry entry = now.entry(document);
      ArticleId id = entry.article().id();
      Map<Integer, byte[]> there = vectors.reading(reader -> digests(id, reader));
      List<Due> passages = passages(entry);
      boolean stale = there.entrySet()
          .stream()
          .anyMatch(each -> each.getKey() >= passages.size()
              || !Arrays.equals(each.getValue(), passages.get(each.getKey()).digest));
      if (stale) vectors.drop(id.value());
      for (Due due : passages)
        if ((stale || !there.containsKey(due.ordinal)) && (reach == Reach.ALL || leads(entry, due.ordinal)))
          all.add(due);
    }
    return all;
  }

  private static List<Due> passages(ArticleEntry entry) {
    List<Span> spans = entry.passages().isEmpty() ? List.of(new Span(0, 0)) : entry.passages();
    byte[] article = ArticleDocuments.Fingerprint.of(entry.article());
    List<Due> passages = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      String words = entry.article().title() + "\n" + spans.get(i).of(entry.article().body());
      passages.add(new Due(entry.article().id(), i, words, VectorDigest.of(words, article)));
    }
    return passages;
  }

  private static boolean leads(ArticleEntry entry, int ordinal) {
    if (ordinal == 0 || entry.passages().isEmpty()) return true;
    Span passage = entry.passages().get(ordinal);
    return entry.facts()
        .facts()
        .stream()
        .map(FoundFact::sentence)
        .anyMatch(sentence -> sentence >= 0 && passage.overlaps(entry.sentences().get(sentence)));
  }

  private static Map<Integer, byte[]> digests(ArticleId id, IndexReader reader) throws IOException {
    Map<Integer, byte[]> digests = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader()
          .postings(new Term(PassageVectors.ARTICLE, id.value()), PostingsEnum.NONE);
      if (documents == null) continue;
      NumericDocValues ordinals = leaf.reader().getNumericDocValues(PassageVectors.ORDINAL);
      BinaryDocValues values = leaf.reader().getBinaryDocValues(PassageVectors.DIGEST);
      for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
        boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
        if (live && ordinals.advanceExact(doc) && values.advanceExact(doc))
          digests.put((int) ordinals.longValue(), BytesRef.deepCopyOf(values.binaryValue()).bytes);
      }
    }
    return digests;
  }

  private void dropGone(IndexSnapshot now) throws IOException {
    List<String> gone = new ArrayList<>();
    VectorPlaces places = vectors.prepare(now);
    vectors.reading(reader -> {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (places.isWhole(leaf) || leaf.reader().terms(PassageVectors.ARTICLE) == null) continue;
        TermsEnum terms = leaf.reader().terms(PassageVectors.ARTICLE).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next())
          if (now.fingerprint(new ArticleId(term.utf8ToString())) == null) gone.add(term.utf8ToString());
      }
      return gone;
    });
    for (String article : gone)
      vectors.drop(article);
    vectors.commit();
  }
}

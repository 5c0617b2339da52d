package dossier.index;

import dossier.article.ArticleId;
import dossier.embed.EmbeddingException;
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

/** Makes the vectors of an index in a folder, one of its segments after the other. */
final class LocalFilling implements VectorFilling {
  /** Articles read at once, and committed together: some twenty seconds' work on two cores. */
  private static final int AT_ONCE = 200;

  private final NewsIndex index;
  private final LocalVectors vectors;
  private final VectorMaking making;
  /** What was reached in the segments of the index, by their keys. */
  private final Map<Object, Reach> filled = new HashMap<>();

  LocalFilling(NewsIndex index, LocalVectors vectors, Pace pace) {
    this.making = new VectorMaking(vectors.embedder(), pace);
    this.index = index;
    this.vectors = vectors;
  }

  @Override
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
    filled.keySet().retainAll(leaves.stream().map(LocalFilling::key).collect(Collectors.toSet()));
  }

  private static Object key(LeafReaderContext leaf) {
    return leaf.reader().getCoreCacheHelper().getKey();
  }

  private static int[] articles(IndexSnapshot now) throws IOException {
    if (now.articles() == 0) return new int[0];
    TopDocs all = now.searcher().search(Queries.articles(), now.articles(), Sort.INDEXORDER);
    return Arrays.stream(all.scoreDocs).mapToInt((ScoreDoc found) -> found.doc).toArray();
  }

  private long make(List<PassageWords> due, BooleanSupplier stop) throws EmbeddingException {
    return making.make(due, stop,
        (each, vector) -> vectors.add(each.article(), each.ordinal(), each.digest(), vector));
  }

  private List<PassageWords> due(IndexSnapshot now, int[] articles, Reach reach) throws IOException {
    List<PassageWords> all = new ArrayList<>();
    for (int document : articles) {
      ArticleEntry entry = now.entry(document);
      ArticleId id = entry.article().id();
      Map<Integer, byte[]> there = vectors.reading(reader -> digests(id, reader));
      List<PassageWords> passages = PassageWords.of(entry);
      boolean stale = there.entrySet()
          .stream()
          .anyMatch(each -> each.getKey() >= passages.size()
              || !Arrays.equals(each.getValue(), passages.get(each.getKey()).digest()));
      if (stale) vectors.drop(id.value());
      for (PassageWords due : passages)
        if ((stale || !there.containsKey(due.ordinal())) && due.isWithin(reach)) all.add(due);
    }
    return all;
  }

  private static Map<Integer, byte[]> digests(ArticleId id, IndexReader reader) throws IOException {
    Map<Integer, byte[]> digests = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader()
          .postings(new Term(LocalVectors.ARTICLE, id.value()), PostingsEnum.NONE);
      if (documents == null) continue;
      NumericDocValues ordinals = leaf.reader().getNumericDocValues(LocalVectors.ORDINAL);
      BinaryDocValues values = leaf.reader().getBinaryDocValues(LocalVectors.DIGEST);
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
        if (places.isWhole(leaf) || leaf.reader().terms(LocalVectors.ARTICLE) == null) continue;
        TermsEnum terms = leaf.reader().terms(LocalVectors.ARTICLE).iterator();
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

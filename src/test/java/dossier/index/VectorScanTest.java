package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.ArticleId;
import dossier.embed.Embedder;
import dossier.embed.HashedWords;
import dossier.index.VectorFilling.Pace;
import dossier.index.VectorFilling.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class VectorScanTest {
  private static final Embedder WORDS = new HashedWords("words", Map.of());
  private static final int ARTICLES = 600;
  private static final long SEED = 11;

  /** Articles of one passage each, of words that few share; every third names Huawei. */
  private static NewsIndex articles() {
    Random random = new Random(SEED);
    NewsIndex index = NewsIndex.inMemory(Newsroom.READING, Newsroom.CLOCK);
    List<ArticleEntry> entries = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder body = new StringBuilder(i % 3 == 0 ? "Huawei" : "Xiaomi");
      for (int word = 0; word < 12; word++)
        body.append(" w").append(random.nextInt(300));
      entries.add(Newsroom.entry(String.valueOf(i), "Report " + i, body + ".", null));
    }
    index.add(entries);
    index.commit();
    return index;
  }

  private static List<ScoreDoc> nearest(VectorScan scan, LocalVectors vectors, NewsIndex index, Query filter)
      throws Exception {
    byte[] asked = SmallVector.of(WORDS.embed("Huawei w1 w2 w3 w4 w5"));
    try (IndexSnapshot now = index.snapshot()) {
      return vectors.reading(reader -> {
        try {
          return scan.nearest(asked, filter, now, reader, 20);
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      });
    }
  }

  private static void fill(LocalVectors vectors, NewsIndex index) throws Exception {
    vectors.filling(index, Pace.ONE_CORE).fill(Reach.ALL, RereadProgress.NONE, () -> false);
  }

  private static List<Integer> documents(List<ScoreDoc> found) {
    return found.stream().map(each -> each.doc).toList();
  }

  @Test
  void aGraphFindsNearlyAllThatComparingEachFinds() throws Exception {
    try (NewsIndex index = articles(); LocalVectors vectors = LocalVectors.inMemory(WORDS)) {
      fill(vectors, index);
      for (Query filter : List.of(Queries.passages(), Queries.inBody("huawei"))) {
        List<ScoreDoc> exact = nearest(new VectorScan(ARTICLES), vectors, index, filter);
        List<ScoreDoc> found = nearest(new VectorScan(10), vectors, index, filter);
        assertThat(exact).hasSize(20);
        assertThat(found).hasSize(20);
        List<Integer> both = new ArrayList<>(documents(found));
        both.retainAll(documents(exact));
        assertThat(both).hasSizeGreaterThanOrEqualTo(18);
        assertThat(found.getFirst().score).isEqualTo(exact.getFirst().score);
      }
    }
  }

  @Test
  void placesAreFoundAgainAfterChanges() throws Exception {
    try (NewsIndex index = articles(); LocalVectors vectors = LocalVectors.inMemory(WORDS)) {
      fill(vectors, index);
      VectorScan kept = new VectorScan();
      nearest(kept, vectors, index, Queries.passages());
      List<ArticleId> gone = new ArrayList<>();
      try (IndexSnapshot now = index.snapshot()) {
        for (ScoreDoc each : nearest(kept, vectors, index, Queries.passages()).subList(0, 5))
          gone.add(now.entry(each.doc).article().id());
      }
      index.remove(gone);
      index.add(List.of(Newsroom.entry("new", "News", "Huawei w1 w2 w3 w4 w5.", null)));
      index.commit();
      index.reread(RereadProgress.NONE);
      assertThat(nearest(kept, vectors, index, Queries.passages()))
          .usingRecursiveComparison()
          .isEqualTo(nearest(new VectorScan(), vectors, index, Queries.passages()));
      fill(vectors, index);
      List<ScoreDoc> found = nearest(kept, vectors, index, Queries.passages());
      assertThat(found).usingRecursiveComparison()
          .isEqualTo(nearest(new VectorScan(), vectors, index, Queries.passages()));
      try (IndexSnapshot now = index.snapshot()) {
        assertThat(now.entry(found.getFirst().doc).article().title()).isEqualTo("News");
        assertThat(found).noneMatch(each -> gone.contains(now.entry(each.doc).article().id()));
      }
      assertThat(vectors.count()).isEqualTo(ARTICLES - 5 + 1);
    }
  }

  @Test
  void vectorsWithoutGraphsGetThemAndStay() throws Exception {
    Directory directory = new ByteBuffersDirectory();
    byte[] vector = SmallVector.of(WORDS.embed("plain"));
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document old = new Document();
      old.add(new StringField(LocalVectors.ARTICLE, "1", Field.Store.NO));
      old.add(new NumericDocValuesField(LocalVectors.ORDINAL, 0));
      old.add(new BinaryDocValuesField(LocalVectors.DIGEST, new BytesRef(new byte[]{ 1 })));
      old.add(new BinaryDocValuesField(LocalVectors.VECTOR, new BytesRef(vector)));
      writer.addDocument(old);
      writer.setLiveCommitData(Map.of("model", WORDS.name() + "/bytes-1").entrySet());
      writer.commit();
    }
    LocalVectors.over(directory, WORDS);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.numDocs()).isOne();
      var values = reader.leaves().getFirst().reader().getBinaryDocValues(LocalVectors.VECTOR);
      values.nextDoc();
      assertThat(BytesRef.deepCopyOf(values.binaryValue()).bytes).isEqualTo(vector);
      assertThat(reader.leaves().getFirst().reader().getByteVectorValues(LocalVectors.GRAPH).size()).isOne();
      assertThat(reader.getIndexCommit().getUserData()).containsEntry("model", WORDS.name() + "/bytes-2");
    }
  }
}

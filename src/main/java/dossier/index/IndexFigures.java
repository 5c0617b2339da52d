package dossier.index;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Counts of one moment of the index, taken once when it is opened. */
record IndexFigures(long generation, int articles, long passages, long facts, long statements,
    @Nullable Instant newest,
    @Nullable Instant allKnownBy, String patterns, Instant committed) {
  static IndexFigures of(IndexSearcher searcher) throws IOException {
    IndexCommit commit = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit();
    CommitNote note = CommitNote.of(commit);
    return new IndexFigures(commit.getGeneration(), count(searcher, Fields.ARTICLE_KIND),
        count(searcher, Fields.PASSAGE_KIND), count(searcher, Fields.FACT_KIND),
        count(searcher, Fields.STATEMENT_KIND), latest(searcher, Fields.PUBLISHED),
        latest(searcher, Fields.KNOWN_BY), note.patterns(), note.at());
  }

  private static int count(IndexSearcher searcher, String kind) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
  }

  private static @Nullable Instant latest(IndexSearcher searcher, String field) throws IOException {
    long latest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PointValues points = leaf.reader().getPointValues(field);
      if (points != null) latest = Math.max(latest, NumericUtils.sortableBytesToLong(points.getMaxPackedValue(), 0));
    }
    return latest == Long.MIN_VALUE ? null : Instant.ofEpochMilli(latest);
  }
}

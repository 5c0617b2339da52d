package dossier.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.article.ArticleId;
import dossier.article.Published;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.lucene.util.BytesRef;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrException;
import org.jspecify.annotations.Nullable;

/** A collection of a SolrCloud. Any number of programs may write and read it; each commits for all. */
final class SolrEngine implements Engine {
  /** How often what a cluster lost is sent again: a node that dies loses what was under way once. */
  private static final int TRIES = 10;
  /** How long a generation that others may have written is taken for the present one, in nanoseconds: half a second. */
  private static final long FRESH = 500_000_000L;

  private final SolrNodes nodes;
  private final SolrAsking everything;
  private final SolrTerms terms;
  private final SolrEntries entries;
  private final SolrStored stored;
  private final SolrSending sending;
  private final SolrVectorFields fields;
  private final InstantSource clock;
  private final String name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Cache<SolrAsking, IndexFigures> figures = Caffeine.newBuilder().maximumSize(100).build();
  private volatile Present present;
  private long next;
  private @Nullable Long published;
  private @Nullable Long knownBy;

  /** A note with the moment at which it was read, of {@link System#nanoTime}. */
  private record Present(SolrNote note, long read) {}

  SolrEngine(SolrNodes nodes, SolrNote note, InstantSource clock) {
    this.nodes = nodes;
    this.everything = SolrAsking.everything(nodes);
    this.terms = new SolrTerms(everything);
    this.entries = new SolrEntries(nodes);
    this.fields = new SolrVectorFields(nodes);
    this.stored = new SolrStored(nodes, fields);
    this.sending = new SolrSending(nodes);
    this.clock = clock;
    this.present = new Present(note, System.nanoTime());
    this.next = note.next();
  }

  SolrTerms terms() {
    return terms;
  }

  SolrEntries entries() {
    return entries;
  }

  SolrStored stored() {
    return stored;
  }

  SolrNodes nodes() {
    return nodes;
  }

  SolrVectorFields vectorFields() {
    return fields;
  }

  /** By which the articles are known that this program placed among the stories. */
  String name() {
    return name;
  }

  /** Number of the last document of the present generation, or of what was sent since. */
  synchronized long last() {
    return Math.max(next, present.note.next()) - 1;
  }

  private SolrNote note() throws IOException {
    Present known = present;
    if (System.nanoTime() - known.read < FRESH) return known.note;
    SolrNote now = everything.note();
    if (now == null) throw new IOException("the collection has lost its note of commits");
    if (now.generation() < known.note.generation()) now = known.note; // a replica that is behind
    present = new Present(now, System.nanoTime());
    return now;
  }

  @Override
  public Searching now() throws IOException {
    SolrAsking asking = new SolrAsking(nodes, note().generation(), Set.of());
    return new SolrSearching(this, asking, figures(asking), 0);
  }

  /** The counts, taken once for a generation. */
  IndexFigures figures(SolrAsking asking) throws IOException {
    IndexFigures known = figures.getIfPresent(asking);
    if (known != null) return known;
    SolrNote note = present.note;
    Map<String, Long> counts = asking.counts();
    IndexFigures counted = new IndexFigures(asking.generation(),
        counts.getOrDefault(Fields.ARTICLE_KIND, 0L).intValue(), counts.getOrDefault(Fields.PASSAGE_KIND, 0L),
        counts.getOrDefault(Fields.FACT_KIND, 0L), counts.getOrDefault(Fields.STATEMENT_KIND, 0L),
        instant(note.published()), instant(note.knownBy()), note.patterns(), note.committed());
    figures.put(asking, counted);
    return counted;
  }

  private static @Nullable Instant instant(@Nullable Long milliseconds) {
    return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
  }

  @Override
  public Searching without(Searching whole, Set<String> hidden) throws IOException {
    return ((SolrSearching) whole).without(Set.copyOf(hidden), number(hidden));
  }

  private synchronized int number(Set<String> hidden) {
    return numbers.computeIfAbsent(Set.copyOf(hidden), _ -> numbers.size() + 1);
  }

  @Override
  public void replace(PreparedArticle article) throws IOException {
    SolrStored.Known older = stored.of(article.id());
    long since = older == null ? present.note.generation() + 1 : older.since();
    var document = SolrDocuments.of(article, next, since, name, vectors(article, older));
    stored.forget(article.id());
    synchronized (this) {
      next = (Long) document.getFieldValue(SolrDocuments.SEQUENCE) + 1;
    }
    sending.send(document);
    knownBy = later(knownBy, article.entry().knownBy().toEpochMilli());
    Published dated = article.entry().article().published();
    if (dated != null) published = later(published, dated.earliest().toEpochMilli());
  }

  /** An article that was only read again keeps its vectors. */
  private Map<BytesRef, SolrVector> vectors(PreparedArticle article, SolrStored.@Nullable Known older)
      throws IOException {
    byte[] fingerprint = ArticleDocuments.Fingerprint.of(article.entry().article());
    boolean same = older != null && Arrays.equals(older.fingerprint(), fingerprint);
    return same ? stored.vectors(article.id()) : Map.of();
  }

  private static Long later(@Nullable Long one, long other) {
    return one == null ? other : Math.max(one, other);
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    stored.forget(id);
    sending.delete(id.value());
  }

  /** Everything must be on all replicas before its generation is announced. */
  @Override
  public void commit(String patterns) throws IOException {
    for (int tried = 1; !isCommitted(); tried++)
      if (tried == TRIES) throw new IOException("the cluster confirms articles that it does not have");
    sending.forget();
    stored.forgetAll();
    announce(old -> old.after(patterns, clock.instant(), next, published, knownBy));
  }

  /** What was sent already shows with the next generation that is announced. */
  @Override
  public void drop() {
    sending.forget();
    stored.forgetAll();
  }

  private boolean isCommitted() throws IOException {
    sending.finish();
    UpdateRequest commit = new UpdateRequest();
    commit.setAction(UpdateRequest.ACTION.COMMIT, true, true);
    sending.update(commit);
    return sending.confirm();
  }

  /** Notes that all articles were read with that catalogue. */
  void readWith(String reading) throws IOException {
    announce(old -> old.readWith(reading).after(old.patterns(), clock.instant(), next, published, knownBy));
  }

  String reading() {
    return present.note.reading();
  }

  private interface Change {
    SolrNote of(SolrNote old);
  }

  /** Several programs may do so at once: each writes after the other. */
  private void announce(Change change) throws IOException {
    while (true) {
      SolrNote old = everything.note();
      if (old == null) throw new IOException("the collection has lost its note of commits");
      SolrNote now = change.of(old);
      if (!write(now, sending)) continue;
      present = new Present(now, System.nanoTime());
      synchronized (this) {
        next = Math.max(next, now.next());
      }
      return;
    }
  }

  /** Writes a note; false where somebody else did so before. */
  static boolean write(SolrNote note, SolrSending sending) throws IOException {
    try {
      sending.update(new UpdateRequest().add(note.document()));
      return true;
    } catch (SolrException e) {
      if (e.code() == SolrNodes.CONFLICT) return false;
      throw e;
    }
  }

  @Override
  public long bytes() throws IOException {
    return SolrCollection.bytes(nodes);
  }

  @Override
  public void close() throws IOException {
    sending.close();
    nodes.close();
  }
}

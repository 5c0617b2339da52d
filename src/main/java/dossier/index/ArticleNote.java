package dossier.index;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.story.Placement;
import dossier.story.Publishers;
import dossier.story.Trace;
import dossier.text.PartialDate;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What whoever cites an article must know of it, in the doc values of articles that have facts or statements, so that
 * evidence is read without the article's text.
 *
 * @param sources what the article rests on, see {@link dossier.fact.Evidence#origin}
 */
record ArticleNote(ArticleId id, @Nullable CanonicalUrl url, String title, @Nullable String source, Dating dating,
    Instant knownBy, String sources) {
  /** Stands between the names in {@link #sources}. */
  private static final String BETWEEN = "\n";

  static ArticleNote of(ArticleEntry entry, Trace trace) {
    Article article = entry.article();
    return new ArticleNote(article.id(), article.url(), article.title(), article.source(), entry.dating(),
        entry.knownBy(), sources(article.id(), trace, entry.placement()));
  }

  /** The article, the one it copies, its publisher and whom it credits. */
  private static String sources(ArticleId id, Trace trace, @Nullable Placement placement) {
    Set<String> names = new TreeSet<>();
    names.add("article " + id);
    if (placement != null && placement.copyOf() != null) names.add("article " + placement.copyOf());
    if (!trace.publisher().isEmpty()) names.add("publisher " + trace.publisher());
    trace.credits().forEach(credit -> names.add("publisher " + credit));
    return String.join(BETWEEN, names);
  }

  /** What a sentence rests on: its article and, where it names a publisher as its source, that one too. */
  String sources(@Nullable String attributedTo) {
    if (attributedTo == null) return sources;
    String name = Publishers.normal(attributedTo);
    return Publishers.known(name) ? sources + BETWEEN + "publisher " + name : sources;
  }

  byte[] toBytes() {
    Packer out = new Packer().text(id.value()).text(url == null ? null : url.value()).text(title).text(source);
    published(dating.published(), out);
    DateEstimate estimate = dating.estimate();
    FactForm.date(estimate == null ? null : estimate.date(), out);
    if (estimate != null) out.text(estimate.reason());
    return out.bits(knownBy.toEpochMilli()).text(sources).bytes();
  }

  static ArticleNote of(BytesRef bytes) {
    Unpacker in = new Unpacker(bytes);
    ArticleId id = new ArticleId(in.text());
    String url = in.textOrNull();
    String title = in.text();
    String source = in.textOrNull();
    Published published = published(in);
    PartialDate estimated = FactForm.date(in);
    Dating dating = new Dating(published, estimated == null ? null : new DateEstimate(estimated, in.text()));
    return new ArticleNote(id, url == null ? null : new CanonicalUrl(url), title, source, dating,
        Instant.ofEpochMilli(in.bits()), in.text());
  }

  private static void published(@Nullable Published published, Packer out) {
    FactForm.date(published == null ? null : published.date(), out);
    if (published == null) return;
    Instant instant = published.instant();
    out.number(instant == null ? 0 : 1);
    if (instant != null) out.bits(instant.getEpochSecond()).number(instant.getNano());
  }

  private static @Nullable Published published(Unpacker in) {
    PartialDate date = FactForm.date(in);
    if (date == null) return null;
    return new Published(date, in.number() == 0 ? null : Instant.ofEpochSecond(in.bits(), in.number()));
  }
}

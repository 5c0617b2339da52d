package dossier.index;

import dossier.article.Article;
import dossier.article.Published;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.CompanyMention;
import dossier.fact.PartyKey;
import dossier.story.Placement;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An article as documents: its passages in order, its facts and statements, then the article itself. */
final class ArticleDocuments {
  private ArticleDocuments() {}

  /** One block of documents; an article without a body has one passage, which is empty, so that its title is found. */
  static List<Document> of(PreparedArticle prepared) {
    ArticleEntry entry = prepared.entry();
    List<Span> passages = entry.passages().isEmpty() ? List.of(new Span(0, 0)) : entry.passages();
    int content = FactDocuments.count(entry);
    List<Document> block = new ArrayList<>(passages.size() + content + 1);
    for (int i = 0; i < passages.size(); i++)
      block.add(passage(entry, passages.get(i), i, passages.size() - i + content));
    FactDocuments.add(entry, block);
    block.add(article(prepared));
    return block;
  }

  private static Document passage(ArticleEntry entry, Span passage, int ordinal, int toArticle) {
    Document document = common(entry, Fields.PASSAGE_KIND);
    document.add(new TextField(Fields.TITLE, entry.article().title(), Field.Store.NO));
    document.add(new TextField(Fields.BODY, passage.of(entry.article().body()), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
    document.add(new NumericDocValuesField(Fields.TO_ARTICLE, toArticle));
    for (CompanyId company : companies(entry, passage))
      document.add(keyword(Fields.COMPANY, company.value()));
    return document;
  }

  private static Document article(PreparedArticle prepared) {
    ArticleEntry entry = prepared.entry();
    Document document = common(entry, Fields.ARTICLE_KIND);
    document.add(new StoredField(Fields.STORED, StoredForm.write(entry)));
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(Fingerprint.of(entry.article()))));
    if (FactDocuments.count(entry) > 0) noted(prepared, document);
    for (String name : entry.outside())
      document.add(keyword(Fields.OUTSIDE, PartyKey.ofName(name)));
    document.add(new LongField(Fields.ARRIVED, entry.arrival().at().toEpochMilli(), Field.Store.NO));
    if (entry.placement() != null) placed(prepared, entry.placement(), document);
    String via = entry.arrival().via();
    if (via != null && via.startsWith("http")) document.add(keyword(Fields.VIA, via));
    String source = entry.article().source();
    if (source != null) document.add(keyword(Fields.PUBLISHER, source.toLowerCase(Locale.ROOT)));
    for (CompanyLink link : entry.links().links())
      if (!ArticleEntry.about(link)) document.add(keyword(Fields.MENTIONED, link.company().value()));
    return document;
  }

  private static void noted(PreparedArticle prepared, Document document) {
    ArticleNote note = ArticleNote.of(prepared.entry(), prepared.trace());
    document.add(new BinaryDocValuesField(Fields.NOTE, new BytesRef(note.toBytes())));
    document.add(new NumericDocValuesField(Fields.TO_CONTENT, FactDocuments.count(prepared.entry())));
  }

  private static void placed(PreparedArticle article, Placement placement, Document document) {
    document.add(keyword(Fields.STORY, placement.story().opener().value()));
    PlacedTrace trace = new PlacedTrace(article.id(), placement, article.trace());
    document.add(new BinaryDocValuesField(Fields.TRACE, new BytesRef(trace.toBytes())));
  }

  private static Document common(ArticleEntry entry, String kind) {
    Article article = entry.article();
    Document document = new Document();
    document.add(keyword(Fields.KIND, kind));
    document.add(keyword(Fields.ARTICLE, article.id().value()));
    if (article.source() != null) document.add(new TextField(Fields.SOURCE, article.source(), Field.Store.NO));
    document.add(new LongField(Fields.KNOWN_BY, entry.knownBy().toEpochMilli(), Field.Store.NO));
    if (article.published() != null) dated(article.published(), document::add);
    for (CompanyLink link : entry.links().links())
      if (ArticleEntry.about(link)) document.add(keyword(Fields.ABOUT, link.company().value()));
    return document;
  }

  private static void dated(Published published, Consumer<Field> add) {
    TimeRange days = published.date().range();
    add.accept(new LongRange(Fields.DATE, new long[]{ days.from().toEpochDay() },
        new long[]{ days.to().toEpochDay() - 1 }));
    add.accept(new LongField(Fields.PUBLISHED, published.earliest().toEpochMilli(), Field.Store.NO));
  }

  private static Set<CompanyId> companies(ArticleEntry entry, Span passage) {
    Set<CompanyId> companies = new TreeSet<>();
    for (CompanyMention mention : entry.links().title())
      companies.add(mention.company());
    for (CompanyMention mention : entry.links().body())
      if (passage.overlaps(mention.span())) companies.add(mention.company());
    for (CompanyLink link : entry.links().links())
      if (ArticleEntry.about(link)) companies.add(link.company());
    return companies;
  }

  private static Field keyword(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }

  /** Digest of everything that a publisher said, to tell a changed article from an unchanged one. */
  static final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(Article article) {
      String all = String.join("\u0000", article.title(), article.body(), String.valueOf(article.url()),
          String.valueOf(article.source()), String.valueOf(article.author()), String.valueOf(article.published()),
          String.valueOf(article.updated()), String.valueOf(article.language()));
      return Digest.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
  }
}

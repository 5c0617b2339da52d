package dossier.index;

import dossier.article.Published;
import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactTimes;
import dossier.fact.FoundFact;
import dossier.fact.PartyKey;
import dossier.name.Party;
import dossier.speech.Statement;
import dossier.text.TimeRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The facts and statements of an article as documents, which come after its passages in its block. */
final class FactDocuments {
  /** Words without norms: names have a few, and no score depends on how many. */
  private static final FieldType NAMES = names();

  private final ArticleEntry entry;

  private FactDocuments(ArticleEntry entry) {
    this.entry = entry;
  }

  private static FieldType names() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** Adds the documents of all facts, then those of all statements, each to be followed by the article's own. */
  static void add(ArticleEntry entry, List<Document> block) {
    FactDocuments documents = new FactDocuments(entry);
    int toArticle = count(entry);
    for (FoundFact fact : entry.facts().facts())
      block.add(documents.fact(fact, toArticle--));
    for (Statement statement : entry.facts().statements())
      block.add(documents.statement(statement, toArticle--));
  }

  /** How many documents the facts and statements of an article are. */
  static int count(ArticleEntry entry) {
    return entry.facts().facts().size() + entry.facts().statements().size();
  }

  private Document fact(FoundFact found, int toArticle) {
    Fact fact = found.fact();
    Document document = common(Fields.FACT_KIND, found.sentence(), toArticle);
    document.add(new BinaryDocValuesField(Fields.FACT,
        new BytesRef(FactForm.write(found, entry.sentence(found.sentence())))));
    document.add(keyword(Fields.FACT_TYPE, fact.type().name()));
    document.add(keyword(Fields.FACT_MODALITY, fact.modality().name()));
    document.add(keyword(Fields.FACT_ATTRIBUTED, fact.attributedTo() == null ? "no" : "yes"));
    document.add(keyword(Fields.FACT_COMPANY, PartyKey.of(fact.company())));
    for (Party party : fact.counterparties())
      document.add(keyword(Fields.FACT_COUNTERPARTY, PartyKey.of(party)));
    words(Fields.FACT_COUNTERPARTY_WORDS,
        fact.counterparties().stream().map(Party::name).collect(Collectors.joining("\n")), document);
    words(Fields.FACT_PERSON, String.join("\n", fact.persons()), document);
    words(Fields.FACT_PRODUCT, String.join("\n", fact.products()), document);
    if (fact.period() != null) document.add(keyword(Fields.FACT_PERIOD, fact.period().toString()));
    if (fact.amount() != null) amount(fact.amount(), document);
    TimeRange days = days(fact);
    if (days != null) document.add(range(Fields.FACT_DAYS, days));
    return document;
  }

  private static void amount(Amount amount, Document document) {
    document.add(new DoubleRange(Fields.FACT_AMOUNT, new double[]{ amount.value() }, new double[]{ amount.upper() }));
    document.add(keyword(Fields.FACT_UNIT, amount.unit()));
  }

  private @Nullable TimeRange days(Fact fact) {
    Published published = entry.article().published();
    TimeRange told = published == null ? null : published.date().range();
    TimeRange event = FactTimes.event(fact, told);
    return event == null ? told : event;
  }

  private Document statement(Statement statement, int toArticle) {
    Document document = common(Fields.STATEMENT_KIND, statement.sentence(), toArticle);
    String words = statement.words().of(entry.article().body());
    document.add(new BinaryDocValuesField(Fields.STATEMENT,
        new BytesRef(StatementForm.write(statement, words, entry.sentence(statement.sentence())))));
    words(Fields.STATEMENT_SPEAKER, statement.speaker(), document);
    document.add(keyword(Fields.STATEMENT_BY, statement.speaker().toLowerCase(Locale.ROOT)));
    if (statement.party() != null)
      document.add(keyword(Fields.STATEMENT_COMPANY, PartyKey.of(statement.party())));
    document.add(new TextField(Fields.STATEMENT_WORDS, words, Field.Store.NO));
    return document;
  }

  private Document common(String kind, int sentence, int toArticle) {
    Document document = new Document();
    document.add(keyword(Fields.KIND, kind));
    document.add(keyword(Fields.ARTICLE, entry.article().id().value()));
    document.add(new NumericDocValuesField(Fields.ORDINAL, entry.passageOf(sentence)));
    document.add(new NumericDocValuesField(Fields.TO_ARTICLE, toArticle));
    document.add(new LongField(Fields.KNOWN_BY, entry.knownBy().toEpochMilli(), Field.Store.NO));
    Published published = entry.article().published();
    if (published == null) return document;
    document.add(range(Fields.DATE, published.date().range()));
    document.add(new LongField(Fields.PUBLISHED, published.earliest().toEpochMilli(), Field.Store.NO));
    return document;
  }

  private static Field range(String field, TimeRange days) {
    return new LongRange(field, new long[]{ days.from().toEpochDay() }, new long[]{ days.to().toEpochDay() - 1 });
  }

  private static void words(String field, String words, Document document) {
    if (!words.isEmpty()) document.add(new Field(field, words, NAMES));
  }

  private static Field keyword(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }
}

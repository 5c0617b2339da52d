package dossier.index;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Identity;
import dossier.fact.FoundFact;
import dossier.index.BlockCheck.Block;
import dossier.speech.Statement;
import dossier.text.Span;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Looks whether what stands in the documents of an article belongs to it: identity, spans, facts, statements, its place among the stories. */
final class ContentCheck {
  private final Tally articles = new Tally("articles");
  private final Tally passages = new Tally("passages");
  private final Tally facts = new Tally("facts");
  private final Tally statements = new Tally("statements");
  private final FactForm factForm = new FactForm();
  private final StatementForm statementForm = new StatementForm();

  /**
   * What is known of a stored article.
   *
   * @param passages how many it has
   * @param story the article that opened its story
   * @param copyOf the one that it repeats
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Kept(byte[] fingerprint, int passages, @Nullable ArticleId story, @Nullable ArticleId copyOf) {}

  /** Checks the article of a block and what was read from it; null where it cannot be read. */
  @Nullable
  Kept article(Block block, BlockContent values) throws IOException {
    articles.counted(1);
    try {
      String json = values.stored(block.article());
      if (json != null) return article(block, values, StoredForm.read(json));
      articles.fault("article " + block.id() + " has no text");
    } catch (RuntimeException e) {
      articles.fault("article " + block.id() + " cannot be read: " + e);
    }
    return null;
  }

  /** Looks whether an article of an older schema can be read. */
  void older(int doc, BlockContent values, Map<String, Kept> kept) throws IOException {
    articles.counted(1);
    try {
      StoredArticle stored = StoredForm.readArticle(String.valueOf(values.stored(doc)));
      Kept its = new Kept(ArticleDocuments.Fingerprint.of(stored.article()), 0, null, null);
      if (kept.put(stored.article().id().value(), its) != null)
        articles.fault("article " + stored.article().id() + " is stored twice");
    } catch (RuntimeException e) {
      articles.fault("an article cannot be read: " + e);
    }
  }

  private Kept article(Block block, BlockContent values, ArticleEntry entry) throws IOException {
    Article article = entry.article();
    String id = "article " + block.id();
    articles.holds(article.id().value().equals(block.id()), id + " is stored as " + article.id());
    if (article.url() != null)
      articles.holds(Identity.of(article.url(), null, null, "", "").equals(article.id()),
          id + " has not the id of its address");
    byte[] fingerprint = ArticleDocuments.Fingerprint.of(article);
    articles.holds(BlockCheck.isSame(fingerprint, values.fingerprint(block.article())),
        id + " is not the text of its digest");
    within(articles, entry.sentences(), article.body(), id + " has a sentence outside its text");
    within(passages, entry.passages(), article.body(), id + " has a passage outside its text");
    parts(block, values, entry);
    placed(values.trace(block.article()), entry, id);
    return new Kept(fingerprint, Math.max(1, entry.passages().size()),
        entry.placement() == null ? null : entry.placement().story().opener(),
        entry.placement() == null ? null : entry.placement().copyOf());
  }

  private static void within(Tally tally, List<Span> spans, String text, String otherwise) {
    int last = 0;
    for (Span span : spans) {
      tally.holds(span.start() >= last && span.end() <= text.length(), otherwise);
      last = span.end();
    }
  }

  private void parts(Block block, BlockContent values, ArticleEntry entry) throws IOException {
    String id = "article " + block.id();
    int passage = 0;
    int content = 0;
    for (int doc = block.start(); doc < block.article(); doc++)
      switch (String.valueOf(block.kinds()[doc])) {
        case Fields.PASSAGE_KIND -> {
          passages.holds(values.ordinal(doc) == passage && content == 0, id + " has its passages out of order");
          passage++;
        }
        case Fields.FACT_KIND -> {
          content++;
          fact(values.fact(doc), values.ordinal(doc), entry, id);
        }
        default -> {
          content++;
          statement(values.statement(doc), values.ordinal(doc), entry, id);
        }
      }
    passages.counted(passage);
    passages.holds(passage == Math.max(1, entry.passages().size()), id + " has " + passage + " passages instead of "
        + Math.max(1, entry.passages().size()));
    articles.holds(values.toContent(block.article()) == content,
        id + " has another number of facts and statements than it says");
    BytesRef note = values.note(block.article());
    articles.holds(content == 0 || (note != null && ArticleNote.of(note).id().equals(entry.article().id())),
        id + " has not the note that its facts are cited by");
  }

  private void fact(@Nullable BytesRef form, long ordinal, ArticleEntry entry, String id) {
    facts.counted(1);
    if (form == null) {
      facts.fault(id + " has a fact without its content");
      return;
    }
    FactForm.Kept kept = factForm.read(form);
    FoundFact found = kept.found();
    String text = found.sentence() < 0 ? entry.article().title() : entry.article().body();
    if (!stands(facts, found.sentence(), kept.quote(), ordinal, entry, id + " has a fact")) return;
    for (FoundFact.Part part : found.parts())
      facts.holds(part.span().end() <= text.length(), id + " has a fact that stands outside its text");
  }

  private void statement(@Nullable BytesRef form, long ordinal, ArticleEntry entry, String id) {
    statements.counted(1);
    if (form == null) {
      statements.fault(id + " has a statement without its content");
      return;
    }
    StatementForm.Kept kept = statementForm.read(form);
    Statement statement = kept.statement();
    String body = entry.article().body();
    if (!stands(statements, statement.sentence(), kept.sentence(), ordinal, entry, id + " has a statement")) return;
    statements.holds(statement.words().end() <= body.length() && statement.words().of(body).equals(kept.words()),
        id + " has a statement that is not in its text");
  }

  private static boolean stands(Tally tally, int sentence, String quote, long ordinal, ArticleEntry entry,
      String what) {
    boolean there = sentence < entry.sentences().size() && entry.sentence(sentence).equals(quote);
    tally.holds(there, what + " whose sentence is not in its text");
    if (there) tally.holds(ordinal == entry.passageOf(sentence), what + " in another passage than its sentence");
    return there;
  }

  private void placed(@Nullable BytesRef trace, ArticleEntry entry, String id) {
    if (entry.placement() == null) {
      articles.fault(id + " has no place among the stories");
      return;
    }
    PlacedTrace placed = trace == null ? null : PlacedTrace.of(trace.bytes, trace.offset, trace.length);
    articles.holds(placed != null && placed.id().equals(entry.article().id())
        && placed.placement().equals(entry.placement()), id + " is told to be in another story than it is");
  }

  /** What was found in all articles. */
  List<Checked> checked(Map<String, Kept> kept) {
    return List.of(articles.checked(), passages.checked(), facts.checked(), statements.checked(), stories(kept));
  }

  /** Counts the stories; one whose opener was taken out goes on under its name. */
  private static Checked stories(Map<String, Kept> kept) {
    Tally stories = new Tally("stories");
    Set<ArticleId> openers = new HashSet<>();
    kept.forEach((id, its) -> {
      if (its.story != null) openers.add(its.story);
      stories.holds(its.copyOf == null || !its.copyOf.value().equals(id), "article " + id + " is a copy of itself");
    });
    stories.counted(openers.size());
    long gone = openers.stream().filter(opener -> !kept.containsKey(opener.value())).count();
    if (gone > 0) stories.note(gone + " whose first article was taken out");
    return stories.checked();
  }
}

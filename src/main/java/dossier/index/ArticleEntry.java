package dossier.index;

import dossier.article.Article;
import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.company.ArticleLinks;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.fact.ArticleFacts;
import dossier.name.ArticleNames;
import dossier.story.Coverage;
import dossier.story.Placement;
import dossier.story.Trace;
import dossier.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that was read from it, as it is stored.
 *
 * @param article what the publisher wrote
 * @param arrival how it came in; its moment bounds when an undated article can have appeared
 * @param history its older texts, oldest first
 * @param links the companies it names
 * @param sentences its body's sentences in order
 * @param passages its body's passages in order, each of whole sentences
 * @param placement its place among the stories, or null before it has one
 * @param estimate when it was probably written where its publisher does not say, or null
 * @param facts its facts and statements
 * @param names everything that it names
 * @param outside the companies outside the catalogue that it names
 */
public record ArticleEntry(Article article, Arrival arrival, List<Version> history, @Nullable Placement placement,
    ArticleLinks links, List<Span> sentences, List<Span> passages, @Nullable DateEstimate estimate,
    ArticleFacts facts, ArticleNames names, List<String> outside) {
  public ArticleEntry {
    history = List.copyOf(history);
    sentences = List.copyOf(sentences);
    passages = List.copyOf(passages);
    outside = List.copyOf(outside);
  }

  /** The last moment at which it can have appeared: what the publisher says, but never after the import. */
  public Instant knownBy() {
    Instant imported = arrival.at();
    if (article.published() == null) return imported;
    Instant said = article.published().latest();
    return said.isAfter(imported) && article.published().instant() == null ? imported : said;
  }

  /** When it appeared, as far as that is known. */
  public Dating dating() {
    return new Dating(article.published(), estimate);
  }

  /** What of it does not depend on how it was read. */
  StoredArticle stored() {
    return new StoredArticle(article, arrival, history, placement);
  }

  /** The same reading as the newer version of {@code older}. */
  ArticleEntry replacing(StoredArticle older) {
    StoredArticle next = older.replacedBy(stored());
    return new ArticleEntry(article, next.arrival(), next.history(), next.placement(), links, sentences, passages,
        estimate, facts, names, outside);
  }

  /** The same article at its place among the stories. */
  ArticleEntry at(Placement place) {
    return new ArticleEntry(article, arrival, history, place, links, sentences, passages, estimate, facts, names,
        outside);
  }

  /** The same article, of which this was read. */
  public ArticleEntry saying(ArticleFacts said) {
    return new ArticleEntry(article, arrival, history, placement, links, sentences, passages, estimate, said, names,
        outside);
  }

  /** It as the coverage of a story sees it. */
  public Coverage.Member member() {
    return Coverage.Member.of(article, placement == null ? null : placement.copyOf());
  }

  /** What it leaves for finding its copies and its story. */
  Trace trace() {
    return Trace.of(article, links);
  }

  /** Whether it is about the company that {@code link} names. */
  static boolean about(CompanyLink link) {
    return link.salience() == Salience.ABOUT;
  }

  /** Position of the passage in which a sentence of the body begins; 0 for the title. */
  int passageOf(int sentence) {
    if (sentence < 0 || passages.isEmpty()) return 0;
    int start = sentences.get(sentence).start();
    for (int i = 0; i < passages.size(); i++)
      if (start < passages.get(i).end()) return i;
    return passages.size() - 1;
  }

  /** A sentence by its position in the body, verbatim; the title for {@link dossier.fact.FoundFact#TITLE}. */
  public String sentence(int position) {
    return position < 0 ? article.title() : sentences.get(position).of(article.body());
  }

  /** The sentences that lie in {@code passage}, in order. */
  public List<Span> sentencesOf(Span passage) {
    return sentences.stream().filter(passage::overlaps).toList();
  }
}

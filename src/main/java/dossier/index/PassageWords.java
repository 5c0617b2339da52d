package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.FoundFact;
import dossier.index.VectorFilling.Reach;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the vector of a passage is made of.
 *
 * @param ordinal position of the passage in its article
 * @param words the article's title and the passage
 * @param digest see {@link VectorDigest}
 * @param leading whether it is among the first to get their vectors
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PassageWords(ArticleId article, int ordinal, String words, byte[] digest, boolean leading) {
  /** All passages of an article, in order; at least one. */
  static List<PassageWords> of(ArticleEntry entry) {
    List<Span> spans = entry.passages().isEmpty() ? List.of(new Span(0, 0)) : entry.passages();
    byte[] article = ArticleDocuments.Fingerprint.of(entry.article());
    List<PassageWords> passages = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      String words = entry.article().title() + "\n" + spans.get(i).of(entry.article().body());
      passages.add(
          new PassageWords(entry.article().id(), i, words, VectorDigest.of(words, article), leads(entry, i)));
    }
    return passages;
  }

  boolean isWithin(Reach reach) {
    return reach == Reach.ALL || leading;
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
}

package dossier.fact;

import dossier.article.ArticleId;

/**
 * What names a piece of evidence by its content, so that it is found again when its article is read or imported anew.
 *
 * @param article where it stands
 * @param sentence digest of its sentence, type and company
 * @param slots digest of what tells it apart from other facts of the same type and company in the same sentence
 */
public record EvidenceKey(ArticleId article, String sentence, String slots) {
  /** The key of a piece of evidence as it was read. */
  public static EvidenceKey of(Evidence evidence) {
    Fact fact = evidence.fact();
    String sentence = String.join("\u0000", fact.type().name(), PartyKey.of(fact.company()), evidence.quote());
    return new EvidenceKey(evidence.article(), FactIds.digest(sentence), FactIds.digest(FactIds.slots(fact)));
  }

  /** Whether the two stand in one sentence and are of one type and company. */
  boolean besides(EvidenceKey other) {
    return article.equals(other.article) && sentence.equals(other.sentence);
  }
}

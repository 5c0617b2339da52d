package dossier.answer;

import java.util.List;

/**
 * An indexed article with what it tells.
 *
 * @param article as it is indexed
 * @param facts facts that it tells, the newest first, as all articles tell them
 */
public record ArticleCard(View.Indexed article, List<FactItem> facts) {
  public ArticleCard {
    facts = List.copyOf(facts);
  }
}

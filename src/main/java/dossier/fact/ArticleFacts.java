package dossier.fact;

import dossier.speech.Statement;
import java.util.List;

/**
 * What was read from an article.
 *
 * @param facts in the order of their sentences, the title's first
 * @param statements in the order of their words
 */
public record ArticleFacts(List<FoundFact> facts, List<Statement> statements) {
  /** Nothing. */
  public static final ArticleFacts NONE = new ArticleFacts(List.of(), List.of());

  public ArticleFacts {
    facts = List.copyOf(facts);
    statements = List.copyOf(statements);
  }
}

package dossier.slack;

import dossier.answer.Answered;
import dossier.answer.View;
import java.time.Instant;

/** Where what people ask is looked up. What it throws is logged and reaches people as a plain sentence. */
public interface Desk {
  /** Answers a question as at {@code asked}. */
  Answered ask(String question, Instant asked);

  /** The newest articles about the company that {@code words} name, in the period that they name. */
  View news(String words, Instant now);

  /** The profile of the company that {@code words} name. */
  View profile(String words, Instant now);

  /** The passages that a query in Lucene's syntax finds. */
  View search(String query, Instant now);

  /** Up to ten passages that bear on a question. */
  View evidence(String question, Instant asked);

  /** The tracked companies. */
  View companies();

  /** How the index stands. */
  View status();
}

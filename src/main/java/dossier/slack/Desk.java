package dossier.slack;

import dossier.answer.Answered;
import dossier.answer.ArticleCard;
import dossier.answer.Teller;
import dossier.answer.View;
import dossier.company.Company;
import dossier.ingest.Added;
import dossier.ingest.SourceList;
import dossier.question.FollowUp;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where what people ask is looked up. What it throws is logged and reaches people as a plain sentence. */
public interface Desk {
  /** Answers a question as at {@code asked}. */
  Answered ask(String question, Instant asked);

  /**
   * What is meant by a text that was typed below earlier questions.
   *
   * @param earlier those questions in full, newest first, may be empty
   */
  FollowUp followUp(List<String> earlier, String text, Instant asked);

  /** Whose word the answer to a question rests on, one for each citation; empty where there is no answer. */
  List<Teller> tellers(String question, Instant asked);

  /** The newest articles about the company that {@code words} name, in the period that they name. */
  View news(String words, Instant now);

  /** The profile of the company that {@code words} name. */
  View profile(String words, Instant now);

  /** The passages that a query in Lucene's syntax finds. */
  View search(String query, Instant now);

  /** Up to ten passages that bear on a question. */
  View evidence(String question, Instant asked);

  /**
   * The next passages that bear on a question, numbered on from those that its answer cites.
   *
   * @param from how many were shown before
   */
  View further(String question, Instant asked, int from);

  /**
   * Reads the page or feed at an address that a person typed.
   *
   * @throws IOException when nothing more can be stored
   */
  Added add(String address) throws IOException;

  /** The feeds with how they do, after switching those on or off that {@code words} name ("on NAME", "off NAME"). */
  SourceList sources(String words);

  /** What is known of the article at an address that a person typed. */
  View why(String address, Instant now);

  /** The indexed article at an address, with what it tells; nothing where it is not indexed or the address is none. */
  Optional<ArticleCard> article(String address, Instant now);

  /** The tracked companies. */
  View companies();

  /**
   * Tracked companies whose name, or a word of it, begins as {@code typed} does, the likeliest first; the first by name for nothing typed.
   *
   * @param most how many at most
   */
  List<Company> suggest(String typed, int most);

  /** How the index stands. */
  View status();
}

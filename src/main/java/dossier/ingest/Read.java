package dossier.ingest;

import dossier.article.Article;
import dossier.text.TextCleaning;

/** What became of one piece of a source. */
public sealed interface Read {
  /** Where it was. */
  Origin origin();

  /** An article, ready to be stored. */
  record Found(Origin origin, Article article) implements Read {}

  /**
   * Something that was meant to be an article and cannot be read as one.
   *
   * @param reason for people, one line of at most {@value #MAX_REASON} characters; longer ones are cut
   */
  record Refused(Origin origin, String reason) implements Read {
    /** Longest reason in characters. */
    public static final int MAX_REASON = 300;

    public Refused {
      reason = TextCleaning.shortened(reason, MAX_REASON);
    }
  }

  /**
   * Something that holds no article: a file in a folder that is not of a kind that we read, a feed in a list of feeds.
   *
   * @param reason for people, one line
   */
  record Skipped(Origin origin, String reason) implements Read {}
}

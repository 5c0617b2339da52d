package dossier.answer;

import dossier.text.PartialDate;

/**
 * The title of an article as a line of its own, where no fact that is listed tells what the article is about.
 *
 * @param date when the article appeared
 * @param citation the title
 */
public record Headline(PartialDate date, Citation citation) {
  /** The title, as it stands in the article. */
  public String title() {
    return citation.quote();
  }
}

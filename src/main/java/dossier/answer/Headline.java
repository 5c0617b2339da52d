package dossier.answer;

import dossier.text.PartialDate;

/**
 * The title of an article as a line of its own, where no fact that is listed tells what the article is about.
 *
 * @param date when it happened, else when the article appeared
 * @param told whether the article tells that day
 * @param citation the title
 */
public record Headline(PartialDate date, boolean told, Citation citation) {
  /** A title of which only the day of its article is known. */
  public Headline(PartialDate appeared, Citation citation) {
    this(appeared, false, citation);
  }

  /** For people: "16 May 2019", or "reported 31 July 2018" where the day of the event is not told. */
  public String when() {
    return told ? date.display() : "reported " + date.display();
  }

  /** The title as a line of notes; the citation has it as it stands in the article. */
  public String title() {
    return TitleNote.of(citation.quote());
  }
}

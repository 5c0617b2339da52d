package dossier.company;

/** How much an article is concerned with a company. */
public enum Salience {
  /** A reader who follows the company wants the article filed under it. */
  ABOUT,
  /** The article only names it. */
  MENTIONED
}

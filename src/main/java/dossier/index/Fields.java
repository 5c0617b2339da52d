package dossier.index;

/** Names of the index's fields. A change of their meaning asks for a new {@link #SCHEMA}. */
final class Fields {
  /** Version of the schema; an index written by another one is rebuilt from its stored articles. */
  static final int SCHEMA = 3;

  /** {@link #ARTICLE_KIND} or {@link #PASSAGE_KIND}. */
  static final String KIND = "kind";
  static final String ARTICLE_KIND = "article";
  static final String PASSAGE_KIND = "passage";

  /** Id of the article; on both kinds, so that one term replaces a whole article. */
  static final String ARTICLE = "article";
  /** Digest of everything that the publisher said; doc values of the article. */
  static final String FINGERPRINT = "fingerprint";
  /** The story that an article belongs to: id of the article that opened it; on articles alone. */
  static final String STORY = "story";
  /** What an article leaves for finding its copies and story, see {@link PlacedTrace}; doc values of the article. */
  static final String TRACE = "trace";
  /** Address of the feed or page that an article was read from; on articles alone. */
  static final String VIA = "via";
  /** The publisher's name whole, in lower case; on articles alone. */
  static final String PUBLISHER = "publisher";
  /** The article whole, as JSON; stored. */
  static final String STORED = "stored";
  /** Title of the article, analysed; on passages alone. */
  static final String TITLE = "title";
  /** Text of the passage, analysed. */
  static final String BODY = "body";
  /** Ids of the companies that the passage or the title names, or that the article is about. */
  static final String COMPANY = "company";
  /** Ids of the companies that the article is about. */
  static final String ABOUT = "about";
  /** Ids of the companies that the article only mentions; on articles alone. */
  static final String MENTIONED = "mentioned";
  /** The publisher's name, analysed. */
  static final String SOURCE = "source";
  /** Days on which it may have appeared, as a range of epoch days; absent where undated. */
  static final String DATE = "date";
  /** First millisecond at which it may have appeared; absent where undated. */
  static final String PUBLISHED = "published";
  /** Last millisecond at which it can have appeared. */
  static final String KNOWN_BY = "known_by";
  /** Position of the passage in its article, from 0. */
  static final String ORDINAL = "ordinal";
  /** How many documents after the passage its article follows. */
  static final String TO_ARTICLE = "to_article";

  private Fields() {}
}

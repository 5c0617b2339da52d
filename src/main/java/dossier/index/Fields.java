package dossier.index;

/** Names of the index's fields. A change of their meaning asks for a new {@link #SCHEMA}. */
final class Fields {
  /** Version of the schema; an index written by another one is rebuilt from its stored articles. */
  static final int SCHEMA = 5;

  /** {@link #ARTICLE_KIND}, {@link #PASSAGE_KIND}, {@link #FACT_KIND} or {@link #STATEMENT_KIND}. */
  static final String KIND = "kind";
  static final String ARTICLE_KIND = "article";
  static final String PASSAGE_KIND = "passage";
  static final String FACT_KIND = "fact";
  static final String STATEMENT_KIND = "statement";

  /** Id of the article; on all kinds, so that one term replaces a whole article. */
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
  /** Millisecond at which it was taken in; on articles alone, absent on those taken in before it was indexed. */
  static final String ARRIVED = "arrived";
  /** Position in the article of the passage, or of the passage that a fact or statement stands in; from 0. */
  static final String ORDINAL = "ordinal";
  /** How many documents after a passage, fact or statement its article follows. */
  static final String TO_ARTICLE = "to_article";
  /** What is cited of an article that has facts or statements, see {@link ArticleNote}; doc values of the article. */
  static final String NOTE = "note";
  /** How many documents before the article its facts and statements begin; doc values of the article. */
  static final String TO_CONTENT = "to_content";
  /** Keys of the companies outside the catalogue that an article names, see {@link dossier.fact.PartyKey}. */
  static final String OUTSIDE = "outside";

  /** A fact, see {@link FactForm}; doc values. */
  static final String FACT = "fact";
  /** Key of the party that a fact is about, see {@link dossier.fact.PartyKey}. */
  static final String FACT_COMPANY = "fact_company";
  /** Keys of the parties on the other side. */
  static final String FACT_COUNTERPARTY = "fact_counterparty";
  /** Words of the other side's names, analysed. */
  static final String FACT_COUNTERPARTY_WORDS = "fact_counterparty_words";
  /** Names of persons, analysed. */
  static final String FACT_PERSON = "fact_person";
  /** Names of products, analysed. */
  static final String FACT_PRODUCT = "fact_product";
  static final String FACT_TYPE = "fact_type";
  static final String FACT_MODALITY = "fact_modality";
  /** {@code yes} where somebody else than the article claims it, else {@code no}. */
  static final String FACT_ATTRIBUTED = "fact_attributed";
  /** Period of a figure in the form of {@link dossier.fact.Period}. */
  static final String FACT_PERIOD = "fact_period";
  /** Days of the event or period, else those on which the article may have appeared, as a range of epoch days. */
  static final String FACT_DAYS = "fact_days";
  /** Amount as a range of numbers. */
  static final String FACT_AMOUNT = "fact_amount";
  static final String FACT_UNIT = "fact_unit";

  /** A statement, see {@link StatementForm}; doc values. */
  static final String STATEMENT = "statement";
  /** The speaker's name, analysed. */
  static final String STATEMENT_SPEAKER = "statement_speaker";
  /** The speaker's name whole, in lower case. */
  static final String STATEMENT_BY = "statement_by";
  /** Key of the party that the speaker speaks for. */
  static final String STATEMENT_COMPANY = "statement_company";
  /** The words said, analysed. */
  static final String STATEMENT_WORDS = "statement_words";

  private Fields() {}
}

package dossier.question;

/** What kind of thing an answer to a question is. */
public enum AnswerKind {
  /** A person, company or other body: "who bought StubHub?". */
  WHO,
  /** A thing, product or act: "what did Google announce?". */
  WHAT,
  /** A date or period: "when did the deal close?". */
  WHEN,
  /** A place: "where does Xiaomi start in Western Europe?". */
  WHERE,
  /** A count: "how many stores?". */
  HOW_MANY,
  /** An amount of money, a percentage or another measure: "how much did eBay pay?". */
  HOW_MUCH,
  /** A reason. */
  WHY,
  /** Yes or no. */
  YES_NO,
  /** The newest articles: "latest news on Xiaomi". */
  NEWS,
  /** Who the company is: "profile Xiaomi", "what is ZTE?". */
  PROFILE
}

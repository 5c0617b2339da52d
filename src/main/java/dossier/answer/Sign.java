package dossier.answer;

/** What speaks for or against an answer; each is a number, mostly from 0 to 1. Their weights stand in {@code weights.tsv}. */
enum Sign {
  /** Share of the question's weight that is bound. */
  BOUND,
  /** Share of the question's words, by weight, that the sentence itself says. */
  OWN,
  /** Share of them that nothing around says. */
  UNBOUND,
  /** Whether nearly all of it is bound. */
  ALL_BOUND,
  /** How well the thing answered is of the kind asked for. */
  FIT,
  /** How near the question's words stand to it. */
  NEAR,
  /** How near the words stand that say what is measured or counted. */
  FOCUS,
  /** Share of the question's words in the sentence, by weight, to which no other thing of the kind is nearer. */
  CLAIM,
  /** Share of the question's words, by weight, that its own clause says. */
  CLAUSE,
  /** Logarithm to base 2 of how many things of the kind its sentence has. */
  CROWD,
  /** Whether it is a slot of facts of other companies than asked for alone. */
  STRANGER,
  /** Whether the last company named before it is none of the question's. */
  FOREIGN,
  /** Share of the weight of the question's names beside companies that the sentence itself says. */
  NAMES,
  /** How much of the question's heaviest word is bound. */
  RAREST,
  /** Whether it was told before the quarter, half or year was over whose result is asked for. */
  EARLY,
  /** Whether it is several things where several are asked for: 1, -1 where it is one of several. */
  PLURAL,
  /** Whether the person named holds the office asked for. */
  OFFICE,
  /** Of a reason: how closely the act asked for is told beside it, 1 where it is given for just that, 0 where nothing near tells of it. */
  EXPLAINS,
  /** Whether it stands in the title. */
  TITLE,
  /** Whether its sentence gives a reason. */
  REASON,
  /** How much its sentence says that the question does not: logarithm to base 2 of 1 and the number of further words. */
  FURTHER,
  /** Whether it is only what another figure is compared with. */
  COMPARED,
  /** Whether its sentence names the period asked for: 1, -1 where it names others alone, 0 where none. */
  TIMED,
  /** Whether it is a slot of a fact that was read from its sentence: 1 where the fact is of the kind and company asked for. */
  SLOT,
  /** Whether it tells of the period asked for: 1, -1 where of another, 0 where none is asked for or told. */
  PERIOD,
  /** Whether who acts on whom is as the question has it: 1, 0 where one of both leaves it open. */
  SIDES,
  /** Whether it stands on the side asked for in a fact read from its sentence: 1, -1 where on the other, 0 where none tells. */
  SIDE,
  /** Logarithm to base 2 of the independent sources. */
  SOURCES,
  /** Logarithm to base 2 of how many other candidates give the same value. */
  VOTES,
  /** Logarithm to base 2 of how many differing values were found. */
  RIVALS,
  /** Whether it stands in the article's title or lead. */
  LEAD,
  /** Whether it is claimed by sources or press reports. */
  RUMOUR,
  /** Whether it is planned. */
  PLANNED,
  /** Whether it was denied or has ended. */
  DENIED,
  /** Whether sources disagree. */
  DISPUTED,
  /** Whether a fact and a sentence found apart say the same. */
  AGREED,
  /** Share of the weight that names something outside what binds: names of the question that nothing carries. */
  UNBOUND_NAME,
  /** Rank of the passage, 1 / (1 + rank). */
  RANK,
  /** Share of the question's clues, by weight, that name it as well as any other name. */
  CLUES,
  /** Share of the question's clues, each counted alike, that name it as well as any other name in the very sentence that binds them. */
  OWN_CLUES,
  /** Share of the clues, by weight, whose article has it in its title. */
  TITLED,
  /** Share of the clues, by weight, whose article is about it. */
  ABOUT,
  /** Share of the passages found that name it. */
  SPREAD,
  /** Its BOUND as a share of the highest one. */
  TO_BEST,
  /** Its SPREAD as a share of the highest one. */
  TO_WIDEST,
  /** How common its name is in all passages, on a logarithmic scale from 0 to 1. */
  COMMON,
  /** The lesser confidence of the two answers that it is worked out from. */
  PARTS,
  /** Of the first alone: whether several facts say it together. */
  IS_FACTS,
  /** Of the first alone: whether it is worked out. */
  IS_COMPOUND,
  /** Of the first proposal alone: how far its score lies above that of the best other value. */
  MARGIN,
  /** Of the first alone: the share of its value in the sum of e^score. */
  MASS,
  /** Of the first alone: whether it comes from a fact. */
  IS_FACT,
  /** Of the first alone: whether it is a whole sentence. */
  IS_SENTENCE,
  /** Of the first alone: whether several clues point to it. */
  IS_CLUES,
  /** Of the first alone: whether somebody said it. */
  IS_SAID,
  /** Of the first alone: whether it is a reason cut out of a sentence. */
  IS_REASON,
  /** Of the first alone: whether it tells what somebody or something is. */
  IS_DEFINITION,
  /** Share of the words by which the question names the speaker that name the speaker found. */
  SPEAKER,
  /** Whether the words stand in quotation marks. */
  DIRECT,
  /**
   * Whether facts have the deal that the question takes for granted: 1, -1 where they only have others make it, 0 where they
   * tell neither or the question takes none for granted.
   */
  PREMISE,
  /** Whether the question takes a deal between two parties for granted. */
  ASKS_DEAL,
  /** Share of the question's companies that the sentence itself names. */
  COMPANIES,
  /** Whether a yes or no is asked for. */
  ASKS_TRUTH,
  /** Whether a reason is asked for. */
  ASKS_WHY,
  /** Whether a person or body is asked for. */
  ASKS_WHO,
  /** Whether a time is asked for. */
  ASKS_WHEN,
  /** Whether a number of things is asked for. */
  ASKS_COUNT
}

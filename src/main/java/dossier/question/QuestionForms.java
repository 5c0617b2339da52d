package dossier.question;

import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wordings that tell what kind of answer a question wants. */
final class QuestionForms {
  /**
   * A wording.
   *
   * @param name for reading an explanation
   * @param pattern found anywhere in the question unless it begins with {@code ^}
   */
  private record Form(String name, AnswerKind kind, Pattern pattern) {
    static Form of(String name, AnswerKind kind, String pattern) {
      return new Form(name, kind, Pattern.compile("(?:" + pattern + ")(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }
  }

  private static final String MEASURE = "(?:price|prices|amount|value|valuation|cost|costs|share|percentage|percent|pct|proportion|premium"
      + "|revenue|revenues|sales|profit|profits|income|earnings|loss|losses|margin|fine|sum|stake|rate|growth|eps|dividend|budget|turnover|bill|salary"
      + "|charge|fee|bid|offer|loan|damages|settlement|deal size|deal value|market cap|capex|investment|funding|discount)";

  /** Things that are counted rather than measured. */
  private static final String COUNTED = "(?:users|subscribers|customers|members|employees|staff|workers|headcount|job cuts|layoffs|lay-offs|jobs"
      + "|units|shipments|licen[cs]es|downloads|accounts|visitors|patents|towers)";

  /** Offices that somebody holds. */
  private static final String OFFICE = "(?:ceo|cfo|coo|cto|cio|cmo|(?:vice )?president|chair(?:man|woman|person)?|(?:finance|operating|technology|marketing) chief|chief executive"
      + "|chief \\w+ officer|general counsel|founders?)";

  private static final String BODY = "(?:company|companies|firm|firms|maker|group|supplier|carrier|carriers"
      + "|bank|investor|investors|person|executive|analyst|ceo|cfo|chairman|rival|partner|partners|buyer|bidder|startup|operator|retailer"
      + "|publisher|agency|regulator|court|judge|brand|vendor|manufacturer|chipmaker|giant|individual|founder|entrepreneur|banks|groups|suppliers"
      + "|executives|analysts|rivals|buyers|bidders|startups|operators|retailers|publishers|agencies|regulators|courts|judges|brands|vendors"
      + "|manufacturers|chipmakers|founders|entrepreneurs)";

  /** Words that may stand between "which" and the noun that it asks for: no verb, no preposition, no article. */
  private static final String MODIFIERS = "(?:(?!(?:is|was|were|are|do|does|did|will|would|has|have|had|can|could|of|in|for|to|by|the|an?)\\b)"
      + "\\w+[ -]){0,4}";

  /** Of rows that stand at one place the first wins: "how many people" before "people", "when did" before "did". */
  private static final List<Form> FORMS = List.of(
      Form.of("percentage", AnswerKind.HOW_MUCH, "\\bhow many (?:percent|per cent|percentage points)"),
      Form.of("count", AnswerKind.HOW_MANY, "\\bhow many|\\b(?:what|which) (?:is|was) the number of|\\bnumber of"),
      Form.of("alternative", AnswerKind.WHAT,
          "^(?:did|does|do|is|are|was|were|has|have|had|will|would)\\b.* (?:(?:higher|more|bigger|larger|up|above|better) or (?:lower|less|fewer|smaller|down|below|worse)"
              + "|(?:lower|less|fewer|down|below|worse) or (?:higher|more|up|above|better)|(?:rise|grow|gain|increase|beat|win|accept|approve) or (?:fall|shrink|lose|decrease|miss|drop|decline|reject)"
              + "|(?:fall|shrink|lose|decrease|miss|drop|decline|reject) or (?:rise|grow|gain|increase|beat|win|accept|approve)|a (?:profit or a loss|loss or a profit)|(?-i:\\p{Lu}[\\w.&'’-]* or (?:by |from )?\\p{Lu})).*"),
      Form.of("interval", AnswerKind.WHAT, "\\bhow (?:long|soon|often|far|well|big|fast)"),
      Form.of("amount", AnswerKind.HOW_MUCH, "\\bhow much|\\bfor how much|\\bhow (?:large|high|low|expensive)"),
      Form.of("moment", AnswerKind.WHEN,
          "\\b(?:by|since) when|^\\W*(?:\\w+ )?when|\\bwhen(?=\\W*$| (?:do|does|did|is|was|are|were|will|would|has|had|have|can|could|should)\\b)|\\b(?:what|which|in what|in which|by what) (?:date|day|month|year|quarter|week|time)|\\bhow recently"),
      Form.of("reason", AnswerKind.WHY,
          "\\bwhy|\\bwhat (?:caused|led|prompted|made|explains)|\\bfor what reason|\\bhow come"),
      Form.of("which body", AnswerKind.WHO, "\\b(?:what|which) " + MODIFIERS + BODY),
      Form.of("which place", AnswerKind.WHERE, "\\b(?:what|which) (?:\\w+ ){0,2}(?:country|countries|city|cities)"),
      Form.of("words", AnswerKind.WHAT,
          "\\bwhat (?:did|does|has|had|do) [^?.;]{2,60}? (?:say|said|think|write|comment) (?:about|of|on|regarding)"),
      Form.of("measure", AnswerKind.HOW_MUCH,
          "\\b(?:what|which)(?:'s|’s| is| was| were| are| did| does| will)?[^?.;]{0,60}?(?<![\\w-])" + MEASURE),
      Form.of("payment", AnswerKind.HOW_MUCH,
          "\\bwhat (?:is|was|did|does|will|has|had) [^?.;]{1,60}?\\b(?:pay|pays|paid|paying|offer|offered|bid|cost|charge|charging|worth)"),
      Form.of("quotation", AnswerKind.HOW_MUCH,
          "\\bwhere (?:did|does|do|will|is|are|was|were) [^?.;]{1,40}?\\b(?:stocks?|shares?) (?:close|open|end|finish|trad|start)(?:s|e|ed|ing)?"),
      Form.of("bodies", AnswerKind.WHO, "^(?:please )?(?:list|name)(?: all)?(?: of)?(?: the)? " + MODIFIERS + BODY),
      Form.of("place", AnswerKind.WHERE,
          "\\bwhere|\\b(?:what|which) (?:\\w+ ){0,2}(?:country|countries|city|cities|state|states|place|region|market|markets)"),
      Form.of("person or body", AnswerKind.WHO,
          "\\bwho|\\bwhom|\\bwhose|\\b(?:what|which) (?:\\w+[ -]){0,4}" + BODY),
      Form.of("news", AnswerKind.NEWS,
          "^(?:any |the )?(?:latest|recent|newest|breaking)(?! (?:[\\w&.'’-]+ ){0,4}(?:number|figure|count|price|revenue|sales|profit|valuation|total|share)\\b)(?: news)?(?: (?:on|about|from|for|of))?|^(?:any )?news(?: (?:on|about|from|for|of))?"
              + "|^what(?:'s|’s| is) (?:new|happening|going on|the latest)(?: (?:on|about|with|at|from))?"),
      Form.of("profile", AnswerKind.PROFILE, "^(?:tell me about|profile(?: of)?|describe|overview of)"),
      Form.of("yes or no", AnswerKind.YES_NO,
          "^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|is there|are there)"),
      Form.of("thing", AnswerKind.WHAT, "\\bwhat|\\bwhich|\\bhow"));

  /** What is asked where no word asks: "cisco layoffs august 2013". */
  private static final List<Form> BARE = List.of(
      Form.of("bare office", AnswerKind.WHO,
          "^(?:the )?(?:(?:current|new|present) )?" + OFFICE + " (?:of|at|for)|\\b" + OFFICE + "(?= now\\b|\\W*$)"),
      Form.of("bare date", AnswerKind.WHEN, "\\bdate"),
      Form.of("bare measure", AnswerKind.HOW_MUCH,
          "\\b" + MEASURE + "|\\b(?:shares?|stock) (?:close|closing|low|high|open|opening)"),
      Form.of("bare count", AnswerKind.HOW_MANY, "\\b" + COUNTED));

  private QuestionForms() {}

  /**
   * What a question wants.
   *
   * @param asking where the words stand that ask for it
   */
  record Wanted(String form, AnswerKind kind, Span asking) {}

  /** What {@code question} wants: the form that stands first in it; nothing where no form fits. */
  static Optional<Wanted> wanted(String question) {
    return first(FORMS, question).or(() -> first(BARE, question));
  }

  private static Optional<Wanted> first(List<Form> forms, String question) {
    @Nullable
    Wanted first = null;
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(question);
      if (matcher.find() && (first == null || matcher.start() < first.asking().start()))
        first = new Wanted(form.name(), form.kind(), new Span(matcher.start(), matcher.end()));
    }
    return Optional.ofNullable(first);
  }
}

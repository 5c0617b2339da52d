package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a figure belongs to something that no question means unless it names it: the size of an industry, a fund or a staff that a sentence
 * mentions, the move of a share price.
 */
final class FigureBelongs {
  /** Behind a sum that only says how large something is: "the $3 billion toy industry". */
  private static final Pattern SIZE = Pattern.compile(
      "^(?:-a-year|-plus)? (?:(?!(?:each|to|the|an?|by|from|of|in|for|on|at|and|its|their|with)\\b)[\\p{L}][\\p{L}'’-]* ){0,4}?(?<thing>industry|market|sector|economy|funds?|firm|company|giant|maker|business)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_SIZE = Pattern.compile("\\b(?:worth|valu\\w+|big|large|size|market)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARES_MOVED = Pattern.compile(
      "(?:\\bshares|(?<!in )\\bstock)\\b[^,;]{0,60}?\\b(?:rose|r[iao]s\\w*|f[ae]ll\\w*|up|down|jump\\w*|climb\\w*|drop\\w*|gain\\w*|los[et]\\w*|surg\\w+|slid\\w*|slip\\w*|tumbl\\w+|soar\\w*|plung\\w+|edg\\w+|clos\\w+|trad\\w+|ended|higher|lower)\\b[^,;]{0,30}$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_SHARES = Pattern.compile(
      "\\b(?:(?<!per )(?<!market )shares?|stocks?|prices?|trad\\w+|clos\\w+|open\\w*|market|worth|valu\\w+)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Before the size of a whole staff. */
  private static final Pattern STAFF = Pattern.compile(
      "\\b(?:employ(?:s|ed|ing)?|(?:workforce|staff|headcount|payroll) of|out of|of (?:its|a total of))(?: (?:about|around|some|roughly|nearly|almost|more than|over|approximately))* $",
      Pattern.CASE_INSENSITIVE);
  /** Asks how many of a staff come or go. */
  private static final Pattern ASKS_MOVED = Pattern.compile(
      "\\b(?:fir(?:e[sd]?|ing)|sack\\w*|cut\\w*|lay\\w*|laid|ax(?:e[sd]?|ing)|dismiss\\w*|let go|hir(?:e[sd]?|ing)|redundan\\w+|layoffs?|los[et]|losing)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Set<String> asked;
  private final boolean asksMoved;
  private final boolean asksSize;
  private final boolean asksShares;

  FigureBelongs(Question question) {
    this.asked = FactBinding.terms(question.text());
    this.asksMoved = ASKS_MOVED.matcher(question.text()).find();
    this.asksSize = ASKS_SIZE.matcher(question.text()).find();
    this.asksShares = ASKS_SHARES.matcher(question.text()).find();
  }

  boolean bears(String text, Span figure) {
    if (!asksShares && SHARES_MOVED.matcher(text.substring(0, figure.start())).find()) return false;
    if (asksMoved && STAFF.matcher(text.substring(0, figure.start())).find()) return false;
    Matcher size = SIZE.matcher(text.substring(figure.end()));
    boolean sum = Character.getType(text.charAt(figure.start())) == Character.CURRENCY_SYMBOL;
    return asksSize || !sum || !size.find()
        || FactBinding.terms(size.group("thing")).stream().anyMatch(asked::contains);
  }
}

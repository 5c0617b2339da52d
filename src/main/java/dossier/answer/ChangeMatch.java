package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells how many there are from how many more or fewer there are, and which way something moved: "added 2 million users" does
 * not say how many users there are, nor "up 3 percent" by how much something fell.
 */
final class ChangeMatch {
  private static final Pattern STOCK = Pattern.compile(
      "\\b(?:subscribers?|users?|customers?|members?|accounts?|employees?|workers?|staff|headcount|stores?|shops?|outlets?|followers?|subscriptions?)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_CHANGE = Pattern.compile(
      "\\b(?:add(?:s|ed|ing|itions?)?|gain\\w*|los[et]\\w*|los(?:ses|ing)|shed\\w*|sign\\w* up|new|net|more|fewer|another|additional|extra|cut\\w*|lay\\w*|laid|elimin\\w+|fir(?:e|es|ed|ing)|dismiss\\w*|axe\\w*|slash\\w*|redund\\w+|hir(?:e|es|ed|ing)|recruit\\w*|open\\w*|clos(?:e|es|ed|ing|ure|ures)|ris\\w+|rose|grow\\w*|grew|increase\\w*|fall\\w*|fell|drop\\w*|declin\\w+|attract\\w*|w[io]n|affect\\w*|expect\\w*|job cuts?|jobs)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = words("before", "\\b(?:", ")(?: [\\w,.'’-]+){0,4} $");
  private static final Pattern BEHIND = words("behind", "^[\\d.,]*(?: (?:million|billion|thousand))? (?:", ")\\b");
  private static final Pattern UP = move("up");
  private static final Pattern DOWN = move("down");
  private static final Pattern MOVES = Pattern.compile(
      "\\b(?:how (?:much|far)|by what|what percent\\w*)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHARES_MOVE = Pattern.compile(
      "\\b(?:shares?|stock)(?: price)? (?:ris|rose|ros|fall|fell|drop|declin|jump|climb|gain|plung|slump|tumbl|surg|soar|slid|move|lose|lost)",
      Pattern.CASE_INSENSITIVE);
  /** How far behind a figure the word for its move may stand, in characters. */
  private static final int NEAR = 25;

  private static final Pattern SHARES = Pattern.compile("\\b(?:shares?|stocks?|equity|traded|trading)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before what something comes to, not by what it moves. */
  private static final Pattern TO = Pattern.compile(
      "\\b(?:to|at)(?: (?:about|around|as (?:low|high|much|little) as|below|above|a|an?|nearly|almost|just|some|under|over|record|low|high|of))* $",
      Pattern.CASE_INSENSITIVE);

  private final boolean asksLevel;
  private final boolean ofShares;
  private final boolean asksUp;
  private final boolean asksDown;

  ChangeMatch(Question question) {
    String text = question.text();
    boolean counts = question.kind() == AnswerKind.HOW_MANY;
    this.asksLevel = counts && STOCK.matcher(text).find() && !ASKS_CHANGE.matcher(text).find();
    this.ofShares = question.kind() == AnswerKind.HOW_MUCH && SHARES_MOVE.matcher(text).find();
    boolean moves = question.kind() == AnswerKind.HOW_MUCH && MOVES.matcher(text).find();
    this.asksUp = moves && UP.matcher(text).find() && !DOWN.matcher(text).find();
    this.asksDown = moves && DOWN.matcher(text).find() && !UP.matcher(text).find();
  }

  private static Pattern words(String place, String before, String after) {
    return Pattern.compile(of("changes.tsv", place, before, after), Pattern.CASE_INSENSITIVE);
  }

  private static Pattern move(String direction) {
    return Pattern.compile(of("moves.tsv", direction, "\\b(?:", ")\\b"), Pattern.CASE_INSENSITIVE);
  }

  private static String of(String table, String first, String before, String after) {
    List<List<String>> rows = WordRows.of(table, 2);
    return rows.stream()
        .filter(cells -> cells.getFirst().equals(first))
        .map(List::getLast)
        .collect(Collectors.joining("|", before, after));
  }

  /** Whether the figure is a level where one is asked for, and moved as the question has it. */
  boolean bears(Proposal proposal) {
    boolean cut = Set.of(Origin.EXTRACT, Origin.FACT).contains(proposal.origin());
    if (!cut || !(asksLevel || asksUp || asksDown)) return true;
    String text = proposal.backing().getFirst().text();
    int at = place(text, proposal.answer());
    if (at < 0) return true;
    String governing = Doubt.governing(text, text.substring(at));
    if (ofShares && !SHARES.matcher(text).find()) return false;
    if ((asksUp || asksDown) && TO.matcher(text.substring(0, at)).find()) return false;
    if (asksLevel) return !BEFORE.matcher(governing).find() && !BEHIND.matcher(text.substring(at)).find();
    int end = Math.min(text.length(), at + proposal.answer().length());
    String rest = text.substring(end, Math.min(text.length(), end + NEAR));
    return asksUp ? !isOpposite(governing, rest, DOWN, UP) : !isOpposite(governing, rest, UP, DOWN);
  }

  /** Whether the last word for a move before the figure, else the first behind it, is of the other direction. */
  private static boolean isOpposite(String before, String rest, Pattern other, Pattern asked) {
    int lastOther = last(before, other);
    int lastAsked = last(before, asked);
    if (lastOther >= 0 || lastAsked >= 0) return lastOther > lastAsked;
    return other.matcher(rest).find() && !asked.matcher(rest).find();
  }

  private static int last(String text, Pattern words) {
    return words.matcher(text).results().mapToInt(found -> found.start()).max().orElse(-1);
  }

  private static String figure(String answer) {
    return answer.split(" ", 2)[0];
  }

  private static int place(String text, String answer) {
    int whole = text.indexOf(answer);
    return whole >= 0 ? whole : text.indexOf(figure(answer));
  }
}

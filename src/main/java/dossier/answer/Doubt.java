package dossier.answer;

import dossier.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How real a thing cut out of a sentence is: what governs it stands before it in its own clause. "Acme, which plans a sale,
 * reported revenue of $3 million" plans no revenue.
 */
final class Doubt {
  private static final Pattern HEARSAY = Pattern.compile(
      "\\b(?:sources? (?:said|say|familiar|close)|people (?:familiar|close)|person (?:familiar|close)|one of the sources|reportedly|rumou?r(?:s|ed)?|in talks|(?:is|was|were) said to|said to have|takeover approach|unnamed)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN = Pattern.compile("\\b(?:could|might|speculation|considering|weighing)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DONE = Pattern.compile(
      "\\b(?:bought|paid|acquired|purchased|sold|closed|completed|finali[sz]ed|won|outbid|hired|named|appointed|succeeded|replaced|took|joined|became|fined|raised|reported|posted|earned|lost|made|launched|introduced|debuted|unveiled|released|opened|shipped|cut|laid off|eliminated|spent|invested|settled|received|reached|rose|fell|grew|climbed|jumped|dropped|totall?ed|was|were|had|purchase of|acquisition of)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Who "won the battle to buy" has bought. */
  private static final Pattern WON = Pattern.compile("\\b(?:outbid|won|beat)\\b", Pattern.CASE_INSENSITIVE);
  /** What opens a clause that only goes on with the one before. */
  private static final Pattern GOES_ON = Pattern.compile(
      "^(?:for|in|at|to|worth|from|by|as|with|on|of|paying|bringing|valuing|valued|an?|the|about|or|including|after|part)\\b|^[^a-z]*$|^\\S+$",
      Pattern.CASE_INSENSITIVE);

  private Doubt() {}

  /** The words of {@code quote} that govern {@code cut}: those before it in its clause, and in the clauses that this goes on with; empty where it does not stand there. */
  static String governing(String quote, String cut) {
    int at = place(quote, cut);
    if (at < 0) return "";
    List<Span> clauses = Clauses.of(quote);
    int last = 0;
    for (int i = 0; i < clauses.size(); i++)
      if (clauses.get(i).start() <= at) last = i;
    int first = last;
    while (first > 0
        && GOES_ON.matcher(quote.substring(clauses.get(first).start(), Math.max(at, clauses.get(first).start()))
            .strip()).find())
      first--;
    return quote.substring(clauses.get(first).start(), at);
  }

  /** Where it stands: as it is, else by the last word of a name. */
  private static int place(String quote, String cut) {
    int at = quote.indexOf(cut);
    if (at >= 0 || cut.isEmpty() || !Character.isUpperCase(cut.codePointAt(0))) return at;
    return quote.indexOf(cut.substring(cut.lastIndexOf(' ') + 1));
  }

  /** Whether it stands in {@code quote}, or the last word of a name does. */
  static boolean stands(String quote, String cut) {
    return place(quote, cut) >= 0;
  }

  /** Whether it is planned or only agreed on. */
  static boolean isPlanned(String quote, String cut) {
    String governing = governing(quote, cut);
    return Telling.plans(governing) || Telling.notYet(governing);
  }

  /** Whether it is told as hearsay, or as what may come to be. */
  static boolean isRumoured(String quote, String cut) {
    return HEARSAY.matcher(quote).find() || OPEN.matcher(governing(quote, cut)).find();
  }

  /** Whether it is told as done, by the article itself. */
  static boolean isDone(String quote, String cut) {
    String governing = governing(quote, cut);
    boolean open = Telling.plans(governing) || (Telling.notYet(governing) && !WON.matcher(governing).find());
    return !open && DONE.matcher(governing).find() && !isRumoured(quote, cut);
  }
}

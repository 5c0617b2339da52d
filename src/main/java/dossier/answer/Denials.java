package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word for what is not so, from the sentence that tells it last: a rumour is denied, a bid is rejected. */
final class Denials {
  private static final String UNTOLD = "denied";
  /** The word where no more is said than that it is not so: a line says "no" in its place. */
  static final String STATE = "no";
  /** The word where there are no plans: a line says that before what would be done. */
  private static final String UNPLANNED = "no plans";
  private static final Pattern SAID = Pattern.compile("\\b(?:says?|said)\\b");
  private static final Pattern LIMIT = Pattern.compile(
      "\\b(?:within|for|in|over) (?:at least )?(?:the )?(?:next |coming )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months|years)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final List<Row> ROWS = WordRows.of("denials.tsv", 2)
      .stream()
      .map(cells -> new Row(cells.get(0),
          Pattern.compile("(?<!\\w)(?:" + cells.get(1) + ")(?!\\w)", Pattern.CASE_INSENSITIVE)))
      .toList();

  private record Row(String word, Pattern words) {}

  private Denials() {}

  /** Whether a sentence only says that there is no such thing: "it is not listed". */
  static boolean isState(MergedFact fact) {
    return fact.fact().modality() == Modality.DENIED && fact.fact().date() == null && word(fact).equals(STATE);
  }

  /** "within five years" where a sentence denies only so far; else empty. */
  static String limit(MergedFact fact) {
    return denying(fact).map(Evidence::quote)
        .map(LIMIT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group().replaceAll("\\b(?:the )?(?:next|coming) ", ""))
        .findFirst()
        .orElse("");
  }

  private static Stream<Evidence> denying(MergedFact fact) {
    return fact.evidence().stream().filter(evidence -> evidence.fact().modality() == Modality.DENIED);
  }

  static String word(MergedFact fact) {
    String quote = denying(fact).map(Evidence::quote).findFirst().orElse("");
    return ROWS.stream()
        .filter(row -> row.words().matcher(quote).find())
        .map(Row::word)
        .findFirst()
        .orElse(UNTOLD);
  }

  /** Whether the sentence that denies it is what the company itself says. */
  static boolean isSaid(MergedFact fact) {
    return fact.fact().attributedTo() == null
        && denying(fact).findFirst().filter(each -> SAID.matcher(each.quote()).find()).isPresent();
  }

  /** Whether a line says that there are no plans for it. */
  static boolean isUnplanned(WordingRow row, MergedFact fact) {
    boolean sayable = row.toDo().startsWith("to ") || fact.fact().type() == FactType.LISTING;
    return sayable && word(fact).equals(UNPLANNED);
  }
}

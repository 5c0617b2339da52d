package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences tell right behind the figure or the person of a fact, in their own words: in what money is put, over how many
 * years, what somebody comes to do. A row of {@code told-beside.tsv}.
 */
record Beside(String slot, Pattern behind, Pattern not) {
  /** What may stand between: the sum in another currency, a length of time, the year. */
  private static final String BETWEEN = "^(?: ?\\([^)]{1,40}\\))?(?: (?:this|next|last) year| over (?:the )?(?:next |coming )?[\\w-]+ years)?";
  private static final Pattern JOINS = Pattern.compile(
      "^(?:, [^,;.]{1,80},)? (?:joins|joined|was hired|was appointed|came|arrived)(?: (?!to\\b)\\S+){0,6}?(?= to )");
  private static final String TASK = "task";
  /** What is spent on something is invested in it. */
  private static final String ON = "on ";
  private static final String IN = "in ";

  private static final List<Beside> ROWS = WordRows.of("told-beside.tsv", 3)
      .stream()
      .map(cells -> new Beside(cells.get(0),
          Pattern.compile((cells.get(0).equals("span") ? "^[^,;.]{0,60}?" : BETWEEN) + cells.get(1)),
          Pattern.compile(cells.get(2).isEmpty() ? "(?!)" : cells.get(2))))
      .toList();

  /** The words for a slot from the first sentence that has some, a title last; empty where none has. */
  static String of(String slot, MergedFact fact) {
    return fact.evidence()
        .stream()
        .filter(each -> each.fact().modality() == fact.fact().modality())
        .sorted(Comparator.comparing(each -> each.sentence() == FoundFact.TITLE))
        .flatMap(each -> behind(slot, each, fact).flatMap(text -> in(slot, text)).stream())
        .findFirst()
        .orElse("");
  }

  /** The text behind the person or the figure. */
  private static Optional<String> behind(String slot, Evidence evidence, MergedFact fact) {
    String quote = evidence.quote();
    if (!slot.equals(TASK))
      return FigurePlace.in(evidence, fact.fact()).map(Span::end).map(quote::substring);
    if (fact.fact().persons().size() != 1) return Optional.empty();
    String person = fact.fact().persons().getFirst();
    String last = person.substring(person.lastIndexOf(' ') + 1);
    int at = quote.indexOf(last);
    return at < 0 ? Optional.empty() : Optional.of(told(quote.substring(at + last.length())));
  }

  /** Without what is set in between commas and the verb of whoever joins: ", once of Tern, joined in May to lead sales". */
  private static String told(String behind) {
    Matcher verb = JOINS.matcher(behind);
    return verb.find() ? behind.substring(verb.end()) : behind;
  }

  private static Optional<String> in(String slot, String text) {
    for (Beside row : ROWS) {
      if (!row.slot.equals(slot)) continue;
      Matcher found = row.behind.matcher(text);
      if (found.find() && !row.not.matcher(found.group(1)).lookingAt())
        return Optional.of(found.group(1))
            .map(words -> words.startsWith(ON) ? IN + words.substring(ON.length()) : words);
    }
    return Optional.empty();
  }
}

package dossier.answer;

import dossier.company.Company;
import dossier.fact.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles that stand for what their articles tell. */
final class Titles {
  private static final Pattern NO_NEWS = Pattern.compile(
      "^\\s*(?:" + String.join("|", WordRows.lines("no-news-titles.txt")) + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HISTORY = Pattern.compile("\\b(?:timeline|chronology|key dates)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Map<FactType, Pattern> OF = WordRows.of("title-words.tsv", 2)
      .stream()
      .collect(Collectors.toMap(cells -> FactType.valueOf(cells.get(0)),
          cells -> Pattern.compile("\\b(?:" + cells.get(1) + ")\\b", Pattern.CASE_INSENSITIVE)));

  private Titles() {}

  /** Whether a title speaks of what facts of a type tell. */
  static boolean speaksOf(FactType type, String title) {
    Pattern words = OF.get(type);
    return words == null || words.matcher(title).find();
  }

  /** Whether a title tells what happened, and not what kind of text the article is. */
  static boolean isNews(String title) {
    return !title.isBlank() && !NO_NEWS.matcher(title).find();
  }

  /** Whether an article lists what happened over years. */
  static boolean isHistory(String title) {
    return HISTORY.matcher(title).find();
  }

  /** Whether a title names a company by one of its names of today or of the past. */
  static Predicate<String> naming(Company company) {
    return naming(names(company));
  }

  private static List<String> names(Company company) {
    return Stream.of(List.of(company.name()), company.aliases(), company.former()).flatMap(List::stream).toList();
  }

  /** The words of a company's names of today and of the past. */
  static Set<String> own(Company company) {
    return Matter.own(names(company));
  }

  static Predicate<String> naming(List<String> names) {
    return Pattern
        .compile("(?<!\\w)(?:" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\w)",
            Pattern.CASE_INSENSITIVE)
        .asPredicate();
  }
}

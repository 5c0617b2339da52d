package dossier.answer;

import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is named in an answer's line, or, where nobody is, in its question: whom "he" means below it. */
final class PeopleNamed {
  private PeopleNamed() {}

  /** Their full names, each once. */
  static List<String> in(String question, Answer answer, IndexSnapshot snapshot) {
    return switch (answer) {
      case Answer.Found found -> {
        List<String> told = named(found.line(), found.citations(), snapshot);
        yield told.isEmpty() ? named(question, found.citations(), snapshot) : told;
      }
      case Answer.Declined declined -> named(question, declined.nearest(), snapshot);
      case Answer.WhichCompany _,Answer.NotUnderstood _ -> List.of();
    };
  }

  /** Those people of the articles cited whose full or last name stands in {@code text}. */
  private static List<String> named(String text, List<Citation> citations, IndexSnapshot snapshot) {
    Set<String> names = new LinkedHashSet<>();
    for (Citation citation : citations) {
      ArticleEntry entry = snapshot.find(citation.article());
      if (entry == null) continue;
      List<Name> all = new ArrayList<>(entry.names().title());
      all.addAll(entry.names().body());
      all.stream()
          .filter(name -> name.type() == NameType.PERSON && name.full().contains(" "))
          .map(Name::full)
          .filter(full -> stands(full.substring(full.lastIndexOf(' ') + 1), text))
          .forEach(names::add);
    }
    return withoutVariants(names);
  }

  private static boolean stands(String name, String text) {
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])", Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  /** One form of each last name: the first, which the best article has. */
  private static List<String> withoutVariants(Set<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (kept.stream().noneMatch(other -> other.endsWith(" " + last))) kept.add(name);
    }
    return kept;
  }
}

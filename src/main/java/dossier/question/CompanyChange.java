package dossier.question;

import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.company.QuestionCompanies;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks a question about another company. */
final class CompanyChange {
  private CompanyChange() {}

  /** Where a question names companies. */
  static List<Span> spans(String question, CompanyLinker linker) {
    return Named.spans(linker.readQuestion(question));
  }

  /** The companies of a question, each once, as it first names them. */
  static List<String> names(String question, CompanyLinker linker) {
    return places(question, linker).stream().map(spans -> spans.getFirst().of(question)).toList();
  }

  /** The places of each company; a name that several carry is a company of its own. */
  private static List<List<Span>> places(String question, CompanyLinker linker) {
    QuestionCompanies found = linker.readQuestion(question);
    Map<CompanyId, List<Span>> places = new LinkedHashMap<>();
    for (CompanyMention mention : found.certain())
      places.computeIfAbsent(mention.company(), _ -> new ArrayList<>()).add(mention.span());
    List<List<Span>> all = new ArrayList<>(places.values());
    found.ambiguous().forEach(name -> all.add(List.of(name.span())));
    return all;
  }

  /**
   * The question about the company that {@code named} names: one question where it is clear whose place it takes, else one
   * for each place. The word before it tells: "and by Acme?" takes the place of who stands behind "by".
   *
   * @param question names a company
   */
  static List<String> of(String question, CompanyLinker linker, Named named) {
    List<List<Span>> places = places(question, linker);
    if (places.size() > 1 && !named.before().isEmpty()) {
      List<List<Span>> tied = places.stream()
          .filter(spans -> isTied(question, spans.getFirst(), named.before()))
          .toList();
      if (tied.size() == 1) places = tied;
    }
    return places.stream().map(spans -> with(question, spans, named.company())).distinct().toList();
  }

  private static boolean isTied(String question, Span at, String word) {
    return question.substring(0, at.start()).toLowerCase(Locale.ROOT).stripTrailing().endsWith(" " + word);
  }

  private static String with(String question, List<Span> places, String name) {
    StringBuilder changed = new StringBuilder(question);
    for (Span place : places.reversed())
      changed.replace(place.start(), place.end(), name);
    return changed.toString();
  }
}

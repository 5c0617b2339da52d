package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyMention;
import dossier.question.Question;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name by which a line calls a company: the one that its evidence has, which may be older than today's. */
final class NameThen {
  private NameThen() {}

  /** As the evidence calls it, else as the question does, else its name of today. */
  static String told(Company company, Question question, List<Backing> evidence) {
    String told = asked(company, question);
    return Stream.concat(Stream.of(told), names(company))
        .filter(name -> evidence.stream().map(AroundSentence::text).anyMatch(text -> has(text, name)))
        .findFirst()
        .orElse(told);
  }

  /** As the question calls it where that is a name of the catalogue, else by its name of today. */
  static String asked(Company company, Question question) {
    List<String> surfaces = question.companies()
        .stream()
        .filter(mention -> mention.company().equals(company.id()))
        .map(CompanyMention::span)
        .map(at -> at.of(question.text()))
        .toList();
    return names(company).filter(name -> surfaces.stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElse(company.name());
  }

  private static Stream<String> names(Company company) {
    return Stream.of(List.of(company.name()), company.aliases(), company.former()).flatMap(List::stream);
  }

  private static boolean has(String text, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(text).find();
  }
}

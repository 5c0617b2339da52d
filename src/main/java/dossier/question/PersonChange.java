package dossier.question;

import dossier.question.FollowUp.AsksBack;
import dossier.question.FollowUp.Meant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a name where a question says "he" or "she": "why did he leave?" below an answer that names one person. */
final class PersonChange {
  private static final Pattern PRONOUN = Pattern.compile("\\b(?:he|she|him|his|her|hers)\\b(?!['’](?:s|d|ll)\\b)",
      Pattern.CASE_INSENSITIVE);
  /** A name before the pronoun is whom it means: "did Roe say that she would leave?". */
  private static final Pattern NAMED = Pattern.compile("\\S\\s+\\p{Lu}\\p{L}+");
  /** "her" before what is hers. */
  private static final Pattern OWNS = Pattern.compile(
      "^ (?!(?:in|at|on|to|for|from|by|with|of|as|and|or|after|before|when|leave|leaving|go|resign|join|quit)\\b)[\\p{L}\\d]",
      Pattern.CASE_INSENSITIVE);

  private PersonChange() {}

  /**
   * The question with the name; asks back where not exactly one person can be meant. Nothing where it has no such pronoun, or
   * tells itself whom it means.
   *
   * @param people full names of those who can be meant
   */
  static Optional<FollowUp> of(String text, Supplier<List<String>> people) {
    Matcher pronoun = PRONOUN.matcher(text);
    if (!pronoun.find() || NAMED.matcher(text.substring(0, pronoun.start())).find()) return Optional.empty();
    List<String> names = people.get();
    if (names.size() != 1)
      return Optional.of(new AsksBack("Who is meant by “" + pronoun.group() + "”? The answer before names "
          + (names.isEmpty() ? "nobody" : String.join(" and ", names)) + ". Ask it with the name."));
    String name = names.getFirst();
    String owner = name + (name.endsWith("s") ? "’" : "’s");
    StringBuilder meant = new StringBuilder();
    do
      pronoun.appendReplacement(meant, Matcher.quoteReplacement(owns(text, pronoun) ? owner : name));
    while (pronoun.find());
    return Optional.of(new Meant(pronoun.appendTail(meant).toString()));
  }

  private static boolean owns(String text, Matcher pronoun) {
    return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
      case "his", "hers" -> true;
      case "her" -> OWNS.matcher(text.substring(pronoun.end())).find();
      default -> false;
    };
  }
}

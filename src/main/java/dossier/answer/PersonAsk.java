package dossier.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for who a person is.
 *
 * @param name two words or more
 */
record PersonAsk(String name) {
  private static final Pattern FORM = Pattern.compile(
      "^(?i:who(?:['’]s| is| was)) (?<name>[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|de|van|von|der|la|bin|al)){1,3})\\W*$");

  static Optional<PersonAsk> read(String question) {
    Matcher matcher = FORM.matcher(question.strip());
    return matcher.find() ? Optional.of(new PersonAsk(matcher.group("name"))) : Optional.empty();
  }
}

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
  /**
   * A name in small letters, as people type it. Words that name nobody are none of it: with them whoever does something, or holds an
   * office, is asked for.
   */
  static final String SMALL = "(?:(?!(?:the|an?|of|in|at|to|for|behind|on|by|with|it|he|she|they|new|next|now|chief|head|ceo|cfo|coo|cto|boss|chair\\w*|president|founder|owner|buyer|\\p{L}+(?:ing|ed))\\b)\\p{Ll}[\\p{Ll}'’-]+\\b ?){2,3}";
  private static final Pattern FORM = Pattern.compile(
      "^(?i:who(?:['’]s| is| was)) (?<name>[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|de|van|von|der|la|bin|al)){1,3}|"
          + SMALL + ")\\W*$");

  static Optional<PersonAsk> read(String question) {
    Matcher matcher = FORM.matcher(question.strip());
    return matcher.find() ? Optional.of(new PersonAsk(matcher.group("name").strip())) : Optional.empty();
  }
}

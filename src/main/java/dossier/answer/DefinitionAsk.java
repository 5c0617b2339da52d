package dossier.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for what somebody or something is, or for what a company makes.
 *
 * @param name the words that name it
 * @param makes whether what it makes or does is asked for
 */
record DefinitionAsk(String name, boolean makes) {
  private static final String NAME = "(?<name>[\\w.&'’+-]+(?: [\\w.&'’+-]+){0,3}?)";
  private static final String MAKES = "(?:makes?|do|does|sell|sells|produce|produces|develop|develops|offer|offers|provide|provides|manufacture|specialise in|specialize in)";
  private static final List<Pattern> FORMS = List.of(
      Pattern.compile(
          "^[Ww]ho (?:is|was|are)(?: the)? (?<name>(?:[A-Z][\\w.'’-]*|[A-Z]\\.)(?: [A-Z][\\w.'’-]*){0,3})\\s*\\?*$"),
      Pattern.compile("^(?i:who(?:['’]s| is| was)) (?<name>" + PersonAsk.SMALL + ")\\s*\\?*$"),
      Pattern.compile("^[Ww]hat(?:'s|’s| is| was) (?<name>[A-Z][\\w.&'’+-]*(?: [A-Z][\\w.&'’+-]*){0,3})\\s*\\?*$"),
      Pattern.compile(
          "^what (?:kind|sort|type) of (?:company|firm|business|startup|start-up|product|service|software|maker) (?:is|was) "
              + NAME
              + "\\s*\\?*$",
          Pattern.CASE_INSENSITIVE),
      Pattern.compile("^" + NAME + "[ ,:–-]+what (?:kind|sort|type) of (?:company|firm|business|startup|product)\\W*$",
          Pattern.CASE_INSENSITIVE));
  private static final List<Pattern> MAKING = List.of(Pattern.compile(
      "^what (?:do|does|did) " + NAME
          + "(?:['’]s? (?:software|products?|technology|service|business))?(?:,[^?]{3,90},)? " + MAKES
          + "\\s*(?:\\?*$|and\\b)",
      Pattern.CASE_INSENSITIVE));

  /** What {@code question} asks for of the kind; nothing where it asks for something else. */
  static Optional<DefinitionAsk> read(String question) {
    String text = question.strip();
    for (Pattern form : MAKING) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) return Optional.of(new DefinitionAsk(bare(matcher), true));
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) return Optional.of(new DefinitionAsk(bare(matcher), false));
    }
    return Optional.empty();
  }

  /** Whether the name is written as names are: in small letters it may be none. */
  boolean isNamed() {
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String bare(Matcher matcher) {
    return matcher.group("name").strip().replaceFirst("['’]s$", "");
  }
}

package dossier.page;

import dossier.text.TextCleaning;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people who wrote an article, by name. */
final class Authors {
  /** Words before a name, in the languages of the web. */
  private static final Pattern BY = Pattern.compile(
      "^(?:(?:written|posted|story|words|text) )?(?:by\\b:?\\s+|(?:von|par|por|di|door|av|af|oleh|автор)\\b:?\\s+(?=\\S+\\s+\\S))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ADDRESS = Pattern.compile("https?:\\S*|\\S{1,64}@\\S{1,100}|(?<=\\s|^)@\\w+|\\(.*?\\)");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;|/·•–—-]+|[\\s,;|/·•–—-]+$");
  private static final Pattern PARTS = Pattern.compile("\\s?[,;|•·]\\s?|\\s[-–—]\\s|\\s(?:and|und|et|y|e|&)\\s");
  /** A date or a time behind a name. */
  private static final Pattern REST = Pattern.compile(
      "\\s(?:(?:on|updated|published|posted)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\p{L}{3,9}\\.? \\d|\\d).*$",
      Pattern.CASE_INSENSITIVE);
  /** Longest names of people and agencies, in words. */
  private static final int MAX_WORDS = 6;
  /** Accounts rather than people. */
  private static final Set<String> ACCOUNTS = Set.of("admin", "administrator", "root", "user", "guest", "unknown",
      "webmaster", "anonymous", "null", "undefined", "none", "author", "editor", "staff", "n/a");
  private static final int MAX_NAMES = 12;
  private static final int MAX_LENGTH = 400;

  private Authors() {}

  /** The names in the first candidate that has any, separated by ", ", or null. */
  static @Nullable String of(Stream<String> candidates) {
    return candidates.map(Authors::names).filter(names -> !names.isEmpty()).findFirst().orElse(null);
  }

  private static String names(String raw) {
    if (raw.length() > 4 * MAX_LENGTH) return "";
    String line = REST.matcher(TextCleaning.line(Html.text(raw))).replaceFirst("");
    List<String> parts = Arrays.asList(PARTS.split(line, -1));
    Set<String> names = new LinkedHashSet<>();
    for (String part : parts) {
      String name = EDGES.matcher(bare(part)).replaceAll("");
      if (isName(name) && names.size() < MAX_NAMES) names.add(name);
    }
    String all = String.join(", ", names);
    return all.length() > MAX_LENGTH ? "" : all;
  }

  private static String bare(String part) {
    String line = part.length() > MAX_LENGTH ? "" : BY.matcher(part).replaceFirst("");
    return ADDRESS.matcher(line).replaceAll("");
  }

  private static boolean isName(String name) {
    return name.length() >= 2 && name.split(" ", -1).length <= MAX_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && !ACCOUNTS.contains(name.toLowerCase(Locale.ROOT));
  }
}

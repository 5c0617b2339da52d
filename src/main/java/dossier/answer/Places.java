package dossier.answer;

import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well places of a sentence are of the kind that a question asks for: a country, a city, a seat. */
final class Places {
  private static final Map<String, String> ADJECTIVES = rows("country-adjectives.tsv");
  private static final Pattern ADJECTIVE = Pattern.compile("\\b(?:" + ADJECTIVES.keySet()
      .stream()
      .sorted((a, b) -> b.length() - a.length())
      .map(Pattern::quote)
      .collect(Collectors.joining("|")) + ")\\b(?!-)");
  private static final Set<String> REGIONS = new HashSet<>(ADJECTIVES.values());
  /** Other names of the same, and of what is wider than a country. */
  private static final Map<String, String> OTHER_NAMES = rows("place-names.tsv");
  private static final Pattern COUNTRY = Pattern.compile("\\b(?:country|countries|nation|nations)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CITY = Pattern.compile("\\b(?:city|cities|town)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEAT = Pattern.compile("\\b(?:based|head ?quarters?|headquartered|located|base)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SEATED = Pattern.compile(
      "(?:based|headquartered|headquarters|located|base|home) (?:is )?(?:in|at|near|outside)(?: [\\w-]+)? $|headquarters (?:to|from) $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_A_SEAT = Pattern.compile("^[, \\w.]{0,20}[ -](?:based|headquartered|headquarters)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern IN = Pattern
      .compile("\\b(?:in|at|to|near|outside|from|into|for|of)(?: the)?(?: [a-z]+){0,2} $", Pattern.CASE_INSENSITIVE);

  static {
    for (String line : ResourceLines.of(Places.class, "countries.txt"))
      REGIONS.add(line.strip());
  }

  /** A country or a wider region, by its name or its adjective. */
  private static final Pattern NAMED = Pattern.compile(
      "(?<![\\p{L}\\p{N}])(?:" + Stream.of(REGIONS, ADJECTIVES.keySet(), OTHER_NAMES.keySet())
          .flatMap(Set::stream)
          .distinct()
          .sorted((a, b) -> b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
  private static final Map<String, String> SPELLED = Stream.of(REGIONS, ADJECTIVES.keySet(), OTHER_NAMES.keySet())
      .flatMap(Set::stream)
      .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name, (one, other) -> one));
  /** The same in any letters; "us" only where it cannot be the pronoun. */
  private static final Pattern TYPED = Pattern.compile(
      "(?!(?<=\\b(?:tell|give|show|let|for|to|of|with|by|from|about) )us\\b)" + NAMED.pattern(),
      Pattern.CASE_INSENSITIVE);
  private static final double OTHER_KIND = 0.3;

  private final boolean asksCountry;
  private final boolean asksCity;
  private final boolean asksSeat;

  Places(String question) {
    asksCountry = COUNTRY.matcher(question).find();
    asksCity = CITY.matcher(question).find();
    asksSeat = SEAT.matcher(question).find();
  }

  private static Map<String, String> rows(String table) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (List<String> row : WordRows.of(table, 2))
      rows.put(row.get(0), row.get(1));
    return rows;
  }

  /** Whether a text speaks of where somebody is seated. */
  static boolean tellsSeat(String text) {
    return SEAT.matcher(text).find();
  }

  /** A question with the names of countries and regions as they are written with care: people type them in small letters. */
  static String capitalised(String question) {
    return TYPED.matcher(question)
        .replaceAll(
            at -> Matcher.quoteReplacement(SPELLED.getOrDefault(at.group().toLowerCase(Locale.ROOT), at.group())));
  }

  /** Where {@code text} names countries and regions, also by their adjectives. */
  static List<Span> named(String text) {
    return NAMED.matcher(text).results().map(at -> new Span(at.start(), at.end())).toList();
  }

  /** The one name of the country or region that is called so. */
  static String canonical(String name) {
    return OTHER_NAMES.getOrDefault(name, country(name));
  }

  /** How well the place at {@code at} is of the kind asked for, 0 to 1. */
  double fit(String sentence, Span at) {
    String name = at.of(sentence);
    String before = sentence.substring(Math.max(0, at.start() - 60), at.start());
    String after = sentence.substring(at.end(), Math.min(sentence.length(), at.end() + 40));
    if (at.start() < Wording.dateline(sentence)) return asksSeat ? 0 : 0.1;
    double fit = asksSeat ? seat(before, after) : IN.matcher(before).find() ? 1 : 0.7;
    return fit * fit(name);
  }

  /** How well a place of that name is of the kind asked for, 0 to 1. */
  double fit(String name) {
    boolean country = REGIONS.contains(name);
    return (asksCity && country) || (asksCountry && !country) ? OTHER_KIND : 1;
  }

  /** Whether a city is asked for and {@code name} is a country. */
  boolean isTooWide(String name) {
    return asksCity && REGIONS.contains(name);
  }

  private static double seat(String before, String after) {
    return SEATED.matcher(before).find() || OF_A_SEAT.matcher(after).find() ? 1 : 0.4;
  }

  /** Where adjectives of countries stand, where a country is asked for. */
  List<Span> adjectives(String sentence) {
    List<Span> found = new ArrayList<>();
    if (!asksCountry) return found;
    Matcher matcher = ADJECTIVE.matcher(sentence);
    while (matcher.find())
      found.add(new Span(matcher.start(), matcher.end()));
    return found;
  }

  /** The country that an adjective means. */
  static String country(String adjective) {
    return ADJECTIVES.getOrDefault(adjective, adjective);
  }
}

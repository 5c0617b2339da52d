package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a timeline is about, by which lines that follow up one matter are known: a title by its words, a fact by its
 * other sides and things.
 *
 * @param type null where the words of a title do not say
 * @param names names of others than the company and states, small letters
 * @param words the telling words, those of all names too
 * @param isFact whether it is a fact's own line
 * @param figure the kind of figure of results that it is, of which several are told together; empty for others
 */
record Matter(@Nullable FactType type, Set<String> names, Set<String> words, LocalDate day, boolean isFact,
    String figure) {
  /** Days within which lines follow up the first one. */
  private static final int MONTH = 31;
  /** Days by which reports of one event of a company lie apart. */
  private static final int DAYS = 4;
  private static final int ENOUGH = 2;
  private static final int ENOUGH_UNTYPED = 3;

  /** A case moves between courts and authorities. */
  private static final Set<FactType> CASES = EnumSet.of(FactType.LEGAL, FactType.REGULATORY);
  /** Of these a company has one event at a time. */
  private static final Set<FactType> SINGLE = EnumSet.of(FactType.EXECUTIVE_CHANGE, FactType.WORKFORCE,
      FactType.EARNINGS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&]+(?:\\.[\\p{L}\\p{N}]+)*");
  private static final Set<String> PLAIN = words("plain-title-words.txt");
  private static final Set<String> STATES = Stream
      .concat(words("countries.txt").stream(), Stream.of("eu", "brussels", "european"))
      .collect(Collectors.toSet());

  Matter {
    names = Set.copyOf(names);
    words = Set.copyOf(words);
  }

  private static Set<String> words(String resource) {
    return WordRows.lines(resource).stream().flatMap(line -> split(line).stream()).collect(Collectors.toSet());
  }

  private static List<String> split(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Of a title; its first word may have its capital letter for that alone.
   *
   * @param own words of the names of whose timeline it is
   * @param known names in other titles
   */
  static Matter of(String title, @Nullable FactType type, Set<String> own, Set<String> known, LocalDate day) {
    List<MatchResult> all = WORD.matcher(title).results().toList();
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (MatchResult each : all) {
      String word = each.group().toLowerCase(Locale.ROOT);
      if (word.length() < 2 || own.contains(word) || PLAIN.contains(word)) continue;
      words.add(word);
      boolean name = Character.isUpperCase(each.group().charAt(0)) && (each.start() > 0 || known.contains(word));
      if (name && !STATES.contains(word)) names.add(word);
    }
    return new Matter(type, names, words, day, false, "");
  }

  /** Words with capital letters within titles. */
  static Set<String> names(List<String> titles) {
    return titles.stream()
        .flatMap(title -> WORD.matcher(title).results().filter(word -> word.start() > 0))
        .map(MatchResult::group)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Of a fact's own line. */
  static Matter of(MergedFact merged, Set<String> own, LocalDate day) {
    Fact fact = merged.fact();
    List<String> named = new ArrayList<>(fact.persons());
    Stream.concat(Stream.of(fact.company()), fact.counterparties().stream()).map(Party::name).forEach(named::add);
    Set<String> names = telling(named, own);
    Set<String> words = new HashSet<>(names);
    words.addAll(telling(fact.products(), own));
    String figure = fact.type() == FactType.EARNINGS ? FactSenses.of(merged) : "";
    return new Matter(fact.type(), names, words, day, true, figure);
  }

  private static Set<String> telling(List<String> names, Set<String> own) {
    return names.stream()
        .flatMap(name -> split(name).stream())
        .filter(word -> word.length() > 1 && !own.contains(word) && !PLAIN.contains(word) && !STATES.contains(word))
        .collect(Collectors.toSet());
  }

  /** The words of a company's own names. */
  static Set<String> own(List<String> names) {
    return names.stream().flatMap(name -> split(name).stream()).collect(Collectors.toSet());
  }

  /** Whether another line is of the same matter. */
  boolean isOf(Matter other) {
    long apart = Math.abs(ChronoUnit.DAYS.between(day, other.day()));
    if (apart > MONTH || !isOfKind(other)) return false;
    if (isOneOf(other) && apart <= DAYS) return true;
    long shared = shared(words, other.words());
    if (type == null || other.type() == null) return shared >= ENOUGH_UNTYPED;
    return shared >= ENOUGH || shared(names, other.words()) + shared(other.names(), words) > 0;
  }

  /** Of one event in its days a title is told by the fact, as figures are by each other. */
  private boolean isOneOf(Matter other) {
    return type != null && type == other.type() && SINGLE.contains(type)
        && (isFact != other.isFact() || type == FactType.EARNINGS);
  }

  private boolean isOfKind(Matter other) {
    return Objects.equals(type, other.type()) || type == null || other.type() == null
        || (CASES.contains(type) && CASES.contains(other.type()));
  }

  /** Whether it may go on after it was first told, as cases do. */
  boolean mayGoOn() {
    return type == null || CASES.contains(type);
  }

  private static long shared(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }
}

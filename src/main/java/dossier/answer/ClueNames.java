package dossier.answer;

import dossier.index.ArticleEntry;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things that some articles name, short forms with their full ones across articles: a last name alone, the first or last
 * word of a body's name, initials.
 */
final class ClueNames {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");
  /** How many times rarer all other full names must be, taken together, than the one that a short form is taken for. */
  private static final int OTHERS = 5;
  /** Fewest letters of a word that is cut short. */
  private static final int CUT = 3;
  /** What tells a son from his father, behind a name. */
  private static final Pattern SUFFIX = Pattern.compile(" (?:Jr\\.|Sr\\.|I{2,3}\\b|IV\\b)");
  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  private final Map<String, ClueName> byKey = new LinkedHashMap<>();
  /** Each short form with the full name that stands most often. */
  private final Map<String, ClueName> byShort = new HashMap<>();

  ClueNames(Collection<ArticleEntry> articles, Collection<CluePassage> passages) {
    for (ArticleEntry entry : articles) {
      entry.names().title().forEach(name -> add(name, entry.article().title()));
      entry.names().body().forEach(name -> add(name, entry.article().body()));
    }
    for (CluePassage passage : passages)
      passage.runs()
          .filter(run -> !run.opens())
          .map(NameRuns.Run::text)
          .forEach(form -> byKey.computeIfAbsent(plain(form), any -> new ClueName(null)).add(form));
    shorten();
    merge();
  }

  /** The sorts of things that some sentences name, by common nouns. */
  static ClueNames sorts(Collection<Sentence> sentences) {
    ClueNames sorts = new ClueNames(List.of(), List.of());
    for (Sentence sentence : sentences)
      for (NameRuns.Run run : NameRuns.plurals(sentence))
        if (!run.opens())
          sorts.byKey.computeIfAbsent(run.text(), any -> new ClueName(null)).add(run.text());
    sorts.byKey.forEach((plural, sort) -> sorts.byShort.put(singular(plural), sort));
    return sorts;
  }

  private static String singular(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  private void add(Name name, String text) {
    ClueName known = byKey.computeIfAbsent(key(name), any -> new ClueName(name.company()));
    known.add(name);
    Matcher after = SUFFIX.matcher(text).region(name.span().end(), text.length());
    if (name.type() == NameType.PERSON && after.lookingAt()) known.add(name.full() + after.group());
  }

  private static String key(Name name) {
    return name.company() != null ? "=" + name.company().value() : plain(name.full());
  }

  private static String plain(String form) {
    return ARTICLE.matcher(form).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  /** What a name in one of the articles means. */
  @Nullable
  ClueName of(Name name) {
    return byKey.get(key(name));
  }

  /** The person of an article that a given name alone means there; null where none has it. */
  @Nullable
  ClueName given(NameRuns.Run run, ArticleEntry article) {
    if (run.text().indexOf(' ') >= 0) return null;
    return Stream.concat(article.names().title().stream(), article.names().body().stream())
        .filter(name -> name.type() == NameType.PERSON && name.full().startsWith(run.text() + " "))
        .findFirst()
        .map(this::of)
        .orElse(null);
  }

  /** What a run of capitals in one of them means; null for a sentence's first word that is no short form. */
  @Nullable
  ClueName of(NameRuns.Run run) {
    String key = plain(run.text());
    return byKey.containsKey(key) ? byKey.get(key) : byShort.get(key);
  }

  private void shorten() {
    Map<String, List<ClueName>> full = new HashMap<>();
    for (ClueName name : byKey.values())
      for (String form : name.forms().keySet())
        for (String shorter : shorter(form, name))
          full.computeIfAbsent(shorter, any -> new ArrayList<>()).add(name);
    full.forEach((shorter, names) -> names.stream()
        .max(Comparator.comparing(ClueName::isTyped).thenComparingInt(ClueName::times))
        .ifPresent(name -> byShort.put(shorter, name)));
    givenNames().forEach(byShort::putIfAbsent);
  }

  /** Given names that but one person has. */
  private Map<String, ClueName> givenNames() {
    Map<String, List<ClueName>> given = new HashMap<>();
    byKey.forEach((key, name) -> {
      int space = key.indexOf(' ');
      if (space > 0 && name.type() == NameType.PERSON)
        given.computeIfAbsent(key.substring(0, space), any -> new ArrayList<>()).add(name);
    });
    Map<String, ClueName> single = new HashMap<>();
    given.forEach((first, persons) -> {
      if (persons.size() == 1) single.put(first, persons.getFirst());
    });
    return single;
  }

  private static List<String> shorter(String form, ClueName name) {
    String[] words = ARTICLE.matcher(form).replaceFirst("").split(" ", -1);
    if (words.length < 2) return List.of();
    List<String> shorter = new ArrayList<>();
    if (!INITIALS.matcher(words[words.length - 1]).matches())
      shorter.add(words[words.length - 1].toLowerCase(Locale.ROOT));
    if (isBody(name.type())) shorter.add(words[0].toLowerCase(Locale.ROOT));
    StringBuilder initials = new StringBuilder();
    for (String part : PARTS.split(form, -1))
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) initials.append(part.charAt(0));
    if (INITIALS.matcher(initials).matches()) shorter.add(initials.toString().toLowerCase(Locale.ROOT));
    return shorter;
  }

  /** Short forms that stand by themselves go with their full name unless they are of another type. */
  private void merge() {
    Map<String, ClueName> companies = companies();
    for (String key : List.copyOf(byKey.keySet())) {
      ClueName one = byKey.get(key);
      if (one == null || one.company() != null) continue;
      ClueName cut = cut(key);
      ClueName full = cut != null ? cut : companies.getOrDefault(key, byShort.get(key));
      if (full == null || one == full || !fits(one, full)) continue;
      full.add(one);
      byKey.replaceAll((any, name) -> name == one ? full : name);
      byShort.replaceAll((any, name) -> name == one ? full : name);
      if (cut != null) byShort.put(key, full);
    }
  }

  /** The companies of the catalogue by each form that names them. */
  private Map<String, ClueName> companies() {
    Map<String, ClueName> companies = new HashMap<>();
    for (ClueName name : byKey.values())
      if (name.company() != null) name.forms().keySet().forEach(form -> companies.putIfAbsent(plain(form), name));
    return companies;
  }

  /** The organisation whose first word begins with {@code key}, a word of its own: "Fed"; null where none or several do. */
  private @Nullable ClueName cut(String key) {
    if (key.length() < CUT || key.indexOf(' ') >= 0) return null;
    ClueName found = null;
    for (Map.Entry<String, ClueName> each : byKey.entrySet()) {
      String other = each.getKey();
      int space = other.indexOf(' ');
      boolean begins = space > key.length() && other.startsWith(key) && each.getValue().type() == NameType.ORGANISATION;
      if (begins && found != null && found != each.getValue()) return null;
      if (begins) found = each.getValue();
    }
    return found;
  }

  private static boolean isBody(@Nullable NameType type) {
    return type == NameType.COMPANY || type == NameType.ORGANISATION;
  }

  /** A person's name is often taken for a company's; a place is the place itself more often than a team of its name. */
  static boolean fits(ClueName shorter, ClueName full) {
    return shorter.type() == null || shorter.type() == full.type() || (isBody(shorter.type()) && isBody(full.type()))
        || (full.type() == NameType.PERSON && shorter.type() != NameType.PLACE)
        || (shorter.type() == NameType.PERSON && full.type() != NameType.PLACE);
  }

  /** The full name for a short form where these articles have but one; null where they have none or several. */
  @Nullable
  ClueName full(String shorter) {
    String key = plain(shorter);
    ClueName full = byShort.get(key);
    if (full == null) return null;
    int all = 0;
    for (ClueName name : all())
      if (name != full && name.forms().keySet().stream().anyMatch(form -> shorter(form, name).contains(key)))
        all += name.times();
    return all * OTHERS <= full.times() ? full : null;
  }

  private Set<ClueName> all() {
    return new HashSet<>(byKey.values());
  }
}

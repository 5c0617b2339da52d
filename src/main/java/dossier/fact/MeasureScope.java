package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a result is of, where it is not of the whole company: "its enterprise unit revenue", "sales of phones", "U.S. sales",
 * "profit at the network division".
 */
final class MeasureScope {
  private static final Set<String> WITHIN = Set.of("of", "from", "in", "at", "for");
  private static final Set<String> BEHIND = Set.of("of", "in");
  /** Words that grade: "highest", "wider", "disappointing", "unexpected". */
  private static final Pattern GRADE = Pattern.compile("(?:[a-z]{3}est|[a-z]{2}der|[a-z]ger|pointing|pected)$");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  MeasureScope(Scene scene) {
    this.scene = scene;
  }

  /** A part of the company or of the world, by the slot that it fills and its units. */
  record Scope(Slot slot, String text, int from, int to) {}

  /** The scope of the measure that belongs to a site, or null where it is the whole company's. */
  @Nullable
  Scope of(Site site, Party company) {
    int measure = measure(site);
    NounPhrase noun = scene.sentence().noun(measure);
    if (noun == null) return null;
    Scope before = before(noun, company);
    return before != null ? before : after(measure, company);
  }

  /** Position of the noun phrase whose head is a measure: the site's own, its subject, its object, or what stands behind it. */
  private int measure(Site site) {
    List<Integer> near = new ArrayList<>(List.of(site.element()));
    if (site.isVerb()) near.addAll(scene.syntax().subjects(site.element()));
    near.addAll(site.objects());
    near.addAll(scene.syntax().after(site.element(), BEHIND));
    for (int position : near) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && words.holds("measure", scene.head(noun))) return position;
    }
    return -1;
  }

  private @Nullable Scope before(NounPhrase noun, Party company) {
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    int first = -1;
    int last = -1;
    for (int unit = from; unit < noun.head(); unit++)
      if (limits(unit, company)) {
        if (first < 0) first = unit;
        last = unit;
      }
    if (first < 0) return null;
    boolean described = first > from && scene.unit(first - 1).kind() == WordClass.ADJECTIVE
        && !isPlain(scene.unit(first - 1).text());
    return scope(described ? first - 1 : first, last + 1);
  }

  /** Whether a unit before a measure says of what part it is. */
  private boolean limits(int unit, Party company) {
    if (scene.time(unit) != null || scene.quantity(unit) != null) return false;
    Name name = scene.name(unit);
    if (name != null) return !isCompany(name, company);
    return scene.unit(unit).is(WordClass.NOUN, WordClass.NAME) && !isPlain(scene.unit(unit).text());
  }

  /** "quarterly", "disappointing", "10th", "phone maker": words that leave a result the whole company's. */
  private boolean isPlain(String text) {
    if (!text.matches("\\p{L}[\\p{L}\\p{N}&.' -]*[\\p{L}\\p{N}.]") || GRADE.matcher(text).find()) return true;
    for (String word : text.split("[ -]", -1))
      if (words.holds("whole-measure", word) || words.holds("measure", word) || words.holds("company-noun", word))
        return true;
    return false;
  }

  private static boolean isCompany(Name name, Party company) {
    return PartyKey.of(new Party(name.full(), name.company())).equals(PartyKey.of(company))
        || company.name().startsWith(name.full()) || name.full().startsWith(company.name());
  }

  /** "sales of phones", "sales of $5 million from its network unit". */
  private @Nullable Scope after(int measure, Party company) {
    int at = measure + 1;
    while (isWithin(at)) {
      NounPhrase part = scene.sentence().noun(at + 1);
      if (part == null || scene.time(part.head()) != null) return null;
      if (scene.quantity(part.head()) == null) return limits(part, company);
      at += 2;
    }
    return null;
  }

  private boolean isWithin(int at) {
    return scene.sentence().joint(at) == WordClass.PREPOSITION && WITHIN.contains(scene.sentence().word(at));
  }

  private @Nullable Scope limits(NounPhrase part, Party company) {
    Name name = scene.name(part.head());
    if (name != null && (isCompany(name, company) || name.type() == NameType.PERSON)) return null;
    if (name == null && (isPlain(scene.head(part)) || words.holds("scope-less", scene.head(part)))) return null;
    return scope(part.possessor() == null ? part.from() : part.possessor().to(), part.head() + 1);
  }

  private Scope scope(int from, int to) {
    Name name = to - from == 1 ? scene.name(from) : null;
    Slot slot = name != null && name.type() == NameType.PLACE ? Slot.PLACE : Slot.PRODUCT;
    int start = from;
    while (start < to - 1 && scene.unit(start).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE))
      start++;
    return new Scope(slot, scene.span(start, to).of(scene.sentence().text()), start, to);
  }
}

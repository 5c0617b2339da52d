package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collections;
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
  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{N}&.' -]*[\\p{L}\\p{N}.]");
  private static final Pattern GRADE = Pattern.compile("(?:[a-z]{3}est|[a-z]{2}der|[a-z]ger|pointing|pected)$");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  MeasureScope(Scene scene) {
    this.scene = scene;
  }

  /** A part of the company or of the world, by the slot that it fills and its units. */
  record Scope(Slot slot, String text, int from, int to) {}

  /**
   * What a result is said to be of.
   *
   * @param scope the part, or null where it is of the whole company
   * @param unclear whether it is of a part that the sentence does not name, or of several companies
   */
  record Reading(@Nullable Scope scope, boolean unclear) {}

  /**
   * What the measure that belongs to a site is of.
   *
   * @param sum the unit of the sum that is told, in whose phrase the measure may stand; -1 where none is
   */
  Reading of(Site site, Party company, int sum) {
    if (sum >= 0 && isPortion(sum)) return new Reading(null, true);
    Measure near = measure(site);
    Measure measure = near == null && sum >= 0 ? measure(scene.phraseOf(sum)) : near;
    if (measure == null && site.isVerb() && scene.syntax().subjects(site.element()).size() > 1
        && !Collections.disjoint(words.set("jointly"), scene.vocabulary()))
      return new Reading(null, true);
    List<NounPhrase> owners = new ArrayList<>();
    Parts parts = new Parts(scene);
    if (measure != null) {
      if (isRate(measure) || isListed(site, measure) || isJoint(site, measure)) return new Reading(null, true);
      if (isOfCountry(measure.noun().possessor())) return new Reading(null, true);
      Scope scope = before(measure, company);
      if (scope != null) return new Reading(scope, false);
      if (isOwners(measure, company)) return new Reading(null, false);
      NounPhrase behind = behind(measure.position());
      boolean others = behind != null
          && (parts.isBare(behind, company) || words.holds("outsider", scene.head(behind)));
      if (others || (measure.noun().possessor() != null && parts.isOfThing(measure.noun().possessor())))
        return new Reading(null, true);
      scope = behind == null ? null : limits(behind, company);
      if (scope != null) return new Reading(scope, false);
      if (measure.noun().possessor() != null) owners.add(measure.noun().possessor());
      if (measure.noun().pronoun() >= 0) owners.addAll(parts.antecedent(measure.noun().pronoun()));
    }
    for (int position : site.doers(false))
      if (measure == null || position != measure.position()) owners.addAll(parts.meant(position));
    for (NounPhrase owner : owners) {
      if (words.holds("outsider", scene.head(owner))) return new Reading(null, true);
      if (parts.isBare(owner, company)) return new Reading(null, true);
      Scope part = isExample(owner) ? null : parts.of(owner, company);
      if (part != null) return new Reading(part, false);
    }
    NounPhrase having = parts.having(site);
    if (having != null) {
      Scope part = parts.of(having, company);
      return new Reading(part, part == null);
    }
    Scope opening = parts.opening(site, company);
    return new Reading(opening == null ? parts.behind(site, company) : opening, false);
  }

  /** "accounts for about $5 billion of revenue": what some of it comes to. */
  private boolean isPortion(int sum) {
    int at = sum - 1;
    while (at > 1 && words.set("approximate").contains(scene.unit(at).text()))
      at--;
    return at > 0 && scene.unit(at).text().equals("for")
        && words.set("portion-word").contains(scene.unit(at - 1).text());
  }

  /** "the country's electronics sales", "the industry's revenue": of all who sell there. */
  private boolean isOfCountry(@Nullable NounPhrase possessor) {
    return possessor != null && scene.name(possessor.head()) == null
        && (words.set("scope").contains(scene.head(possessor)) || words.holds("outsider", scene.head(possessor)));
  }

  /** "the publisher of games such as “Rover” and “Tern”": what a company is known for. */
  private boolean isExample(NounPhrase owner) {
    for (int unit = owner.from() - 1; unit > 0; unit--) {
      if (scene.unit(unit).text().equals("such as") || words.set("example-opener").contains(scene.unit(unit).text()))
        return true;
      if (scene.unit(unit).text().equals("as")) return scene.unit(unit - 1).text().equals("such");
      if (scene.name(unit) == null && !scene.capital(unit)
          && !scene.unit(unit).is(WordClass.QUOTE, WordClass.CONJUNCTION, WordClass.COMMA))
        return false;
    }
    return false;
  }

  /** A word that measures results, in its phrase. */
  private record Measure(int position, NounPhrase noun, int unit) {}

  /** The measure of a site: in its own phrase, its subject, its object, or what stands behind it. */
  private @Nullable Measure measure(Site site) {
    List<Integer> near = new ArrayList<>(List.of(site.element()));
    if (site.isVerb()) near.addAll(scene.syntax().subjects(site.element()));
    near.addAll(site.objects());
    near.addAll(scene.syntax().after(site.element(), BEHIND));
    for (int position : near) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && words.holds("measure", scene.head(noun))) return new Measure(position, noun, noun.head());
      if (noun == null || !words.holds("movement", scene.head(noun))) continue;
      for (int unit = noun.head() - 1; unit >= noun.from(); unit--)
        if (words.holds("measure", scene.unit(unit).text())) return new Measure(position, noun, unit);
    }
    return null;
  }

  /** "a $5 million loss". */
  private @Nullable Measure measure(@Nullable NounPhrase phrase) {
    if (phrase == null || !words.holds("measure", scene.head(phrase))) return null;
    return new Measure(scene.sentence().elements().indexOf(phrase), phrase, phrase.head());
  }

  /** "revenue per user": no result of anybody. */
  private boolean isRate(Measure measure) {
    int per = measure.noun().to();
    return per + 1 < scene.size() && scene.unit(per).text().equals("per")
        && !words.holds("per-share", scene.unit(per + 1).text()) && !scene.unit(per + 1).text().equals("diluted");
  }

  /** "sales and marketing spending rose": what moves is not the measure alone. */
  private boolean isListed(Site site, Measure measure) {
    List<Integer> subjects = site.isVerb() ? scene.syntax().subjects(site.element()) : List.of();
    NounPhrase last = subjects.contains(measure.position()) ? scene.sentence().noun(subjects.getLast()) : null;
    return last != null && !words.holds("measure", scene.head(last));
  }

  /** "X and Y would together have sales", "combined revenue of". */
  private boolean isJoint(Site site, Measure measure) {
    for (int unit = measure.noun().from(); unit < measure.unit(); unit++)
      if (words.set("jointly").contains(scene.unit(unit).text())) return true;
    VerbGroup verb = scene.sentence().verb(site.verb());
    for (int unit = verb == null ? 0 : Math.max(0, verb.from() - 1); verb != null && unit < verb.to(); unit++)
      if (words.set("jointly").contains(scene.unit(unit).text())) return true;
    return false;
  }

  private @Nullable Scope before(Measure measure, Party company) {
    NounPhrase noun = measure.noun();
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    int first = -1;
    int last = -1;
    for (int unit = from; unit < measure.unit(); unit++)
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
    String text = scene.unit(unit).text();
    if (words.set("part-adjective").contains(text)) return true;
    return scene.unit(unit).is(WordClass.NOUN, WordClass.NAME) && !isPlain(text);
  }

  /** "quarterly", "disappointing", "10th", "phone maker": words that leave a result the whole company's. */
  private boolean isPlain(String text) {
    if (!WORDS.matcher(text).matches() || GRADE.matcher(text).find()) return true;
    for (String word : text.split("[ -]", -1))
      if (words.holds("whole-measure", word) || words.holds("measure", word) || words.holds("company-noun", word))
        return true;
    return false;
  }

  /** Whether a name is the company's, or the one is a part of the other. */
  static boolean isCompany(Name name, Party company) {
    return PartyKey.of(new Party(name.full(), name.company())).equals(PartyKey.of(company))
        || company.name().startsWith(name.full()) || name.full().startsWith(company.name());
  }

  /** "sales of phones", "sales of $5 million ($6 million) in 2020 from its network unit", "a loss of $5 million on phones". */
  private @Nullable NounPhrase behind(int measure) {
    int at = measure + 1;
    while (at < scene.sentence().elements().size()) {
      NounPhrase part = scene.sentence().noun(at + 1);
      boolean on = isLossOn(measure, at) && part != null && words.holds("goods", scene.head(part));
      if (isTime(at)) at++;
      else if (scene.sentence().joint(at) == WordClass.OPEN) at = closing(at);
      else if (isWithin(at) && isTime(at + 1)) at += 2;
      else if (part == null || !(isWithin(at) || on)) return null;
      else if (scene.quantity(part.head()) == null) return part;
      else
        at += 2;
    }
    return null;
  }

  private boolean isLossOn(int measure, int at) {
    NounPhrase noun = scene.sentence().noun(measure);
    return noun != null && words.holds("result-on", scene.head(noun)) && scene.sentence().word(at).equals("on");
  }

  private boolean isTime(int at) {
    if (at >= scene.sentence().elements().size()) return false;
    NounPhrase noun = scene.sentence().noun(at);
    return scene.time(noun == null ? scene.sentence().elements().get(at).from() : noun.head()) != null;
  }

  /** The position behind the bracket that opens at one. */
  private int closing(int open) {
    int at = open;
    while (at < scene.sentence().elements().size() && scene.sentence().joint(at) != WordClass.CLOSE)
      at++;
    return at + 1;
  }

  /** "three quarters of Acme's $5 billion in revenue": the sum itself says whose it is. */
  private boolean isOwners(Measure measure, Party company) {
    boolean in = scene.sentence().joint(measure.position() - 1) == WordClass.PREPOSITION;
    NounPhrase sum = in ? scene.sentence().noun(measure.position() - 2) : null;
    if (sum == null || scene.quantity(sum.head()) == null || sum.possessor() == null) return false;
    Name owner = scene.name(sum.possessor().head());
    return owner != null && isCompany(owner, company);
  }

  private boolean isWithin(int at) {
    return scene.sentence().joint(at) == WordClass.PREPOSITION && WITHIN.contains(scene.sentence().word(at));
  }

  private @Nullable Scope limits(NounPhrase part, Party company) {
    Name name = scene.name(part.head());
    Parts parts = new Parts(scene);
    if (name == null && parts.isPart(part)) return parts.of(part, company);
    if (name != null && (isCompany(name, company) || name.type() == NameType.PERSON)) return null;
    if (name == null && (isPlain(scene.head(part)) || words.holds("scope-less", scene.head(part)))) return null;
    for (int unit = part.from(); unit < part.to(); unit++)
      if (words.holds("year-part", scene.unit(unit).text()) || words.holds("time-noun", scene.unit(unit).text()))
        return null;
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

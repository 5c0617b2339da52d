package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the quantity that belongs to a trigger: the nearest of the right kind in its clause. */
final class AmountFinder {
  /** Fewer things than this are told one by one and are no figure of a company. */
  private static final double MANY = 1_000;

  /** Fewer layoffs than this are rounds of them: "three rounds of layoffs". */
  private static final double FEW_JOBS = 10;

  private final Scene scene;
  private final Ranks ranks;
  private final SumUse use;
  private final AmountReader reader;
  private final ResultFigures results;
  private final WordSets words = WordSets.ENGLISH;

  AmountFinder(Scene scene) {
    this.scene = scene;
    this.ranks = new Ranks(scene);
    this.use = new SumUse(scene);
    this.reader = new AmountReader(scene);
    this.results = new ResultFigures(scene);
  }

  /** The amounts of a kind, the likeliest first. */
  List<Found> find(Site site, Role role, FactType type) {
    if (role.kind() == Role.Kind.RANK) return ranks.rank(site);
    if ("strength".equals(role.heads())) {
      Found strength = ranks.strength(site);
      return strength == null ? List.of() : List.of(strength);
    }
    if (!scene.hasQuantities()) return List.of();
    if (role.kind() == Role.Kind.OF_MONEY) {
      List<Found> told = ofMoney(site);
      boolean other = type == FactType.EARNINGS && told.stream()
          .anyMatch(each -> isOther(each.from()) || use.isValuation(each.from()));
      return other ? List.of() : told;
    }
    List<Found> found = new ArrayList<>();
    for (int unit : units(site)) {
      Quantity quantity = scene.quantity(unit);
      if (quantity == null || (role.kind() == Role.Kind.OWN_COUNT && !isInside(site, unit))
          || !fits(quantity, role, unit) || use.isValuation(unit) || use.isExpectation(unit))
        continue;
      if (type == FactType.EARNINGS && (isOther(unit) || isBefore(site, unit, quantity)
          || isAside(site, unit) || use.isOfClauseBefore(site, unit)))
        continue;
      if (role.kind() == Role.Kind.PERCENT && type == FactType.EARNINGS && isOfEarlierVerb(site, unit)) continue;
      if (type == FactType.EXPANSION && role.kind() == Role.Kind.MONEY && isBy(unit)) continue;
      if (role.kind() == Role.Kind.COUNT && role.heads() == null && unit < site.unit()) continue;
      if (type == FactType.WORKFORCE && role.kind() == Role.Kind.COUNT && isOfOthers(site, unit)) continue;
      if (type == FactType.ACQUISITION && isOfMore(site, unit)) continue;
      if (role.kind() == Role.Kind.MONEY && (isAnothers(site, unit) || (!isFigure(type) && use.isResult(unit))))
        continue;
      found.add(Found.amount(reader.amount(quantity, unit), unit, unit + 1));
    }
    if (type == FactType.EARNINGS && found.size() > 1 && !use.isOnMeasure(found.getFirst().from()))
      found.removeIf(each -> use.isOnMeasure(each.from()));
    found.sort(Comparator.comparing(each -> each.amount() != null && each.amount().unit().endsWith("/share")));
    return found;
  }

  /** Whether a sum is another deal's, what a share costs on the market, or what the deal and more together cost. */
  private boolean isOfMore(Site site, int unit) {
    return isOfEarlierDeal(site, unit) || new Conjuncts(scene).isOfOther(site, unit) || use.isOfAnotherDeal(site, unit)
        || use.isMarketPrice(unit)
        || use.isJoint(site, unit);
  }

  /** "cuts of 3 percent of its workforce of 9,000", "cuts on top of 9,000": people who are not those told of. */
  private boolean isOfOthers(Site site, int unit) {
    if (unit < 2 || !scene.unit(unit - 1).text().equals("of") || isInside(site, unit - 2)) return false;
    String of = scene.unit(unit - 2).text();
    return of.equals("top") || words.set("job").contains(of);
  }

  /** "raise spending by about $2 billion": what is added, not what is spent. */
  private boolean isBy(int unit) {
    int at = unit - 1;
    while (at > 0 && words.set("approximate").contains(scene.unit(at).text()))
      at--;
    return at >= 0 && scene.unit(at).text().equals("by");
  }

  /** "rose 5 percent, helping lift hardware sales to $5 million": what an aside tells. */
  private boolean isAside(Site site, int unit) {
    for (int i = site.end() + 1; i < unit; i++)
      if (scene.unit(i).gerund() && isComma(i - 1)) return true;
    return false;
  }

  /** A result stands behind its verb or noun, in the noun's phrase, or is what its subject is of: "revenue of $5 million was". */
  private boolean isBefore(Site site, int unit, Quantity quantity) {
    NounPhrase own = scene.sentence().noun(site.element());
    int first = own == null ? site.unit() : own.from();
    return unit < first && quantity.kind() == Quantity.Kind.MONEY && !use.isResult(unit);
  }

  /** "posted a 5 percent rise and forecast": the growth that a finite verb before the percentage tells. */
  private boolean isOfEarlierVerb(Site site, int unit) {
    if (!site.isVerb() || unit > site.unit()) return false;
    for (int i = 0; i < site.element(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && verb.to() <= unit
          && scene.syntax().subjects(i).equals(scene.syntax().subjects(site.element())))
        return true;
    }
    return false;
  }

  /** "will pay $5 million for patents sold by Acme", "sold one unit for $5 million but could not sell the other". */
  private boolean isOfEarlierDeal(Site site, int unit) {
    VerbGroup own = scene.sentence().verb(site.element());
    if (own == null || unit > site.unit()) return false;
    if (own.kind() == VerbGroup.Kind.FINITE) return isOfEarlierVerb(site, unit) || isOfClauseBefore(site, unit);
    if (own.kind() != VerbGroup.Kind.PARTICIPLE) return false;
    for (int i = 0; i < site.element(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && verb.to() <= unit) return true;
    }
    return false;
  }

  /** "bought one for $5 million and Acme bought another": whether a clause with its own subject is joined on right behind a sum. */
  private boolean isOfClauseBefore(Site site, int unit) {
    List<Integer> doers = site.doers(false);
    NounPhrase doer = doers.isEmpty() ? null : scene.sentence().noun(doers.getFirst());
    return doer != null && doer.from() > unit && scene.unit(unit + 1).kind() == WordClass.CONJUNCTION;
  }

  private boolean isInside(Site site, int unit) {
    NounPhrase own = scene.sentence().noun(site.element());
    return own != null && unit >= own.from() && unit < own.to();
  }

  private boolean isOther(int unit) {
    Quantity quantity = scene.quantity(unit);
    return quantity != null && results.isOther(quantity, unit);
  }

  private static boolean isFigure(FactType type) {
    return type == FactType.EARNINGS || type == FactType.METRIC;
  }

  /** "since Facebook's $16 billion offering": a sum inside what somebody named has is not the site's. */
  private boolean isAnothers(Site site, int unit) {
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase == null || phrase.possessor() == null || phrase.head() <= unit) return false;
    if (words.holds("agreed-noun", scene.head(phrase))) return false;
    return !phrase.equals(scene.sentence().noun(site.element())) && scene.name(phrase.possessor().head()) != null
        && !site.objects().contains(scene.sentence().elements().indexOf(phrase));
  }

  /** Money right after "of" behind the site's noun, right before "in" or "of" that it stands behind, or in its own phrase. */
  private List<Found> ofMoney(Site site) {
    int at = site.element();
    if (scene.sentence().joint(at - 1) == WordClass.PREPOSITION
        && words.set("compared").contains(scene.sentence().word(at - 1)))
      return List.of();
    boolean share = scene.sentence().joint(at + 1) == WordClass.PREPOSITION
        && scene.sentence().word(at + 1).equals("per");
    NounPhrase behind = scene.sentence().noun(at + 2);
    boolean range = behind != null && words.holds("range-word", scene.head(behind))
        && scene.sentence().word(at + 1).equals("in");
    Found after = share || range ? moneyAt(at + 3, at + 4) : moneyAt(at + 1, at + 2);
    Found before = after == null ? moneyAt(at - 1, at - 2) : after;
    if (before == null) before = inside(site);
    return before == null || use.isComparison(before.from()) || use.isExpectation(before.from())
        ? List.of()
        : List.of(before);
  }

  /** "a $5 million net loss"; "its $5 million sale" is a deal, "$5 million revenue" may be promised. */
  private @Nullable Found inside(Site site) {
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null || !words.holds("plain-result", scene.head(own))) return null;
    for (int unit = own.from(); unit < own.head(); unit++)
      if (words.set("past-figure").contains(scene.unit(unit).text())) return null;
    for (int unit = own.from(); unit < own.head(); unit++) {
      Quantity quantity = scene.quantity(unit);
      if (quantity != null && quantity.kind() == Quantity.Kind.MONEY)
        return Found.amount(reader.amount(quantity, unit), unit, unit + 1);
    }
    return null;
  }

  private @Nullable Found moneyAt(int joint, int position) {
    NounPhrase noun = scene.sentence().noun(position);
    if (noun == null || scene.sentence().joint(joint) != WordClass.PREPOSITION) return null;
    String word = scene.sentence().word(joint);
    Quantity quantity = scene.quantity(noun.head());
    if (quantity == null || quantity.kind() != Quantity.Kind.MONEY) return null;
    boolean joined = position > joint ? word.equals("of") : word.equals("in") || word.equals("of");
    return joined ? Found.amount(reader.amount(quantity, noun.head()), noun.head(), noun.head() + 1) : null;
  }

  /** The units around a site: its own noun phrase first, then what follows in the clause, then what comes before. */
  private List<Integer> units(Site site) {
    List<Integer> units = new ArrayList<>();
    NounPhrase own = scene.sentence().noun(site.element());
    if (own != null)
      for (int unit = own.from(); unit < own.to(); unit++)
      units.add(unit);
    BitSet finite = finite(site);
    for (int unit = site.end(); unit < scene.size() && !ends(unit) && !finite.get(unit); unit++)
      if (!units.contains(unit)) units.add(unit);
    units.addAll(before(site, own));
    return units;
  }

  /** What comes before, the nearest first, without a relative clause that ends before the site: "X, which paid $5 million, sued". */
  private List<Integer> before(Site site, @Nullable NounPhrase own) {
    List<Integer> before = new ArrayList<>();
    int outside = 0;
    for (int unit = site.unit() - 1; unit >= 0 && !ends(unit) && !(own != null && isMark(unit)); unit--) {
      if (own == null || unit < own.from() || unit >= own.to()) before.add(unit);
      if (outside == 0 && isComma(unit)) outside = before.size();
    }
    int relative = before.isEmpty() ? -1 : before.getLast() - 1;
    if (relative < 0 || scene.unit(relative).kind() != WordClass.RELATIVE) return before;
    if (outside > 0) return before.subList(0, outside);
    return isOutside(site, relative) ? List.of() : before;
  }

  /** "The group that paid $5 million sued": whether a finite verb stands between a relative pronoun and a site that is one too. */
  private boolean isOutside(Site site, int relative) {
    VerbGroup own = scene.sentence().verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.FINITE) return false;
    for (int i = 0; i < site.element(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && verb.from() > relative) return true;
    }
    return false;
  }

  /** What ends the way back from a noun to its sum: "spent $5 billion on purchases including that of Acme". */
  private boolean isMark(int unit) {
    return isComma(unit) || scene.unit(unit).text().equals("including");
  }

  private boolean isComma(int unit) {
    return scene.unit(unit).kind() == WordClass.COMMA;
  }

  /** The units of finite verbs other than the site's own: what follows them belongs to another clause. */
  private BitSet finite(Site site) {
    BitSet units = new BitSet();
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && i != site.element() && verb.from() >= site.end())
        units.set(verb.from(), verb.to());
    }
    return units;
  }

  private boolean ends(int unit) {
    String word = scene.unit(unit).text();
    return switch (scene.unit(unit).kind()) {
      case STOP, RELATIVE -> true;
      case SUBORDINATOR -> !word.equals("that");
      default -> words.set("figure-end").contains(word);
    };
  }

  private boolean fits(Quantity quantity, Role role, int unit) {
    return switch (role.kind()) {
      case MONEY -> quantity.kind() == Quantity.Kind.MONEY && use.isLinked(role, unit) && !use.isStock(unit)
          && !use.isEarlier(unit);
      case PERCENT -> quantity.kind() == Quantity.Kind.PERCENT && !use.isStock(unit);
      case COUNT, OWN_COUNT -> isCount(quantity, role, unit);
      default -> false;
    };
  }

  private boolean isCount(Quantity quantity, Role role, int unit) {
    if (quantity.kind() != Quantity.Kind.COUNT) return false;
    if (role.heads() == null) return quantity.value() >= MANY;
    boolean jobs = role.heads().equals("layoff") || role.heads().equals("people");
    if (jobs && quantity.value() < FEW_JOBS) return false;
    return words.holds(role.heads(), reader.noun(quantity, unit));
  }
}

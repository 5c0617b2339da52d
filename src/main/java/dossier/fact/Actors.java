package dossier.fact;

import dossier.company.CompanyId;
import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.Unit;
import dossier.grammar.WordClass;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds who or what a noun phrase of a sentence means: a name in it, or what "it" and "the company" stand for. */
final class Actors {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;
  private final ProductOwners owners;
  private final SentenceCompanies named;
  private final Referents referents;
  private final Descriptions descriptions;

  Actors(Scene scene, ProductOwners owners) {
    this.scene = scene;
    this.owners = owners;
    this.named = new SentenceCompanies(scene, this);
    this.referents = new Referents(scene, this);
    this.descriptions = new Descriptions(scene, this, owners);
  }

  /** The companies that the sentence names. */
  SentenceCompanies named() {
    return named;
  }

  /** What is known of companies and products. */
  ProductOwners owners() {
    return owners;
  }

  /** What words that refer back stand for. */
  Referents referents() {
    return referents;
  }

  /** Whom the noun phrase means, or null where that is nobody known. */
  @Nullable
  Actor of(NounPhrase noun) {
    Name head = scene.name(noun.head());
    if (head != null) return named(head, noun.head(), noun);
    String word = scene.head(noun);
    Unit unit = scene.unit(noun.head());
    Actor part = words.holds("unit-noun", word) && noun.pronoun() >= 0 ? enclosed(noun) : null;
    if (part != null) return part;
    if (word.equals("itself")) return itself(noun);
    if (unit.kind() == WordClass.PRONOUN)
      return words.set("it").contains(word) ? referents.referred(noun.head(), noun.head() + 1) : null;
    if (words.holds("metonym", word) && !isFormer(noun)) {
      Actor owner = words.holds("unit-noun", word) ? compound(noun) : null;
      if (owner == null) owner = owner(noun);
      if (owner == null) owner = ownerBehind(noun);
      if (owner != null) return owner;
    }
    if (words.holds("exec-role", word) && scene.unit(noun.from()).text().equals("the"))
      return referents.referred(noun.from(), noun.to());
    Actor named = words.holds("company-target", word) || words.holds("company-noun", word) ? apposed(noun) : null;
    if (named != null) return named;
    if (words.holds("company-noun", word)) {
      Actor beside = enclosed(noun);
      return beside == null ? companyNoun(noun) : beside;
    }
    return scene.capital(noun.head()) && !scene.headline() ? unknownProduct(noun) : null;
  }

  /** "Sprint itself": the name right before, or nobody where another word stands there. */
  private @Nullable Actor itself(NounPhrase noun) {
    Name before = noun.from() == 0 ? null : scene.name(noun.from() - 1);
    return before == null || !before.isBody() ? null : actor(before, noun.from() - 1);
  }

  /** A capitalised noun that a company has or that stands behind its name is its product: "Intel's Zorro". */
  private @Nullable Actor unknownProduct(NounPhrase noun) {
    Actor owner = owner(noun);
    if (owner == null || owner.party() == null || owner.person() != null) return null;
    return new Actor(owner.party(), null, scene.span(noun.head(), noun.head() + 1).of(scene.sentence().text()),
        noun.head(), noun.head() + 1);
  }

  /** "customers of Verizon", "executives at Intel". */
  private @Nullable Actor ownerBehind(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    for (int after : scene.syntax().after(position, words.set("owner-preposition"))) {
      NounPhrase owning = scene.sentence().noun(after);
      Name name = owning == null ? null : scene.name(owning.head());
      boolean near = after == position + 2 || (after == position + 4 && words.holds("exec-role", scene.head(noun)));
      if (owning != null && near && name != null && name.isBody()) return actor(name, owning.head());
    }
    return null;
  }

  /**
   * "the Osaka-based company", "Company eyes growth": what the sentence before speaks of, unless a name or an
   * indefinite article stands there.
   */
  private @Nullable Actor companyNoun(NounPhrase noun) {
    if (noun.possessor() != null && !isScope(noun.possessor())) return null;
    String first = scene.unit(noun.from()).text();
    boolean bare = noun.from() == 0 && noun.head() == 0;
    boolean definite = bare || first.equals("the") || first.equals("this") || noun.possessor() != null;
    if (!definite || scene.head(noun).endsWith("s") || (first.equals("this") && isQuoted(noun.from()))) return null;
    for (int i = noun.from(); i < noun.head(); i++)
      if (isBody(scene.name(i))) return null;
    Party meant = madeBy(noun);
    if (meant == null) meant = descriptions.meant(noun);
    return meant == null ? null : new Actor(meant, null, null, noun.from(), noun.to());
  }

  /** "the maker of the Surface": the company that is known to make it, or null. */
  private @Nullable Party madeBy(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    boolean of = scene.head(noun).equals("maker") && scene.sentence().joint(position + 1) == WordClass.PREPOSITION
        && scene.sentence().word(position + 1).equals("of");
    NounPhrase made = of ? scene.sentence().noun(position + 2) : null;
    Name product = made == null ? null : scene.name(made.head());
    for (int i = made == null ? 0 : made.from(); product == null && made != null && i < made.head(); i++)
      product = scene.name(i);
    return product == null || product.type() != NameType.PRODUCT ? null : owners.owner(product.full());
  }

  /** "Citydeal, a company bought by", "a rival, Zendara Corp, would be": the name that stands beside the description. */
  private @Nullable Actor apposed(NounPhrase noun) {
    Sentence sentence = scene.sentence();
    int position = sentence.elements().indexOf(noun);
    String first = scene.unit(noun.from()).text();
    boolean definite = first.equals("the") || (noun.possessor() != null && isScope(noun.possessor()));
    if (definite) return noun.head() - noun.from() > 1 ? enclosed(noun) : null;
    if (!first.equals("a") && !first.equals("an") && !new Bystanders(scene).isCounterpart(noun)) return null;
    Actor before = sentence.joint(position - 1) == WordClass.COMMA ? bodyAt(position - 2) : null;
    if (before != null) return before;
    return enclosed(noun);
  }

  /** "its payment unit, Zendara Pay, has": the name between commas behind a description. */
  private @Nullable Actor enclosed(NounPhrase noun) {
    Sentence sentence = scene.sentence();
    int position = sentence.elements().indexOf(noun);
    boolean enclosed = sentence.joint(position + 1) == WordClass.COMMA
        && (sentence.joint(position + 3) == WordClass.COMMA || sentence.joint(position + 3) == WordClass.OPEN);
    return enclosed ? bodyAt(position + 2) : null;
  }

  private @Nullable Actor bodyAt(int position) {
    NounPhrase noun = scene.sentence().noun(position);
    Name name = noun == null ? null : scene.name(noun.head());
    return noun == null || name == null || !name.isBody() ? null : actor(name, noun.head());
  }

  /** In somebody's words "this company" need not be what the article speaks of. */
  private boolean isQuoted(int unit) {
    for (int i = 0; i < unit; i++)
      if (scene.unit(i).kind() == WordClass.QUOTE) return true;
    return false;
  }

  /** "the world's", "Japan's": whose largest company it is. */
  private boolean isScope(NounPhrase possessor) {
    Name name = scene.name(possessor.head());
    return (name != null && name.type() == NameType.PLACE) || words.set("scope").contains(scene.head(possessor));
  }

  /** The actor that owns what the noun phrase is: "Yahoo's board", "its unit", "IBM executives". */
  @Nullable
  Actor owner(NounPhrase noun) {
    if (noun.possessor() != null) {
      Actor possessor = of(noun.possessor());
      if (possessor != null) return possessor;
    }
    if (noun.pronoun() >= 0) {
      String pronoun = scene.unit(noun.pronoun()).text();
      return words.set("possessive-it").contains(pronoun)
          ? referents.referred(noun.pronoun(), noun.pronoun() + 1)
          : null;
    }
    Actor inside = compound(noun);
    return inside != null || noun.from() == 0 || !scene.unit(noun.from() - 1).text().equals("whose")
        ? inside
        : antecedent(noun);
  }

  /** "Intel, whose sales": what stands before the pronoun. */
  private @Nullable Actor antecedent(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun) - 2;
    if (scene.sentence().noun(position) == null) position--;
    NounPhrase before = scene.sentence().noun(position);
    return before == null ? null : of(before);
  }

  /** The last company name before the head of a noun phrase: "Instagram" in "the Instagram deal". */
  @Nullable
  Actor compound(NounPhrase noun) {
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    for (int i = noun.head() - 1; i >= from; i--) {
      Name name = scene.name(i);
      if (name != null && isBody(name) && !words.set("other-side").contains(scene.unit(i + 1).text()))
        return actor(name, i);
    }
    return null;
  }

  private static boolean isBody(@Nullable Name name) {
    return name != null && name.isBody();
  }

  private @Nullable Actor named(Name name, int unit, NounPhrase noun) {
    return switch (name.type()) {
      case COMPANY, ORGANISATION -> isOfLonger(unit, noun) ? longer(unit) : actor(name, unit);
      case PERSON -> person(name, unit, noun);
      case PRODUCT -> {
        Actor owner = owner(noun);
        Party party = owner == null ? owners.owner(name.full()) : owner.party();
        yield new Actor(party, null, name.full(), unit, unit + 1);
      }
      case PLACE -> null;
    };
  }

  /** "Tern Harbour": whether another company's name stands right before, as that of a parent before its unit's. */
  private boolean isOfLonger(int unit, NounPhrase noun) {
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    return unit > from && isBody(scene.name(unit - 1)) && !scene.unit(unit - 1).text().endsWith(".")
        && scene.unit(unit).span().start() - scene.unit(unit - 1).span().end() == 1;
  }

  private Actor longer(int unit) {
    String both = scene.span(unit - 1, unit + 1).of(scene.sentence().text());
    return new Actor(new Party(both, null), null, null, unit - 1, unit + 1);
  }

  private Actor person(Name name, int unit, NounPhrase noun) {
    if (new Bystanders(scene).isOwner(unit))
      return new Actor(new Party(name.full(), null), null, null, unit, unit + 1);
    if (isFormer(noun) || isAnalyst(name.affiliation())) return new Actor(null, name.full(), null, unit, unit + 1);
    Actor employer = owner(noun);
    Affiliation affiliation = name.affiliation();
    Party party = employer != null ? employer.party() : affiliation == null ? null : party(affiliation);
    return new Actor(party, name.full(), null, unit, unit + 1);
  }

  /** "a former Acme official": who is with the company no more. */
  boolean isFormer(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.set("former").contains(scene.unit(unit).text())) return true;
    return false;
  }

  private boolean isAnalyst(@Nullable Affiliation affiliation) {
    if (affiliation == null) return false;
    for (String word : affiliation.role().toLowerCase(Locale.ROOT).split(" ", -1))
      if (words.holds("analyst", word)) return true;
    return false;
  }

  /** Whether a name is that of a firm whose analyst speaks: "Wedbush analyst Michael Pachter", "an analyst at Wedbush". */
  boolean isAnalystFirm(Name name, int unit) {
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase != null && words.holds("analyst", scene.head(phrase))) return true;
    for (int i = 0; i < scene.size(); i++) {
      Name person = scene.name(i);
      Affiliation affiliation = person == null ? null : person.affiliation();
      if (isAnalyst(affiliation) && affiliation != null && isOf(affiliation, name)) return true;
    }
    return false;
  }

  private static boolean isOf(Affiliation affiliation, Name name) {
    return name.full().equals(affiliation.organisation())
        || (name.company() != null && name.company().equals(affiliation.company()));
  }

  private @Nullable Party party(Affiliation affiliation) {
    if (affiliation.organisation() == null) return null;
    return owners.named(affiliation.organisation(), affiliation.company());
  }

  /** Whether a name that stands at a unit is that of a part of its company, by all that is known. */
  boolean isPart(Name name, int unit) {
    CompanyId company = name.company();
    String surface = scene.span(unit, unit + 1).of(scene.sentence().text());
    return company != null && owners.isPart(surface, company);
  }

  /** The company or body of a name that stands at a unit. */
  Actor actor(Name name, int unit) {
    String surface = scene.span(unit, unit + 1).of(scene.sentence().text());
    return new Actor(owners.surface(surface, name.full(), name.company()), null, null, unit, unit + 1);
  }
}

package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of companies as noun phrases name them: "Samsung's chip business", "the server and tools unit", "MacBook". */
final class Parts {
  private static final Set<String> INSIDE = Set.of("in", "at", "within");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Parts(Scene scene) {
    this.scene = scene;
  }

  /** Whether a phrase is of a part without saying which: "the unit", "its division". */
  boolean isBare(NounPhrase noun, Party company) {
    return isPart(noun) && !isNamedAfter(noun, company) && !isCalled(noun, company) && limit(noun, company) < 0;
  }

  /** The part that a phrase names, or null where it names none. */
  MeasureScope.@Nullable Scope of(NounPhrase noun, Party company) {
    Name name = scene.name(noun.head());
    if (name != null && name.type() == NameType.PRODUCT && !MeasureScope.isCompany(name, company))
      return scope(noun.head(), noun.head() + 1, Slot.PRODUCT);
    if (isCalled(noun, company)) return scope(noun.head(), noun.head() + 1, Slot.PRODUCT);
    if (!isPart(noun) || isNamedAfter(noun, company)) return null;
    int first = limit(noun, company);
    if (first < 0) return null;
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    boolean described = first > from && scene.unit(first - 1).kind() == WordClass.ADJECTIVE
        && !words.set("bare-modifier").contains(scene.unit(first - 1).text());
    return scope(described ? first - 1 : first, noun.head() + 1, Slot.PRODUCT);
  }

  /** "Panasonic Healthcare", "Apple stores": a word behind the company's name says which part. */
  private boolean isCalled(NounPhrase noun, Party company) {
    if (!ownName(noun, company) || scene.name(noun.head()) != null || scene.headline()) return false;
    boolean proper = scene.unit(noun.head()).kind() == WordClass.NOUN && scene.capital(noun.head())
        && !words.holds("measure", scene.head(noun)) && !words.set("legal-suffix").contains(scene.head(noun));
    return proper || (words.holds("part-noun", scene.head(noun)) && !words.holds("whole-part", scene.head(noun)));
  }

  /** Whether the company's name stands right before the head. */
  private boolean ownName(NounPhrase noun, Party company) {
    Name before = noun.head() > noun.from() ? scene.name(noun.head() - 1) : null;
    return before != null && MeasureScope.isCompany(before, company);
  }

  /** Whether the sentence is about a part of a company: the subject of its first verb that is no verb of saying. */
  boolean isSpokenOf() {
    for (int at = 0; at < scene.sentence().elements().size(); at++) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE || words.set("saying").contains(verb.lemma())) continue;
      return scene.syntax().subjects(at).stream().map(scene.sentence()::noun).anyMatch(this::isOfPart);
    }
    return false;
  }

  private boolean isOfPart(@Nullable NounPhrase noun) {
    if (noun == null) return false;
    Name name = scene.name(noun.head());
    if (name != null) return name.type() == NameType.PRODUCT;
    return isPart(noun) || (noun.possessor() != null && isPart(noun.possessor()));
  }

  /** "Tern Wireless" where that is told of Tern: the part that the company's name where it was found says, or null. */
  @Nullable
  Found named(Found found, Party company) {
    Name name = found.to() - found.from() == 1 ? scene.name(found.from()) : null;
    String said = name == null ? "" : scene.unit(found.from()).text();
    boolean longer = name != null && said.startsWith(company.name().toLowerCase(Locale.ROOT) + " ")
        && words.set("part-adjective").contains(said.substring(said.lastIndexOf(' ') + 1));
    return longer
        ? Found.text(scene.span(found.from(), found.to()).of(scene.sentence().text()), found.from(), found.to())
        : null;
  }

  /** The phrase at a position, or what its pronoun stands for in the sentence. */
  List<NounPhrase> meant(int position) {
    NounPhrase noun = scene.sentence().noun(position);
    if (noun == null) return List.of();
    return scene.unit(noun.head()).kind() == WordClass.PRONOUN ? antecedent(noun.head()) : List.of(noun);
  }

  /** The last subject before a pronoun that is none itself, where that is a part of a company. */
  List<NounPhrase> antecedent(int pronoun) {
    for (int at = scene.sentence().elements().size() - 1; at >= 0; at--) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null || verb.from() >= pronoun || verb.kind() != VerbGroup.Kind.FINITE) continue;
      for (int subject : scene.syntax().subjects(at)) {
        NounPhrase noun = scene.sentence().noun(subject);
        if (noun != null && noun.to() <= pronoun && scene.unit(noun.head()).kind() != WordClass.PRONOUN)
          return isPart(noun) ? List.of(noun) : List.of();
      }
    }
    return List.of();
  }

  /** Whether a phrase is of a part of a company. */
  boolean isPart(NounPhrase noun) {
    String head = scene.head(noun);
    if (words.holds("part-noun", head)) return scene.name(noun.head()) == null && !isGoingOn(noun);
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (scene.unit(unit).text().endsWith("owned")) return true;
    boolean owned = noun.possessor() != null || noun.pronoun() >= 0;
    return owned && words.holds("owned-part", head) && noun.head() > noun.from();
  }

  /** "profit from continuing operations": all that a company goes on with. */
  private boolean isGoingOn(NounPhrase noun) {
    return noun.head() > noun.from() && words.set("going-on").contains(scene.unit(noun.head() - 1).text());
  }

  /** "EMC's VMware unit" where VMware is the company that is told of. */
  private boolean isNamedAfter(NounPhrase noun, Party company) {
    return ownName(noun, company) && words.holds("whole-part", scene.head(noun));
  }

  /** The first unit that says which part it is, or -1. */
  private int limit(NounPhrase noun, Party company) {
    for (int unit = noun.possessor() == null ? noun.from() : noun.possessor().to(); unit < noun.head(); unit++) {
      Name name = scene.name(unit);
      boolean own = name != null && MeasureScope.isCompany(name, company);
      boolean says = scene.unit(unit).is(WordClass.NOUN, WordClass.NAME)
          || words.set("part-adjective").contains(scene.unit(unit).text());
      if (says && !own && scene.time(unit) == null && !words.set("bare-modifier").contains(scene.unit(unit).text()))
        return unit;
    }
    return -1;
  }

  /** "revenue rose 5 percent in its consumer segment", "in China": what stands behind a verb. */
  MeasureScope.@Nullable Scope behind(Site site, Party company) {
    List<Integer> after = site.isVerb() ? scene.syntax().after(site.element(), INSIDE) : List.of();
    NounPhrase noun = after.isEmpty() ? null : scene.sentence().noun(after.getFirst());
    if (noun == null || !follows(site.end(), noun.from())) return null;
    Name name = scene.name(noun.head());
    if (name != null && name.type() == NameType.PLACE) return scope(noun.head(), noun.head() + 1, Slot.PLACE);
    return isPart(noun) ? of(noun, company) : null;
  }

  /** Whether only figures and times stand between. */
  private boolean follows(int from, int to) {
    for (int unit = from; unit < to; unit++)
      if (scene.quantity(unit) == null && scene.time(unit) == null
          && !words.set("approximate").contains(scene.unit(unit).text())
          && !scene.unit(unit).is(WordClass.PREPOSITION, WordClass.TO, WordClass.ADVERB, WordClass.DETERMINER))
        return false;
    return true;
  }

  /** Whether somebody has the result whom the sentence does not name: "the marketplaces' growth". */
  boolean isOfThing(NounPhrase possessor) {
    String head = scene.head(possessor);
    return scene.unit(possessor.head()).kind() == WordClass.NOUN && scene.name(possessor.head()) == null
        && scene.time(possessor.head()) == null && !words.holds("company-noun", head) && !words.holds("time-noun", head)
        && !words.set("scope").contains(head) && !isPart(possessor);
  }

  /** "In software, revenue rose", "In China, sales fell": what a sentence opens with. */
  MeasureScope.@Nullable Scope opening(Site site, Party company) {
    int first = scene.unit(0).kind() == WordClass.PREPOSITION && INSIDE.contains(scene.unit(0).text()) ? 1 : -1;
    NounPhrase noun = first < 0 || first >= scene.size() ? null : scene.phraseOf(first);
    if (noun == null || noun.to() >= scene.size() || scene.unit(noun.to()).kind() != WordClass.COMMA) return null;
    if (noun.to() >= site.unit() || hasVerb(noun.to(), site)) return null;
    Name name = scene.name(noun.head());
    if (name != null) {
      boolean other = name.type() != NameType.PERSON && !MeasureScope.isCompany(name, company);
      Slot slot = name.type() == NameType.PLACE ? Slot.PLACE : Slot.PRODUCT;
      return other ? scope(noun.head(), noun.head() + 1, slot) : null;
    }
    if (isPart(noun)) return of(noun, company);
    boolean thing = scene.unit(noun.head()).kind() == WordClass.NOUN && noun.from() == noun.head()
        && words.holds("product", scene.head(noun));
    return thing ? scope(noun.head(), noun.head() + 1, Slot.PRODUCT) : null;
  }

  private boolean hasVerb(int from, Site site) {
    for (int unit = from; unit < site.unit(); unit++)
      if (scene.unit(unit).kind() == WordClass.STOP || scene.unit(unit).kind() == WordClass.RELATIVE) return true;
    return false;
  }

  /** "MacBooks have been strong, with sales rising": what the sentence is about, where that is no company; or null. */
  @Nullable
  NounPhrase having(Site site) {
    VerbGroup verb = scene.sentence().verb(site.element());
    if (verb != null && verb.kind() != VerbGroup.Kind.GERUND) return null;
    for (int subject : verb == null ? List.of(site.element()) : scene.syntax().subjects(site.element())) {
      NounPhrase measure = scene.sentence().noun(subject);
      if (measure == null || measure.from() == 0 || !scene.unit(measure.from() - 1).text().equals("with")) continue;
      for (int at = subject - 1; at >= 0; at--) {
        VerbGroup main = scene.sentence().verb(at);
        if (main == null || main.kind() != VerbGroup.Kind.FINITE) continue;
        return scene.syntax()
            .subjects(at)
            .stream()
            .map(scene.sentence()::noun)
            .filter(this::isThing)
            .reduce((first, last) -> last)
            .orElse(null);
      }
    }
    return null;
  }

  private boolean isThing(@Nullable NounPhrase noun) {
    if (noun == null) return false;
    Name name = scene.name(noun.head());
    if (name != null) return name.type() == NameType.PRODUCT;
    return isPart(noun) || words.holds("goods", scene.head(noun));
  }

  private MeasureScope.Scope scope(int from, int to, Slot slot) {
    return new MeasureScope.Scope(slot, scene.span(from, to).of(scene.sentence().text()), from, to);
  }
}

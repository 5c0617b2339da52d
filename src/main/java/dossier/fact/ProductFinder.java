package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the products in a role: by name, or by what the noun phrase says that they are. */
final class ProductFinder {
  private final Scene scene;
  private final Actors actors;
  private final RoleTest test;
  private final ListedThings listed;
  private final WordSets words = WordSets.ENGLISH;

  ProductFinder(Scene scene, Actors actors, RoleTest test) {
    this.scene = scene;
    this.actors = actors;
    this.test = test;
    this.listed = new ListedThings(scene);
  }

  /** Products from left to right; at most one of each noun phrase in the role. */
  List<Found> find(Site site, Role role) {
    List<Found> products = new ArrayList<>();
    for (int position : site.nouns(role)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null) continue;
      Found product = product(noun, role);
      if (product == null) continue;
      boolean share = words.holds("holding-word", scene.head(noun));
      products.add(share ? held(site, position, noun, product) : shared(position, listed.of(position, role, product)));
    }
    NounPhrase own = scene.sentence().noun(site.element());
    if (products.isEmpty() && own != null && role.kind() == Role.Kind.COMPOUND) productName(own, role, products);
    if (products.isEmpty() && own != null && role.kind() == Role.Kind.OWNER) {
      Actor owner = actors.owner(own);
      if (owner != null && owner.product() != null)
        products.add(Found.text(owner.product(), owner.first(), owner.last()));
    }
    return products;
  }

  /** "53 percent of its maps business": a stake in what is measured; "part of its maps business": no more than that. */
  private Found shared(int position, Found whole) {
    NounPhrase size = isJoint(position - 1, "of") ? scene.sentence().noun(position - 2) : null;
    if (size != null && words.holds("some-of", scene.head(size)) && !String.valueOf(whole.text()).isEmpty()
        && !words.holds("bare-part", String.valueOf(whole.text())))
      return Found.text(scene.head(size) + " of " + whole.text(), size.from(), whole.to());
    Quantity quantity = size == null ? null : scene.quantity(size.head());
    String text = String.valueOf(whole.text());
    boolean part = quantity != null && words.holds("sold-asset", scene.unit(whole.to() - 1).text())
        && !text.isEmpty() && !words.holds("bare-part", text)
        && (quantity.kind() == Quantity.Kind.PERCENT || quantity.kind() == Quantity.Kind.FRACTION);
    return part && size != null
        ? Found.text("stake in " + text, size.from(), whole.to())
        : whole;
  }

  /** "stake in NBC Universal": a share with the name of what it is of. */
  private Found held(Site site, int position, NounPhrase noun, Found share) {
    NounPhrase whole = whole(position);
    Actor other = whole == null ? compound(site, noun) : null;
    if (other != null && other.party() != null)
      return Found.text(scene.span(Math.max(share.from(), other.last()), share.to()).of(scene.sentence().text())
          + " in " + other.party().name(), share.from(), share.to());
    Name name = whole == null ? null : scene.name(whole.head());
    boolean thing = whole != null && name == null && (words.holds("sold-asset", scene.head(whole))
        || (scene.unit(whole.head()).kind() == WordClass.NOUN && actors.of(whole) == null
            && !isJoint(scene.sentence().elements().indexOf(whole) + 1, "of")));
    Found part = whole == null || !thing
        ? null
        : ProductWords.of(scene, whole, ownFrom(whole));
    if (whole != null && part != null && part.text() != null && !part.text().isEmpty())
      return Found.text(share.text() + " in " + (actors.compound(whole) == null ? part.text() : scene.words(whole)),
          share.from(), whole.to());
    Actor body = whole == null || name == null || !name.isBody() ? null : actors.of(whole);
    return body == null
        ? share
        : Found.text(share.text() + " in " + scene.span(body.first(), body.last()).of(scene.sentence().text()),
            share.from(), body.last());
  }

  /** "sells its Acme stake": a company before the share that is not whoever sells it. */
  private @Nullable Actor compound(Site site, NounPhrase noun) {
    Actor other = actors.compound(noun);
    if (other == null || other.party() == null || noun.possessor() != null) return null;
    for (int position : site.doers(false)) {
      NounPhrase doer = scene.sentence().noun(position);
      Actor actor = doer == null ? null : actors.of(doer);
      if (actor != null && SentenceCompanies.isSame(actor.party(), other.party())) return null;
    }
    return other;
  }

  /** What stands behind "in", or behind "of 40 percent of" and "of 40 percent in", after a share; else null. */
  private @Nullable NounPhrase whole(int share) {
    int at = share + 1;
    NounPhrase size = isJoint(at, "of") ? scene.sentence().noun(at + 1) : null;
    boolean sized = size != null && scene.quantity(size.head()) != null;
    if (size != null && !sized && words.holds("sold-asset", scene.head(size))) return size;
    if (sized) at += 2;
    return isJoint(at, "in") || (sized && isJoint(at, "of")) ? scene.sentence().noun(at + 1) : null;
  }

  private boolean isJoint(int position, String word) {
    return scene.sentence().joint(position) == WordClass.PREPOSITION && scene.sentence().word(position).equals(word);
  }

  private static int ownFrom(NounPhrase noun) {
    return noun.possessor() == null ? noun.from() : Math.min(noun.possessor().to() + 1, noun.head());
  }

  /** A product's name before the head of a phrase, or a word that says what kind it is: "phone launch". */
  private void productName(NounPhrase noun, Role role, List<Found> products) {
    for (int unit = noun.from(); unit < noun.head(); unit++) {
      Name name = scene.name(unit);
      if (name != null && (name.type() == NameType.PRODUCT || (name.isBody() && role.name())))
        products.add(Found.text(name.full(), unit, unit + 1));
    }
    int last = noun.head() - 1;
    boolean common = products.isEmpty() && !role.name() && last > noun.from() && scene.name(last) == null
        && !scene.unit(last).text().equals("product") && words.holds("product", scene.unit(last).text());
    if (common) products.add(Found.text(scene.unit(last).text(), last, last + 1));
  }

  /** A product's name in the phrase, or its words where its head is in the role's set. */
  private @Nullable Found product(NounPhrase noun, Role role) {
    int from = ownFrom(noun);
    boolean kind = role.heads() != null && !role.heads().contains("product");
    for (int unit = noun.to() - 1; unit >= from && !kind; unit--) {
      Name name = scene.name(unit);
      if (name != null && name.type() == NameType.PRODUCT) return named(noun, name, unit);
    }
    Found model = role.name() ? model(noun) : null;
    if (model != null) return model;
    if (role.name() && test.isProperNoun(noun)) return properName(noun, from);
    if (role.name() || role.heads() == null || !test.fits(role, noun)) return null;
    Found beside = kind ? null : beside(noun);
    return beside != null ? beside : ProductWords.of(scene, noun, from);
  }

  /** "a crossover, the Tern X": the name between commas behind what only says of which kind a product is, or null. */
  private @Nullable Found beside(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    WordClass behind = scene.sentence().joint(position + 3);
    boolean enclosed = scene.sentence().joint(position + 1) == WordClass.COMMA
        && (behind == WordClass.COMMA || behind == WordClass.STOP);
    NounPhrase name = enclosed ? scene.sentence().noun(position + 2) : null;
    if (name == null || !scene.unit(name.from()).text().equals("the")) return null;
    for (int unit = name.from(); unit < name.to(); unit++) {
      Name told = scene.name(unit);
      if (told != null) return told.type() == NameType.PRODUCT ? named(name, told, unit) : null;
    }
    return test.isProperNoun(name) ? properName(name, name.from() + 1) : null;
  }

  /** A product by name, with the thing that is made for it where that is meant: "Android phone", "Siri features". */
  private Found named(NounPhrase noun, Name name, int unit) {
    boolean other = unit < noun.head() && words.holds("made-for", scene.head(noun))
        && words.holds("platform", name.full().toLowerCase(Locale.ROOT));
    if (!other) return Found.text(name.full(), unit, unit + 1);
    return Found.text(scene.span(unit, noun.head() + 1).of(scene.sentence().text()), unit, noun.head() + 1);
  }

  /** "a new BlackBerry", "website Gradus", "Gradus Labs, a design app": a company's name that is a product's, or null. */
  private @Nullable Found model(NounPhrase noun) {
    Name name = scene.name(noun.head());
    if (name == null || name.type() != NameType.COMPANY) return null;
    boolean called = noun.head() > noun.from() && scene.name(noun.head() - 1) == null
        && words.holds("called-product", scene.unit(noun.head() - 1).text());
    if (called || (name.company() == null && isExplained(noun)))
      return Found.text(name.full(), noun.head(), noun.head() + 1);
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.set("new-word").contains(scene.unit(unit).text()))
        return Found.text(name.full(), noun.head(), noun.head() + 1);
    return null;
  }

  /** Whether "a" or "an" and what it is follow the name behind a comma, and that is no company. */
  private boolean isExplained(NounPhrase noun) {
    int position = scene.sentence().elements().indexOf(noun);
    NounPhrase kind = scene.sentence().joint(position + 1) == WordClass.COMMA
        ? scene.sentence().noun(position + 2)
        : null;
    if (kind == null) return false;
    String article = scene.unit(kind.from()).text();
    return (article.equals("a") || article.equals("an")) && !words.holds("company-noun", scene.head(kind));
  }

  /** The capitalised words that end a phrase: "Edge TPUs". */
  @Nullable
  Found properName(NounPhrase noun, int from) {
    Name head = scene.name(noun.head());
    if (head != null) return null;
    int first = noun.head();
    boolean suffix = words.set("legal-suffix").contains(scene.unit(first).text());
    if (suffix && first == from) return null;
    if (suffix) first--;
    while (first > from && scene.capital(first - 1) && scene.name(first - 1) == null)
      first--;
    return Found.text(scene.span(first, noun.head() + 1).of(scene.sentence().text()), first, noun.head() + 1);
  }
}

package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of noun phrases what limits them: a place, a kind of thing, a product. */
final class PhraseScope {
  /** How a place is called that is the whole world. */
  static final String WORLD = "world";
  /** Most prepositions after a phrase that are followed. */
  private static final int MOST = 3;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  PhraseScope(Scene scene) {
    this.scene = scene;
  }

  /** A noun phrase behind another one: its preposition and its position. */
  record Behind(String preposition, int position, NounPhrase noun) {}

  /** The noun phrases that follow a part with nothing but prepositions between them. */
  List<Behind> behind(int element) {
    List<Behind> behind = new ArrayList<>();
    int at = element + 1;
    while (behind.size() < MOST && scene.sentence().joint(at) == WordClass.PREPOSITION) {
      NounPhrase noun = scene.sentence().noun(at + 1);
      if (noun == null) break;
      behind.add(new Behind(scene.sentence().word(at), at + 1, noun));
      at += 2;
    }
    return behind;
  }

  /** The place that a unit names, {@link #WORLD} for the world, or null. */
  @Nullable
  String place(int unit) {
    Name name = scene.name(unit);
    if (name != null) return name.type() == NameType.PLACE ? name.full() : null;
    return words.set("whole-world").contains(scene.unit(unit).text()) ? WORLD : null;
  }

  /** The place that a noun phrase names at its head or before it, or null. */
  @Nullable
  Found placeIn(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.to(); unit++) {
      String place = place(unit);
      if (place != null) return Found.text(place, unit, unit + 1);
    }
    return null;
  }

  /**
   * The words that limit a noun, right before it: "mobile phone" before "market". Null where there are none.
   *
   * @param from first unit that may belong to them
   * @param noun unit of the noun
   */
  @Nullable
  Found before(int from, int noun, Party company, Set<String> plain) {
    int first = noun;
    int last = noun;
    for (int unit = noun - 1; unit >= from; unit--) {
      String word = scene.unit(unit).text();
      if (first == last && plain.contains(word) && first == noun) {
        last = unit;
        first = unit;
        noun = unit;
        continue;
      }
      Name product = scene.name(unit);
      if (product != null && product.type() == NameType.PRODUCT) return Found.text(product.full(), unit, unit + 1);
      if (!limits(unit, company) || plain.contains(word) || plain.contains(WordSets.singular(word))) break;
      first = unit;
    }
    return first == last ? null : Found.text(text(first, last), first, last);
  }

  private boolean limits(int unit, Party company) {
    if (scene.time(unit) != null || scene.quantity(unit) != null || place(unit) != null) return false;
    Name name = scene.name(unit);
    if (name != null) return !MeasureScope.isCompany(name, company) && name.type() != NameType.PERSON;
    String word = scene.unit(unit).text();
    if (words.set("national").contains(word) || word.equals("u.s")) return false;
    if (scene.unit(unit).kind() == WordClass.ADJECTIVE) return words.set("kind-adjective").contains(word);
    return scene.unit(unit).is(WordClass.NOUN, WordClass.NAME);
  }

  /** A whole noun phrase as what something is of: without articles, owners, places and grades. */
  @Nullable
  Found thing(NounPhrase noun, Party company) {
    if (scene.unit(noun.head()).kind() == WordClass.PRONOUN || scene.time(noun.head()) != null
        || scene.quantity(noun.head()) != null || place(noun.head()) != null)
      return null;
    Name name = scene.name(noun.head());
    if (name != null)
      return name.type() == NameType.PRODUCT ? Found.text(name.full(), noun.head(), noun.head() + 1) : null;
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    int first = noun.head();
    while (first > from && limits(first - 1, company))
      first--;
    return Found.text(text(first, noun.head() + 1), first, noun.head() + 1);
  }

  String text(int from, int to) {
    return scene.span(from, to).of(scene.sentence().text());
  }

  /** Whether a noun phrase is of a company or body that is not this one. */
  boolean isAnothers(NounPhrase noun, Party company) {
    NounPhrase possessor = noun.possessor();
    if (possessor != null && isOther(possessor.head(), company)) return true;
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (isOther(unit, company)) return true;
    return false;
  }

  boolean isOther(int unit, Party company) {
    Name name = scene.name(unit);
    return name != null && name.isBody() && !MeasureScope.isCompany(name, company);
  }
}

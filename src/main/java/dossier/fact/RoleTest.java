package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;

/** Tells whether a noun phrase is of the kind that a role asks for. */
final class RoleTest {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  RoleTest(Scene scene) {
    this.scene = scene;
  }

  /** Whether the role asks for a body that needs no name: "Italy's privacy watchdog", "Oman", "the record labels". */
  static boolean isOfficial(Role role) {
    return "authority".equals(role.heads()) || "court".equals(role.heads()) || "partner-body".equals(role.heads());
  }

  /** Whether the phrase's head is in the role's set, is no word of it, or is a name, as the role asks. */
  boolean fits(Role role, NounPhrase noun) {
    Name name = scene.name(noun.head());
    if (role.name()) return name != null || isProperNoun(noun);
    if (role.heads() == null) return true;
    boolean held = words.holds(role.heads(), scene.head(noun));
    if (role.not()) return isThing(noun) && !held;
    if (held) return true;
    if (name == null) return false;
    if (role.heads().equals("authority") && name.type() == NameType.PLACE) return true;
    for (String word : scene.head(noun).split(" ", -1))
      if (words.set(role.heads()).contains(word)) return true;
    return false;
  }

  /** Whether a phrase may mean a product: no person, company, number or pronoun. */
  private boolean isThing(NounPhrase noun) {
    Name name = scene.name(noun.head());
    if (name != null) return name.type() == NameType.PRODUCT;
    return scene.unit(noun.head()).kind() == WordClass.NOUN && !words.holds("people", scene.head(noun));
  }

  /** Whether the head is written as names are; in a headline, where all words may begin so, only what is coined. */
  boolean isProperNoun(NounPhrase noun) {
    return !scene.unit(noun.head()).is(WordClass.PRONOUN, WordClass.DETERMINER)
        && (scene.capital(noun.head()) || isNumbered(noun.head())) && (!scene.headline() || isCoined(noun.head()));
  }

  /** A word that begins with a figure and goes on with capitals: "3PAR". */
  private boolean isNumbered(int unit) {
    String word = scene.span(unit, unit + 1).of(scene.sentence().text());
    return scene.unit(unit).kind() == WordClass.NOUN && Character.isDigit(word.charAt(0))
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /** A word with capitals or figures inside, which is a name even in a headline. */
  private boolean isCoined(int unit) {
    String word = scene.span(unit, unit + 1).of(scene.sentence().text());
    return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}

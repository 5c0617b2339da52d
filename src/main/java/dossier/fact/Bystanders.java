package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;

/** Tells who in a sentence is not the company that a fact is of: somebody who only has to do with one. */
record Bystanders(Scene scene) {
  /** "Tern's larger rival": somebody else than who has it. */
  boolean isCounterpart(NounPhrase noun) {
    return (noun.possessor() != null || noun.pronoun() >= 0)
        && WordSets.ENGLISH.holds("counterpart", scene.head(noun));
  }

  /** "the French group": one company, of which nobody knows which. */
  boolean isSomeCompany(NounPhrase noun) {
    String head = scene.head(noun);
    return scene.name(noun.head()) == null && !head.endsWith("s") && WordSets.ENGLISH.holds("company-noun", head);
  }

  /** "Two executives who … their bid": several people. */
  boolean areMany(NounPhrase noun) {
    String head = scene.head(noun);
    return scene.name(noun.head()) == null && head.endsWith("s")
        && (WordSets.ENGLISH.holds("exec-role", head) || WordSets.ENGLISH.holds("people", head)
            || WordSets.ENGLISH.holds("analyst", head));
  }

  /** "3PAR said it will": a name that is not known, where a capital or a figure tells that it is one. */
  private boolean isStranger(NounPhrase noun) {
    return scene.unit(noun.head()).kind() == WordClass.NOUN && new RoleTest(scene).isProperNoun(noun)
        && (noun.from() > 0 || Character.isDigit(scene.words(noun).charAt(0)));
  }

  /** "The government said it will", "Tern's rival said it will": one, which "it" may mean, of whom no company is known. */
  boolean isOne(NounPhrase noun) {
    String head = scene.head(noun);
    if (scene.name(noun.head()) != null || head.endsWith("s")) return false;
    return isCounterpart(noun) || WordSets.ENGLISH.holds("authority", head) || isStranger(noun);
  }

  /** "As Roe was studying a bid, he": a name that nobody knows as a company's, taken for a person by a pronoun behind. */
  boolean isPerson(Found found) {
    if (found.party() == null || found.party().company() != null || found.to() - found.from() != 1) return false;
    boolean meant = false;
    for (int unit = 0; unit < scene.size(); unit++) {
      Name name = scene.name(unit);
      if (name != null && name.type() == NameType.PERSON) return false;
      meant |= unit > found.to() && WordSets.ENGLISH.set("he").contains(scene.unit(unit).text());
    }
    return meant && scene.name(found.from()) != null && !found.party().name().contains(" ");
  }

  /** "Acme-owner Tern": whether what stands before a name says whose owner it is. */
  boolean isOwner(int unit) {
    if (unit < 2 || !WordSets.ENGLISH.set("other-side").contains(scene.unit(unit - 1).text())) return false;
    int end = scene.unit(unit - 2).span().end();
    return scene.name(unit - 2) != null && scene.unit(unit - 1).span().start() == end + 1
        && scene.sentence().text().charAt(end) == '-';
  }

  /** "as in the buyout of Acme", "such as the buyout of Acme": whether the phrase of a unit is an example of what is said before. */
  boolean isExample(int unit) {
    NounPhrase noun = scene.phraseOf(unit);
    int before = noun == null ? 0 : noun.from() - 1;
    if (before > 0 && scene.unit(before).text().equals("in")) return scene.unit(before - 1).text().equals("as");
    return before > 0 && (scene.unit(before).text().equals("like")
        || (scene.unit(before).text().equals("as") && scene.unit(before - 1).text().equals("such")));
  }

  /** "SIVs": a plural of capitals, which tells a kind of thing and names none. */
  static boolean isKind(String name) {
    int last = name.length() - 1;
    return last > 1 && name.charAt(last) == 's' && name.substring(0, last).chars().allMatch(Character::isUpperCase);
  }

  /** Whether a pronoun is no subject of a verb behind it. */
  boolean isObject(int unit) {
    return unit + 1 >= scene.size()
        || !scene.unit(unit + 1).is(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.ADVERB);
  }
}

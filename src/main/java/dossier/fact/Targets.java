package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells who found as the other side of a deal is none: an authority, goods, who reports it, who sells his share. */
final class Targets {
  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Targets(Scene scene) {
    this.scene = scene;
  }

  /** Whether whoever was found in a role may be bought or sell. */
  boolean mayBe(Found found, Role role) {
    Party party = found.party();
    if (party == null) return true;
    return !isOffice(party) && !isGoods(party) && !(party.company() == null && Bystanders.isKind(party.name()))
        && !isOutsider(party) && !(isBehind(role) && isSaying(found))
        && !isBoughtOut(found)
        && !isReadIn(found, party);
  }

  /** Whether nobody of a list is bought: it names goods, or who sells his share. */
  boolean areNone(List<Integer> list) {
    return areGoods(list) || areHolders(list) || areExplained(list);
  }

  /** "buy out its shareholders, Acme and Initech": holders of a share, as what stands before a list says. */
  private boolean areHolders(List<Integer> list) {
    NounPhrase first = list.size() < 2 ? null : scene.sentence().noun(list.getFirst());
    return first != null && scene.name(first.head()) == null && words.holds("share-holder", scene.head(first));
  }

  /** "suitors for the stake, Acme and Initech": a share with names that belong to what stands before it. */
  private boolean areExplained(List<Integer> list) {
    NounPhrase first = list.size() < 2 ? null : scene.sentence().noun(list.getFirst());
    return first != null && scene.name(first.head()) == null && words.holds("stake-noun", scene.head(first));
  }

  /** "Windows, Office and other software": goods, as the last of a list says of all. */
  private boolean areGoods(List<Integer> list) {
    if (list.size() < 2) return false;
    NounPhrase last = scene.sentence().noun(list.getLast());
    return last != null && scene.unit(last.from()).text().equals("other")
        && (words.holds("goods", scene.head(last)) || words.holds("product", scene.head(last)));
  }

  /** Whether a name is an authority's. */
  static boolean isOffice(Party party) {
    return party.company() == null && holdsWord(party, "authority");
  }

  /** Whether a word of a party's name is in a set. */
  static boolean holdsWord(Party party, String set) {
    Set<String> held = WordSets.ENGLISH.set(set);
    for (String word : party.name().toLowerCase(Locale.ROOT).split("[^a-z.]+", -1))
      if (held.contains(word)) return true;
    return false;
  }

  private static boolean isBehind(Role role) {
    return role.kind() == Role.Kind.AFTER || role.kind() == Role.Kind.OBJECT_AFTER || role.kind() == Role.Kind.OBJECT;
  }

  /** "the bid, Gradus News and the Post reported": whoever tells of a deal is not sold in it. */
  private boolean isSaying(Found found) {
    NounPhrase noun = scene.phraseOf(found.from());
    VerbGroup verb = noun == null
        ? null
        : scene.sentence().verb(scene.syntax().verbAfter(scene.sentence().elements().indexOf(noun)));
    return verb != null && !verb.passive() && words.set("saying").contains(verb.lemma());
  }

  /** "buy Acme out of the venture": a side that sells its share. */
  private boolean isBoughtOut(Found found) {
    int behind = found.to();
    return behind + 1 < scene.size() && scene.unit(behind).text().equals("out")
        && scene.unit(behind + 1).text().equals("of");
  }

  /** "a report in the Wall Street Journal": where something is written. */
  private boolean isReadIn(Found found, Party party) {
    NounPhrase phrase = scene.phraseOf(found.from());
    boolean in = phrase != null && phrase.from() > 0 && scene.unit(phrase.from() - 1).text().equals("in");
    return in && holdsWord(party, "press");
  }

  /** "Investors who buy": who only has to do with companies. */
  private boolean isOutsider(Party party) {
    return party.company() == null && words.holds("outsider", party.name().toLowerCase(Locale.ROOT));
  }

  /** "bought iPhones". */
  private boolean isGoods(Party party) {
    String name = party.name();
    return party.company() == null
        && words.set("sold-goods").contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }
}

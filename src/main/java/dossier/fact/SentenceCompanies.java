package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The companies that a sentence names, and whether it may name one that is not known. */
final class SentenceCompanies {
  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  SentenceCompanies(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** Whether a capitalised word that is no name stands inside the sentence: somebody unknown may be meant. */
  boolean hasStranger() {
    return hasStranger(List.of());
  }

  /** @param known units that are known to mean no company */
  boolean hasStranger(Collection<Integer> known) {
    for (int unit = 1; unit < scene.size(); unit++) {
      if (known.contains(unit)) continue;
      boolean noun = scene.unit(unit).kind() == WordClass.NOUN && scene.name(unit) == null;
      boolean opens = scene.unit(unit - 1).is(WordClass.QUOTE, WordClass.STOP)
          || words.holds("exec-title", scene.unit(unit).text());
      if (noun && !opens && scene.capital(unit) && !scene.headline()) return true;
    }
    return false;
  }

  /**
   * Whether another company is named before a unit, and after a party where that is named too, so that words without an
   * owner may be about it.
   */
  boolean namesOther(Party party, int unit) {
    int from = unit;
    while (from > 0 && !isNamed(party, from - 1))
      from--;
    return namesOther(party, from, unit);
  }

  /** Whether the sentence names a company. */
  boolean names(Party party) {
    return IntStream.range(0, scene.size()).anyMatch(unit -> isNamed(party, unit));
  }

  private boolean isNamed(Party party, int unit) {
    Name name = scene.name(unit);
    return name != null && name.isBody() && isSame(actors.actor(name, unit).party(), party);
  }

  /** One company may have two names: "BlackBerry", "Research In Motion". */
  static boolean isSame(@Nullable Party one, @Nullable Party two) {
    return one != null && two != null && PartyKey.of(one).equals(PartyKey.of(two));
  }

  static boolean isAmong(Collection<Party> parties, @Nullable Party party) {
    return parties.stream().anyMatch(each -> isSame(each, party));
  }

  /** The companies named between two units, except the firms of analysts and the press. */
  Set<Party> named(int from, int to) {
    Set<Party> named = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      Name name = scene.name(i);
      if (name == null || name.type() != NameType.COMPANY || actors.isAnalystFirm(name, i)) continue;
      Party party = actors.actor(name, i).party();
      if (party != null && !isPress(party) && named.stream().noneMatch(each -> isSame(each, party))) named.add(party);
    }
    return named;
  }

  /** Whether a company other than a party is named between two units. */
  boolean namesOther(Party party, int from, int to) {
    return named(from, to).stream().anyMatch(each -> !isSame(each, party));
  }

  /** Whether a party is a newspaper or news agency by its name. */
  boolean isPress(Party party) {
    for (String word : party.name().toLowerCase(Locale.ROOT).split(" ", -1))
      if (words.set("press").contains(word) || words.set("agency").contains(word)) return true;
    return false;
  }

  /** "Acme, allowing it to": who does what is done to a pronoun right behind a verb that is not finite, and so is not meant by it. */
  List<Party> doersTo(int unit) {
    boolean object = unit > 0 && unit < scene.size() && scene.unit(unit).kind() == WordClass.PRONOUN
        && new Bystanders(scene).isObject(unit);
    for (int i = 0; object && i < scene.sentence().elements().size(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.to() != unit || verb.kind() == VerbGroup.Kind.FINITE) continue;
      List<Party> doers = new ArrayList<>();
      for (int subject : scene.syntax().subjects(i)) {
        NounPhrase noun = scene.sentence().noun(subject);
        Name name = noun == null ? null : scene.name(noun.head());
        Party party = noun == null || name == null || !name.isBody() ? null : actors.actor(name, noun.head()).party();
        if (party != null) doers.add(party);
      }
      return doers;
    }
    return List.of();
  }
}

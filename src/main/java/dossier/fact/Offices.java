package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells at which company somebody comes or leaves, where the sentence does not give it as the one that acts: not at the one
 * that a newcomer comes from, that speaks of it or that the article is about besides.
 */
final class Offices {
  private static final Set<String> OF = Set.of("of", "at");

  /** "the firing of the Tern analyst Roe". */
  private static final String DEPARTURE = "executive.noun";

  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  Offices(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** The company whose office changes hands where {@code found} was taken for it, or null where that cannot be told. */
  @Nullable
  Found company(PatternMatch match, Found found) {
    List<Found> persons = match.slots().getOrDefault(Slot.PERSON, List.of());
    boolean told = persons.stream().anyMatch(each -> each.to() <= match.site().unit());
    Held held = "leaves".equals(match.pattern().way()) ? null : held(match.site(), told);
    if (held != null) return isWithin(held.company(), found) ? found : held.company();
    if (match.pattern().name().startsWith(DEPARTURE)
        && !words.holds("joining-noun", scene.unit(match.site().unit()).text()) && !persons.isEmpty()
        && isElsewhere(persons.getFirst(), found))
      return null;
    boolean replacing = isReplacing(match.site());
    if (isNamed(found)
        || (!replacing && found.to() > found.from() && persons.stream().noneMatch(each -> overlap(each, found))))
      return found;
    boolean leaves = "leaves".equals(match.pattern().way());
    if (!leaves && namesOther(found)) return null;
    if (found.to() == found.from() && isStranger(persons)) return null;
    Found person = persons.isEmpty() ? speaker(match.site()) : persons.getFirst();
    Affiliation employment = person == null ? null : affiliation(person);
    if (employment != null && employment.organisation() != null) {
      if (isOf(employment, found)) return found;
      return replacing && person != null ? employer(employment, person) : null;
    }
    boolean topical = found.party() != null && scene.topic() != null
        && PartyKey.of(found.party()).equals(PartyKey.of(scene.topic()));
    if (replacing && found.to() > found.from() && !topical && namesOther(null)) return null;
    boolean officer = employment != null || found.to() > found.from() || names(found) || namesOffice();
    return namesOther(found) || !officer || isOfState(employment) ? null : found;
  }

  /** "Roe said he would retire": the last person that the sentence names before. */
  private @Nullable Found speaker(Site site) {
    for (int unit = site.unit() - 1; unit >= 0; unit--)
      if (isPerson(unit)) return Found.text("", unit, unit + 1);
    return null;
  }

  /** Whether only a surname is told that the article never gives in full. */
  private boolean isStranger(List<Found> persons) {
    if (persons.isEmpty()) return false;
    Found person = persons.getFirst();
    return person.to() - person.from() == 1 && scene.name(person.from()) == null && person.text() != null
        && !person.text().isEmpty();
  }

  private boolean namesOffice() {
    return scene.headline() || scene.vocabulary()
        .stream()
        .anyMatch(word -> words.holds("exec-role", word) || words.set("company-word").contains(word));
  }

  private static boolean overlap(Found one, Found two) {
    return one.from() < two.to() && two.from() < one.to();
  }

  /** "head of Google China" is an office of Google. */
  private static boolean isWithin(@Nullable Found held, Found found) {
    return held != null && held.party() != null && found.party() != null
        && held.party().name().startsWith(found.party().name() + " ");
  }

  /** An office that the sentence names behind the trigger with what it is an office of. */
  private record Held(@Nullable Found company) {}

  /** "as president of Hotel Tern", "next CEO of Tern": without a comma or verb between. */
  private @Nullable Held held(Site site, boolean told) {
    boolean person = told;
    boolean aside = false;
    for (int unit = site.end(); unit + 1 < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.STOP, WordClass.RELATIVE, WordClass.VERB)) return null;
      if (scene.unit(unit).kind() == WordClass.COMMA) aside = true;
      if (scene.unit(unit).text().equals("as")) aside = false;
      person |= isPerson(unit);
      if (aside) continue;
      if (words.set("former").contains(scene.unit(unit).text())) return null;
      boolean office = person && words.holds("exec-role", scene.unit(unit).text())
          && OF.contains(scene.unit(unit + 1).text());
      NounPhrase of = office && unit + 2 < scene.size() ? scene.phraseOf(unit + 2) : null;
      if (of == null) continue;
      Name name = scene.name(of.head());
      if (name != null && name.isBody()) {
        Party party = actors.actor(name, of.head()).party();
        return new Held(party == null ? null : Found.party(party, of.head(), of.head() + 1));
      }
      boolean unknown = name == null && scene.capital(of.head()) && !scene.headline() && of.pronoun() < 0
          && of.possessor() == null && scene.unit(of.head()).kind() == WordClass.NOUN;
      return unknown ? new Held(null) : null;
    }
    return null;
  }

  private boolean isReplacing(Site site) {
    VerbGroup verb = scene.sentence().verb(site.element());
    return verb != null && words.set("replacing").contains(verb.lemma());
  }

  /** Whether the sentence names the company where it was found, and does not only name somebody of it. */
  private boolean isNamed(Found found) {
    for (int unit = found.from(); unit < found.to(); unit++) {
      if (isPerson(unit)) return false;
    }
    return found.to() > found.from();
  }

  private boolean isPerson(int unit) {
    Name name = scene.name(unit);
    return name != null && name.type() == NameType.PERSON;
  }

  private @Nullable Affiliation affiliation(Found person) {
    for (int unit = person.from(); unit < person.to(); unit++) {
      Name name = scene.name(unit);
      if (name != null && name.type() == NameType.PERSON) return name.affiliation();
    }
    return null;
  }

  /** Whether the phrase that names somebody names another company before, of which he is. */
  private boolean isElsewhere(Found person, Found found) {
    NounPhrase phrase = person.to() > person.from() ? scene.phraseOf(person.from()) : null;
    for (int unit = phrase == null ? person.from() : phrase.from(); unit < person.from(); unit++) {
      Name name = scene.name(unit);
      Party party = name == null || !name.isBody() ? null : actors.actor(name, unit).party();
      if (party != null && found.party() != null) return !PartyKey.of(party).equals(PartyKey.of(found.party()));
    }
    return false;
  }

  private static boolean isOf(Affiliation affiliation, Found found) {
    Party party = found.party();
    if (party == null) return false;
    boolean same = party.company() != null && party.company().equals(affiliation.company());
    return same || PartyKey.of(party).equals(PartyKey.of(new Party(String.valueOf(affiliation.organisation()), null)));
  }

  private static @Nullable Found employer(Affiliation affiliation, Found person) {
    if (affiliation.company() == null || affiliation.organisation() == null) return null;
    return Found.party(new Party(affiliation.organisation(), affiliation.company()), person.from(), person.to());
  }

  private boolean names(Found found) {
    Party party = found.party();
    for (int unit = 0; unit < scene.size() && party != null; unit++) {
      Name name = scene.name(unit);
      Party named = name == null || !name.isBody() ? null : actors.actor(name, unit).party();
      if (named != null && PartyKey.of(named).equals(PartyKey.of(party))) return true;
    }
    return false;
  }

  /** Whether the sentence names a known company, but not {@code found}. */
  private boolean namesOther(@Nullable Found found) {
    if (found != null && names(found)) return false;
    boolean other = false;
    for (int unit = 0; unit < scene.size(); unit++) {
      Name name = scene.name(unit);
      if (name == null || !name.isBody()) continue;
      other |= name.company() != null;
    }
    return other;
  }

  /** Whether it is an office of a state or court. */
  private boolean isOfState(@Nullable Affiliation affiliation) {
    if (affiliation == null) return false;
    for (String word : affiliation.role().toLowerCase(Locale.ROOT).split(" ", -1))
      if (words.holds("authority", word) || words.set("state-office").contains(word)) return true;
    return false;
  }
}

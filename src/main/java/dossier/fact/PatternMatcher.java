package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where patterns fit a sentence: at each verb and noun the first pattern of each type that gets what it requires. */
final class PatternMatcher {
  /** Slots whose fillers take longest to find, or stand for others where they are empty. */
  private static final Set<Slot> SIDES_AND_TIME = EnumSet.of(Slot.COMPANY, Slot.COUNTERPARTY, Slot.DATE,
      Slot.PERIOD);

  private final PatternTable table = PatternTable.ENGLISH;
  private final WordSets words = WordSets.ENGLISH;
  private final Scene scene;
  private final BothMeant both;
  private final Sentence sentence;
  private final SlotFinder finder;
  private final Dates dates;
  private final SiteTest surroundings;
  private final SoleCompany sole;
  /** The sets of {@link PatternTable#sentenceWords} that have a word in the sentence; null until asked. */
  private @Nullable BitSet present;

  PatternMatcher(Scene scene, Actors actors, BothMeant both) {
    this.scene = scene;
    this.both = both;
    this.sentence = scene.sentence();
    this.finder = new SlotFinder(scene, actors);
    this.dates = new Dates(scene);
    this.surroundings = new SiteTest(scene);
    this.sole = new SoleCompany(scene, actors);
  }

  /** All matches, from left to right. */
  List<PatternMatch> matches() {
    List<PatternMatch> matches = new ArrayList<>();
    for (int i = 0; i < sentence.elements().size(); i++) {
      VerbGroup verb = sentence.verb(i);
      NounPhrase noun = sentence.noun(i);
      if (verb != null) verbMatches(i, verb, matches);
      else if (noun != null) nounMatches(i, noun, matches);
    }
    return matches;
  }

  private void verbMatches(int position, VerbGroup verb, List<PatternMatch> matches) {
    Set<FactType> done = EnumSet.noneOf(FactType.class);
    for (FactPattern pattern : table.verb(verb.lemma())) {
      if (done.contains(pattern.type()) || !fitsVoice(pattern, verb) || !fitsWords(pattern)) continue;
      int end = end(pattern, verb);
      if (end < 0) continue;
      Site site = new Site(scene, position, verb.head(), end);
      PatternMatch match = match(pattern, site);
      if (match != null && done.add(pattern.type())) matches.add(match);
    }
  }

  /** One past the last unit of the trigger, or -1 where the words that must follow the verb do not. */
  private int end(FactPattern pattern, VerbGroup verb) {
    int best = -1;
    boolean turned = verb.to() < scene.size() && scene.unit(verb.to()).kind() != WordClass.ADVERB
        && this.words.set("turning-word").contains(scene.unit(verb.to()).text());
    for (List<String> words : pattern.verbs()) {
      if (!words.getFirst().equals(verb.lemma())) continue;
      if (words.size() == 1 && turned) continue;
      int end = followed(words, verb.to());
      if (end > best) best = end;
    }
    return best;
  }

  private int followed(List<String> words, int from) {
    int at = from;
    for (int i = 1; i < words.size(); i++) {
      while (at < scene.size() && scene.unit(at).kind() == WordClass.ADVERB
          && !scene.unit(at).text().equals(words.get(i)))
        at++;
      if (at < scene.size() && scene.unit(at).text().equals(words.get(i))) at++;
      else if (i == words.size() - 1 && i == 1 && this.words.set("late-particle").contains(words.get(1))
          && laterParticle(words.get(i), from))
        return from;
      else
        return -1;
    }
    return at;
  }

  /** "laid 50 people off": a particle after the object. */
  private boolean laterParticle(String particle, int from) {
    for (int at = from; at < Math.min(scene.size(), from + 6); at++) {
      if (scene.unit(at).is(WordClass.STOP, WordClass.COMMA, WordClass.VERB)) return false;
      if (scene.unit(at).text().equals(particle))
        return at > from
            && (at + 1 == scene.size() || !scene.unit(at + 1).is(WordClass.NAME, WordClass.DETERMINER, WordClass.NOUN));
    }
    return false;
  }

  private void nounMatches(int position, NounPhrase noun, List<PatternMatch> matches) {
    Set<FactType> done = told(position, matches);
    for (int unit = noun.head(); unit >= noun.from(); unit--) {
      boolean described = scene.unit(unit).kind() == WordClass.ADJECTIVE;
      if (scene.unit(unit).kind() == WordClass.NAME || (!described && !heads(unit, noun))) continue;
      for (FactPattern pattern : table.noun(WordSets.singular(lastWord(unit)))) {
        if ((done.contains(pattern.type()) && !pattern.several())
            || (pattern.singular() && lastWord(unit).endsWith("s")))
          continue;
        PatternMatch match = match(pattern, new Site(scene, position, unit, noun.to()));
        if (match != null && (done.add(pattern.type()) || pattern.several())) matches.add(match);
      }
    }
  }

  /** The types that the verb of a noun tells already: "filed a suit" is one fact. */
  private Set<FactType> told(int noun, List<PatternMatch> matches) {
    Set<FactType> told = EnumSet.noneOf(FactType.class);
    int verb = scene.syntax().verbOf(noun, true);
    for (PatternMatch match : matches)
      if (verb >= 0 && match.site().element() == verb) told.add(match.pattern().type());
    return told;
  }

  /** The noun of a quantity such as "700 million users" is its last word. */
  private String lastWord(int unit) {
    String text = scene.unit(unit).text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Whether a noun is what the phrase is about: its head, or before a head that only carries it ("takeover bid"). */
  private boolean heads(int unit, NounPhrase noun) {
    for (int after = unit + 1; after <= noun.head(); after++)
      if (!words.holds("carrier", scene.unit(after).text()) && scene.unit(after).kind() != WordClass.NAME) return false;
    return true;
  }

  private @Nullable PatternMatch match(FactPattern pattern, Site site) {
    if (!fitsWords(pattern) || !surroundings.fit(pattern, site)) return null;
    Map<Slot, List<Found>> slots = filled(pattern, site);
    if (slots == null) return null;
    Found only = slots.containsKey(Slot.COMPANY) || pattern.plural() ? null : sole.of(pattern.type(), site, slots);
    if (only != null) slots.put(Slot.COMPANY, List.of(only));
    if (pattern.plural() && slots.getOrDefault(Slot.COMPANY, List.of()).size() < 2 && !both.at(site).isEmpty())
      slots.put(Slot.COMPANY, both.at(site));
    for (Set<Slot> any : pattern.required())
      if (any.stream().noneMatch(slots::containsKey) && !isTimed(any, site)) return null;
    if (pattern.plural() && (slots.getOrDefault(Slot.COMPANY, List.of()).size() < 2 || isEach(slots))) return null;
    return new PatternMatch(pattern, site, slots);
  }

  /** Whether the day or the period that is asked for is told. */
  private boolean isTimed(Set<Slot> any, Site site) {
    return (any.contains(Slot.DATE) && dates.date(site) != null)
        || (any.contains(Slot.PERIOD) && dates.period(site, false) != null);
  }

  /** "both Acme and Initech are in talks": each of them, with whomever. */
  private boolean isEach(Map<Slot, List<Found>> slots) {
    Found first = slots.getOrDefault(Slot.COMPANY, List.of()).getFirst();
    NounPhrase phrase = scene.phraseOf(first.from());
    int from = phrase == null ? first.from() : phrase.from();
    return scene.unit(from).text().equals("both") || (from > 0 && scene.unit(from - 1).text().equals("both"));
  }

  /** What stands in the slots of a pattern; null where it is clear that one is missing which it cannot do without. */
  private @Nullable Map<Slot, List<Found>> filled(FactPattern pattern, Site site) {
    Map<Slot, List<Found>> slots = new EnumMap<>(Slot.class);
    Set<Slot> tried = EnumSet.noneOf(Slot.class);
    for (Set<Slot> any : pattern.required()) {
      if (!Collections.disjoint(any, SIDES_AND_TIME)) continue;
      for (Slot slot : any)
        fill(slot, pattern, site, slots, tried);
      if (Collections.disjoint(any, slots.keySet())) return null;
    }
    for (Slot slot : Slot.values()) {
      fill(slot, pattern, site, slots, tried);
      if (pattern.needs(slot) && !slots.containsKey(slot) && !mayBeInferred(slot, pattern)) return null;
    }
    return slots;
  }

  private static boolean mayBeInferred(Slot slot, FactPattern pattern) {
    return slot == Slot.DATE || slot == Slot.PERIOD
        || (slot == Slot.COMPANY && (pattern.plural() || SoleCompany.isFor(pattern.type())));
  }

  private void fill(Slot slot, FactPattern pattern, Site site, Map<Slot, List<Found>> slots, Set<Slot> tried) {
    List<Role> roles = pattern.slots().get(slot);
    if (roles == null || !tried.add(slot)) return;
    List<Found> found = finder.find(site, slot, roles, pattern.type(),
        slot == Slot.COUNTERPARTY ? slots.getOrDefault(Slot.COMPANY, List.of()) : List.of());
    if (!found.isEmpty()) slots.put(slot, found);
  }

  private static boolean fitsVoice(FactPattern pattern, VerbGroup verb) {
    return pattern.passive() == null || pattern.passive() == verb.passive();
  }

  private boolean fitsWords(FactPattern pattern) {
    if (pattern.unless() != null && anyOf(pattern.unless())) return false;
    return pattern.with() == null || anyOf(pattern.with());
  }

  private boolean anyOf(Set<String> set) {
    if (present == null) present = table.sentenceWords().among(scene.vocabulary());
    return present.get(table.sentenceWords().number(set));
  }
}

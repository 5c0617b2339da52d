package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.Party;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a rank is in, and where: "the world's No. 2 maker of phones", "the largest U.S. wireless carrier". */
final class RankField {
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> FIELD = Set.of("of", "for");

  private final Scene scene;
  private final PhraseScope phrases;
  private final WordSets words = WordSets.ENGLISH;

  RankField(Scene scene) {
    this.scene = scene;
    this.phrases = new PhraseScope(scene);
  }

  /** Whether it is said with "is" or "became" and not beside the name. */
  boolean isSaid(Site site) {
    VerbGroup verb = scene.sentence().verb(scene.syntax().verbOf(site.element(), false));
    return verb != null && words.set("copula").contains(verb.lemma())
        && scene.sentence().joint(site.element() - 1) != WordClass.COMMA;
  }

  /** "a bid to become the largest", unlike "overtook X to become": an aim. */
  boolean isAim(Site site) {
    int copula = scene.syntax().verbOf(site.element(), false);
    VerbGroup verb = scene.sentence().verb(copula);
    if (verb == null || verb.kind() != VerbGroup.Kind.INFINITIVE || !isSaid(site)) return false;
    for (int i = copula - 1; i >= 0; i--) {
      VerbGroup before = scene.sentence().verb(i);
      if (before != null) return !words.set("overtaking").contains(before.lemma());
    }
    return true;
  }

  /** Whether another company stands in the rank's own phrase or on its other side, so that the rank may be that one's. */
  boolean isAnothers(Site site, Found owner, Party company) {
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null) return false;
    if (owner.from() >= own.from() && owner.from() < own.to())
      return own.head() != site.unit() && owner.to() - owner.from() > 1;
    if (own.head() > site.unit() && scene.capital(own.head()) && !scene.headline()) return true;
    for (int unit = site.unit(); unit < own.to(); unit++)
      if (phrases.isOther(unit, company)) return true;
    return isBody(site.element() - 2, site.element() - 1) && isBody(site.element() + 2, site.element() + 1);
  }

  private boolean isBody(int position, int joint) {
    NounPhrase noun = scene.sentence().noun(position);
    Name name = noun == null ? null : scene.name(noun.head());
    return name != null && name.isBody() && scene.sentence().joint(joint) == WordClass.COMMA;
  }

  /** "once the largest", "the former No. 1": a rank that is held no more, or not yet. */
  boolean isPast(Site site, int rank) {
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null) return false;
    boolean over = isSaid(site) && own.from() > 0 && words.set("was").contains(scene.unit(own.from() - 1).text());
    if (over && !Collections.disjoint(words.set("over-word"), scene.vocabulary())) return true;
    for (int unit = Math.max(0, own.from() - 2); unit < rank; unit++)
      if (words.set("not-now").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** Field and place, as far as the words tell them. */
  Map<Slot, List<Found>> of(Site site, int rank) {
    Map<Slot, List<Found>> slots = new EnumMap<>(Slot.class);
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null) return slots;
    Found place = own.possessor() == null ? null : phrases.placeIn(own.possessor());
    if (place == null) place = phrases.placeIn(own);
    boolean unknown = own.possessor() != null && phrases.placeIn(own.possessor()) == null;
    int first = rank + 1;
    while (first < site.unit() && isNoField(first))
      first++;
    int end = site.unit() + 1;
    boolean whole = site.unit() == own.head();
    if (whole)
      for (PhraseScope.Behind behind : phrases.behind(site.element())) {
        Found where = phrases.placeIn(behind.noun());
        if (behind.preposition().equals("in") && where != null && where.from() == behind.noun().head()) {
          if (place == null) place = where;
        } else if (place != null && place.from() >= end) break;
        else if (isField(behind, end, site.unit()))
          end = behind.noun().to();
        else
          break;
      }
    if (!unknown && tells(first, end)) slots.put(Slot.PRODUCT, List.of(field(first, end)));
    if (place != null) slots.put(Slot.PLACE, List.of(place));
    return slots;
  }

  private Found field(int first, int end) {
    int last = end;
    boolean more = last + 1 < scene.size() && scene.unit(last).text().equals("and") && last > first + 2
        && scene.unit(last + 1).kind() == WordClass.NOUN && scene.unit(last + 1).text().endsWith("s");
    if (more) last += 2;
    return Found.text(phrases.text(first, last), first, last);
  }

  /** "of phones" after "maker", "by sales", "in display advertising". */
  private boolean isField(PhraseScope.Behind behind, int end, int trigger) {
    NounPhrase noun = behind.noun();
    if (noun.from() != end + 1 || scene.time(noun.head()) != null || scene.quantity(noun.head()) != null) return false;
    Name name = scene.name(noun.head());
    if (name != null && name.isBody()) return false;
    if (BY.contains(behind.preposition())) return words.holds("ranked-by", scene.head(noun));
    boolean bare = words.holds("bare-field", scene.unit(trigger).text());
    return FIELD.contains(behind.preposition()) || (bare && behind.preposition().equals("in"));
  }

  private boolean isNoField(int unit) {
    String word = scene.unit(unit).text();
    return phrases.place(unit) != null || scene.unit(unit).kind() == WordClass.GENITIVE
        || words.set("superlative").contains(word) || scene.quantity(unit) != null || scene.time(unit) != null;
  }

  /** Whether the words are more than "company" or "player". */
  private boolean tells(int first, int end) {
    for (int unit = first; unit < end; unit++) {
      Name name = scene.name(unit);
      if (name != null && name.isBody()) return false;
    }
    for (int unit = first; unit < end; unit++)
      if (scene.unit(unit).is(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.NAME)
          && !words.holds("bare-field", scene.unit(unit).text()))
        return true;
    return false;
  }
}

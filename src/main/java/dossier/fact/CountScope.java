package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.Party;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of what a number of users or units is: of which product or service, of which kind, in which country. */
final class CountScope {
  private static final Set<String> THING = Set.of("of", "for", "on", "to", "from");

  private final Scene scene;
  private final PhraseScope phrases;
  private final WordSets words = WordSets.ENGLISH;

  CountScope(Scene scene) {
    this.scene = scene;
    this.phrases = new PhraseScope(scene);
  }

  /** Product and place as far as they are told; null where the number is another's or only a difference. */
  @Nullable
  Map<Slot, List<Found>> of(PatternMatch match, Party company, int count, boolean planned) {
    NounPhrase phrase = scene.phraseOf(count);
    if (phrase == null || isDifference(phrase, count) || phrases.isAnothers(phrase, company)) return null;
    Map<Slot, List<Found>> slots = new EnumMap<>(Slot.class);
    int own = scene.sentence().elements().indexOf(phrase);
    if (!isOwn(match.site(), own, company) || isAhead(match.site(), own, planned)) return null;
    Found product = kind(count);
    if (product == null) product = phrases.before(count + 1, phrase.head(), company, words.set("plain-count"));
    Found place = phrases.placeIn(phrase);
    for (PhraseScope.Behind behind : phrases.behind(own)) {
      Found where = phrases.placeIn(behind.noun());
      if (place == null && where != null) place = where;
      boolean things = THING.contains(behind.preposition()) && !behind.preposition().equals("from");
      if (things && phrases.isOther(behind.noun().head(), company)) return null;
      if (product == null && things) product = thing(behind.noun(), company);
    }
    Site site = match.site();
    NounPhrase moved = shipped(site);
    if (moved != null) {
      if (product == null) product = moved(scene.sentence().elements().indexOf(moved), moved, company);
      if (place == null) place = phrases.placeIn(moved);
    }
    if (place == null) place = placeOf(site);
    if (product != null) slots.put(Slot.PRODUCT, List.of(product));
    if (place != null && !PhraseScope.WORLD.equals(place.text())) slots.put(Slot.PLACE, List.of(place));
    return slots;
  }

  /** "basic video" in "199,000 basic video subscribers". */
  private @Nullable Found kind(int count) {
    String[] said = scene.span(count, count + 1).of(scene.sentence().text()).split(" ", -1);
    int first = said.length - 1;
    while (first > 0 && isKind(said[first - 1]))
      first--;
    return first == said.length - 1
        ? null
        : Found.text(String.join(" ", List.of(said).subList(first, said.length - 1)), count, count + 1);
  }

  private boolean isKind(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Character.isLetter(word.charAt(0)) && !words.set("plain-count").contains(small)
        && !words.set("number-word").contains(small);
  }

  /** Whether the number is what the verb is done to, or hangs on what is; and whether a noun's is not what came or went. */
  private boolean isOwn(Site site, int own, Party company) {
    NounPhrase having = scene.sentence().noun(own + 2);
    WordClass joint = scene.sentence().joint(own + 1);
    if (having != null && (joint == WordClass.RELATIVE || joint == WordClass.SUBORDINATOR)
        && phrases.isOther(having.head(), company))
      return false;
    if (!site.isVerb()) {
      VerbGroup verb = scene.sentence().verb(scene.syntax().verbOf(own, false));
      int left = own - 2;
      NounPhrase before = scene.sentence().joint(own - 1) == WordClass.CONJUNCTION ? scene.sentence().noun(left) : null;
      boolean others = before != null && phrases.isOther(before.head(), company);
      if (scene.sentence().joint(own - 1) == WordClass.PREPOSITION && isLed(own, company)) return false;
      NounPhrase phrase = scene.sentence().noun(own);
      boolean owned = phrase != null && (phrase.possessor() != null || phrase.pronoun() >= 0);
      if (phrase != null && phrase.possessor() != null && phrases.placeIn(phrase.possessor()) != null) return false;
      VerbGroup next = scene.sentence().verb(own + 1);
      if (!owned && next != null && next.kind() == VerbGroup.Kind.FINITE) return false;
      boolean with = scene.sentence().joint(own - 1) == WordClass.PREPOSITION;
      if (!owned && !with && verb != null && !words.set("stock-verb").contains(verb.lemma())
          && !words.set("flow-verb").contains(verb.lemma()))
        return false;
      return !others && (verb == null || !words.set("flow-verb").contains(verb.lemma())
          || words.set("addition").contains(scene.unit(site.unit()).text()));
    }
    NounPhrase shipped = shipped(site);
    if (shipped != null) return !isWorlds(shipped) && !isMarkets(site, shipped, company);
    for (int object : site.objects())
      if (object == own || leads(object, own) || leads(own, object)) return true;
    return false;
  }

  /** "a loss of 100,000 customers", "Bharti with 34 million subscribers": a difference, or another's. */
  private boolean isLed(int own, Party company) {
    NounPhrase before = scene.sentence().noun(own - 2);
    return before != null
        && (words.holds("moved-noun", scene.head(before)) || phrases.isOther(before.head(), company));
  }

  /** "expects to end the year with 7 million subscribers": what there is to be. */
  private boolean isAhead(Site site, int own, boolean planned) {
    VerbGroup verb = site.isVerb() ? null : scene.sentence().verb(scene.syntax().verbOf(own, true));
    return verb != null && words.set("finishing").contains(verb.lemma())
        && (planned || verb.kind() == VerbGroup.Kind.INFINITIVE);
  }

  /** "global shipments": those of all companies. */
  private boolean isWorlds(NounPhrase shipped) {
    Found place = phrases.placeIn(shipped);
    return shipped.possessor() == null && shipped.pronoun() < 0 && place != null
        && PhraseScope.WORLD.equals(place.text());
  }

  /** "smartphone shipments rose to 5 million in Japan", "overall sales": of all who sell there, if nobody has them. */
  private boolean isMarkets(Site site, NounPhrase shipped, Party company) {
    int position = scene.sentence().elements().indexOf(shipped);
    Found kind = moved(position, shipped, company);
    boolean named = kind != null && kind.to() - kind.from() == 1 && scene.name(kind.from()) != null;
    if (named || shipped.possessor() != null || shipped.pronoun() >= 0 || names(shipped, company)
        || phrases.behind(position).stream().anyMatch(behind -> isOwned(behind.noun(), company)))
      return false;
    return placeOf(site) != null || isOfAll(shipped.from()) || phrases.placeIn(shipped) != null
        || phrases.behind(position).stream().anyMatch(behind -> phrases.placeIn(behind.noun()) != null);
  }

  private boolean isOwned(NounPhrase noun, Party company) {
    return noun.possessor() != null || noun.pronoun() >= 0 || names(noun, company);
  }

  private boolean names(NounPhrase noun, Party company) {
    for (int unit = noun.from(); unit < noun.to(); unit++) {
      Name name = scene.name(unit);
      if (name != null && MeasureScope.isCompany(name, company)) return true;
    }
    return false;
  }

  /** Whether a word before a unit, or there, says that nobody is left out. */
  private boolean isOfAll(int unit) {
    return words.set("of-all").contains(scene.unit(0).text()) || words.set("of-all").contains(scene.unit(unit).text());
  }

  /** "a total of 5 million", "sales of 5 million": nothing but prepositions between. */
  private boolean leads(int object, int own) {
    NounPhrase first = scene.sentence().noun(object);
    if (first != null && words.holds("loss-noun", scene.head(first))) return false;
    for (int at = object; at < own; at++)
      if (scene.sentence().noun(at) == null
          && !(scene.sentence().joint(at) == WordClass.PREPOSITION && scene.sentence().word(at).equals("of")))
        return false;
    return object < own;
  }

  private @Nullable Found thing(NounPhrase noun, Party company) {
    String head = scene.head(noun);
    boolean bare = words.holds("scope-less", head) || words.holds("market", head) || words.holds("bare-product", head);
    return bare ? null : phrases.thing(noun, company);
  }

  /** The sales or shipments that are the subject of a verb, or null. */
  private @Nullable NounPhrase shipped(Site site) {
    for (int position : site.isVerb() ? site.doers(false) : List.<Integer>of()) {
      NounPhrase doer = scene.sentence().noun(position);
      if (doer != null && words.holds("shipped", scene.head(doer))) return doer;
    }
    return null;
  }

  /** "smartphone sales", "shipments of phones". */
  private @Nullable Found moved(int position, NounPhrase doer, Party company) {
    int from = doer.possessor() == null ? doer.from() : doer.possessor().to();
    Found before = phrases.before(from, doer.head(), company, words.set("plain-count"));
    if (before != null) return before;
    for (PhraseScope.Behind behind : phrases.behind(position))
      if (behind.preposition().equals("of")) return thing(behind.noun(), company);
    return null;
  }

  /** "3 million fewer users", "rose by 3 million": only a difference. */
  private boolean isDifference(NounPhrase phrase, int count) {
    for (int unit = count; unit < phrase.to(); unit++) {
      String[] said = scene.unit(unit).text().split(" ", -1);
      for (int i = unit == count ? 1 : 0; i < said.length; i++)
        if (words.set("fewer").contains(said[i])) return true;
    }
    boolean by = count > 0 && scene.unit(count - 1).text().equals("by");
    return by && !(count + 1 < scene.size() && scene.unit(count + 1).text().equals("to"));
  }

  /** "in Japan" in the trigger's clause, or before it: "In Japan, ". */
  private @Nullable Found placeOf(Site site) {
    for (int at = 0; at < scene.sentence().elements().size(); at++) {
      WordClass joint = scene.sentence().joint(at);
      boolean inside = at > site.element() || at == 0;
      if (at > site.element() && (joint == WordClass.STOP || joint == WordClass.COMMA || joint == WordClass.RELATIVE))
        break;
      NounPhrase noun = scene.sentence().noun(at + 1);
      if (!inside || joint != WordClass.PREPOSITION || noun == null || !scene.sentence().word(at).equals("in"))
        continue;
      String place = phrases.place(noun.head());
      if (place != null) return Found.text(place, noun.head(), noun.head() + 1);
    }
    return null;
  }
}

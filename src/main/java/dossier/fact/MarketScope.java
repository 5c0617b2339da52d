package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.Party;
import dossier.text.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of what market a share is: "of the U.S. smartphone market", "its PC market share", "of searches in Japan". */
final class MarketScope {
  /** Units before "share" in which the money stands that is paid for one. */
  private static final int NEAR = 4;
  private static final Set<String> JOINING = Set.of("of", "in", "for", "among", "on");

  private final Scene scene;
  private final PhraseScope phrases;
  private final WordSets words = WordSets.ENGLISH;

  MarketScope(Scene scene) {
    this.scene = scene;
    this.phrases = new PhraseScope(scene);
  }

  /** What was found so far. */
  private static final class Scope {
    @Nullable
    Found market;
    @Nullable
    Found place;
    boolean foreign;
  }

  /** Market and place as far as they are told; null where the percentage is no share of a market. */
  @Nullable
  Map<Slot, List<Found>> of(PatternMatch match, Party company, int percent) {
    Site site = match.site();
    NounPhrase phrase = scene.phraseOf(percent);
    if (phrase == null || isChange(percent) || isOdd(phrase, percent) || isApart(site, percent)) return null;
    Scope scope = new Scope();
    int own = scene.sentence().elements().indexOf(phrase);
    List<Integer> near = new ArrayList<>(List.of(own));
    for (int position : near(site))
      if (position != own && isShare(position)) near.add(position);
    for (int position : near) {
      if (isPrice(position)) return null;
      read(position, company, scope);
    }
    if (scope.foreign) return null;
    if (scope.market == null) named(company, scope);
    Map<Slot, List<Found>> slots = new EnumMap<>(Slot.class);
    if (scope.market != null) slots.put(Slot.PRODUCT, List.of(scope.market));
    if (scope.place != null) slots.put(Slot.PLACE, List.of(scope.place));
    return slots;
  }

  private List<Integer> near(Site site) {
    List<Integer> near = new ArrayList<>(List.of(site.element()));
    if (site.isVerb()) {
      near.addAll(scene.syntax().subjects(site.element()));
      near.addAll(site.objects());
    }
    return near;
  }

  private boolean isShare(int position) {
    NounPhrase noun = scene.sentence().noun(position);
    return noun != null && words.holds("share-noun", scene.head(noun));
  }

  /** "rose by 12 percent", "0.5 percentage points": by how much it moved. */
  private boolean isChange(int percent) {
    if (percent + 1 < scene.size() && scene.unit(percent + 1).text().equals("to")) return false;
    return scene.unit(percent).text().contains("point")
        || (percent > 0 && scene.unit(percent - 1).text().equals("by"));
  }

  /** "a 56 percent jump", "a 2 percent yield": a percentage of something that is no share. */
  private boolean isOdd(NounPhrase phrase, int percent) {
    if (phrase.head() == percent) return false;
    String head = scene.head(phrase);
    return !words.holds("share-noun", head) && !words.holds("market-noun", head);
  }

  /** Whether a clause or a comma lies between the share and its percentage. */
  private boolean isApart(Site site, int percent) {
    int from = Math.min(site.end(), percent + 1);
    int to = Math.max(percent, site.unit());
    boolean ahead = !site.isVerb() && percent < site.unit();
    for (int unit = from; unit < to; unit++) {
      if (scene.unit(unit).is(WordClass.STOP, WordClass.RELATIVE, WordClass.COMMA, WordClass.SUBORDINATOR)) return true;
      if (ahead && scene.unit(unit).is(WordClass.VERB, WordClass.CONJUNCTION)) return true;
    }
    return false;
  }

  /** "$7 a share", "earnings per share", "a share price": a share of a company. */
  private boolean isPrice(int position) {
    NounPhrase noun = scene.sentence().noun(position);
    if (noun == null || !words.holds("share-noun", scene.head(noun))) return false;
    if (scene.head(noun).endsWith("s") || (noun.from() > 0 && scene.unit(noun.from() - 1).text().equals("per")))
      return true;
    for (int unit = noun.head() - 1; unit >= Math.max(0, noun.head() - NEAR); unit--) {
      Quantity quantity = scene.quantity(unit);
      if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) return true;
    }
    return false;
  }

  private void read(int position, Party company, Scope scope) {
    NounPhrase noun = scene.sentence().noun(position);
    if (noun == null) return;
    inside(noun, company, scope);
    for (PhraseScope.Behind behind : phrases.behind(position)) {
      if (!JOINING.contains(behind.preposition())) return;
      Name name = scene.name(behind.noun().head());
      boolean other = name != null && name.isBody() && !MeasureScope.isCompany(name, company);
      if (other || words.holds("no-market", scene.head(behind.noun()))) {
        scope.foreign = true;
        return;
      }
      Found place = phrases.placeIn(behind.noun());
      if (scope.place == null) scope.place = place;
      if (scope.market == null) market(behind.noun(), company, scope);
    }
  }

  /** "a 30 percent smartphone market share", "its U.S. search share". */
  private void inside(NounPhrase noun, Party company, Scope scope) {
    Found place = phrases.placeIn(noun);
    if (scope.place == null) scope.place = place;
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    if (scope.market == null && words.holds("share-noun", scene.head(noun)))
      scope.market = market(phrases.before(from, noun.head(), company, words.set("plain-market")));
  }

  private void market(NounPhrase noun, Party company, Scope scope) {
    String head = scene.head(noun);
    int from = noun.possessor() == null ? noun.from() : noun.possessor().to();
    if (words.holds("market-noun", head))
      scope.market = market(phrases.before(from, noun.head(), company, words.set("plain-market")));
    else if (!words.holds("scope-less", head) && !words.holds("share-noun", head))
      scope.market = market(phrases.thing(noun, company));
  }

  /** The market that is alone named in the sentence: "leads the smartphone market with a share of 33 percent". */
  private void named(Party company, Scope scope) {
    Map<String, Scope> markets = new LinkedHashMap<>();
    for (int i = 0; i < scene.sentence().elements().size(); i++) {
      NounPhrase noun = scene.sentence().noun(i);
      if (noun == null || !scene.head(noun).equals("market")) continue;
      Scope other = new Scope();
      other.place = phrases.placeIn(noun);
      market(noun, company, other);
      for (PhraseScope.Behind behind : phrases.behind(i)) {
        if (other.market == null && behind.preposition().equals("for")) market(behind.noun(), company, other);
        if (other.place == null && behind.preposition().equals("in")) other.place = phrases.placeIn(behind.noun());
      }
      if (other.market != null) markets.putIfAbsent(String.valueOf(other.market.text()), other);
    }
    if (markets.size() != 1) return;
    Scope only = markets.values().iterator().next();
    scope.market = only.market;
    if (scope.place == null) scope.place = only.place;
  }

  /** "smartphones" as "smartphone market". */
  private static @Nullable Found market(@Nullable Found thing) {
    if (thing == null || thing.text() == null) return null;
    String text = thing.text();
    int last = text.lastIndexOf(' ') + 1;
    return Found.text(text.substring(0, last) + WordSets.singular(text.substring(last)) + " market", thing.from(),
        thing.to());
  }
}

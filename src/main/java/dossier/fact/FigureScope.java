package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Party;
import dossier.text.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a figure is of: the field of a rank, the market of a share, the product and country of what is counted. */
final class FigureScope {
  private static final Pattern CHRONICLE = Pattern.compile("\\W*(?:[A-Z][a-z]+ )?\\d{4}(?: [A-Z][a-z]+)?\\s*[:–-]");

  private final WordSets words = WordSets.ENGLISH;
  private final Scene scene;
  private final RankField ranks;
  private final Dates dates;

  FigureScope(Scene scene) {
    this.scene = scene;
    this.ranks = new RankField(scene);
    this.dates = new Dates(scene);
  }

  /** Whether a rank stands beside the company's name, so that nobody is asked for it and the clause says nothing of it. */
  boolean isBeside(PatternMatch match) {
    return isRank(match) && !ranks.isSaid(match.site());
  }

  boolean isRank(PatternMatch match) {
    Amount amount = amount(match);
    return amount != null && amount.unit().equals("rank");
  }

  /**
   * The slots that the words around the figure fill beside those of the pattern; null where it is no measure of the
   * company.
   */
  @Nullable
  Map<Slot, List<Found>> of(PatternMatch match, Found owner, Judgement judgement) {
    Party company = owner.party();
    if (company == null) return null;
    Amount amount = amount(match);
    if (amount == null) return Map.of();
    if (isTracker(company)) return null;
    int at = match.slots().getOrDefault(Slot.AMOUNT, List.of()).getFirst().from();
    if (amount.unit().equals("rank")) {
      boolean open = ranks.isSaid(match.site()) && judgement.modality() != Modality.ASSERTED;
      boolean lost = ranks.isPast(match.site(), at) || ranks.isAim(match.site()) || isDated()
          || isSeveral(match.site());
      return open || lost || ranks.isAnothers(match.site(), owner, company) ? null : ranks.of(match.site(), at);
    }
    if (isThen(match.site())) return null;
    boolean guessed = judgement.modality() == Modality.PLANNED || judgement.modality() == Modality.REPORTED;
    if (guessed && !Collections.disjoint(words.set("forecaster-word"), scene.vocabulary())) return null;
    if (isJoint() || isUnreal(match.site()) || isGuess(match.site(), owner) || isDescribed(owner) || isDated())
      return null;
    boolean rate = !match.site().isVerb()
        && words.holds("rate", scene.unit(match.site().unit()).text());
    if (rate)
      return Collections.disjoint(words.set("guidance"), scene.vocabulary())
          && !new ResultFigures(scene).isSetAgainst(at) ? Map.of() : null;
    if (amount.unit().equals("percent"))
      return isForeseen(match.site()) ? null : new MarketScope(scene).of(match, company, at);
    boolean money = Character.isUpperCase((amount.unit() + " ").charAt(0));
    if (money) return isPriceOfThing(at) ? Map.of() : null;
    return new CountScope(scene).of(match, company, at, judgement.modality() == Modality.PLANNED);
  }

  /** "a reversal of two years earlier, when its share was 16 percent". */
  private boolean isThen(Site site) {
    for (int unit = site.unit() - 1; unit > 1; unit--) {
      if (scene.unit(unit).text().equals("when"))
        return dates.isCountedBack(unit - 1) || dates.isCountedBack(unit - 2);
      if (scene.unit(unit).is(WordClass.STOP, WordClass.CONJUNCTION)) return false;
    }
    return false;
  }

  /** "will hold 21 percent": what others foresee, unlike what a company plans to reach. */
  private boolean isForeseen(Site site) {
    VerbGroup verb = scene.sentence().verb(site.verb());
    return verb != null && verb.modal() != null;
  }

  /** "top providers X and Y": together they are no one's rank. */
  private boolean isSeveral(Site site) {
    String trigger = scene.unit(site.unit()).text();
    return trigger.endsWith("s") && !trigger.endsWith("ss");
  }

  /** "combined", "between them": a figure of several. */
  private boolean isJoint() {
    for (int unit = 1; unit < scene.size(); unit++)
      if (scene.unit(unit).text().equals("them") && scene.unit(unit - 1).text().equals("between")) return true;
    return !Collections.disjoint(words.set("combined"), scene.vocabulary());
  }

  /** "We expect Nokia shipped 20 million", "it forecast that Nokia will": who expects it is not the company. */
  private boolean isGuess(Site site, Found owner) {
    boolean analysts = !Collections.disjoint(words.set("analyst"), scene.vocabulary());
    for (int i = 0; i < site.element(); i++) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb != null && words.set("guessing").contains(verb.lemma()) && (analysts || verb.to() <= owner.from()))
        return true;
    }
    return false;
  }

  /** "The world's largest carrier": whom such words mean is too unsure to give it figures. */
  private boolean isDescribed(Found owner) {
    for (int unit = owner.from(); unit < owner.to(); unit++) {
      Quantity quantity = scene.quantity(unit);
      if (words.set("superlative").contains(scene.unit(unit).text())
          || (quantity != null && quantity.kind() == Quantity.Kind.RANK))
        return true;
    }
    return false;
  }

  /** A line of a chronology: "1994: ", "* 2007 - ". */
  private boolean isDated() {
    return scene.size() > 0
        && CHRONICLE.matcher(scene.span(0, scene.size()).of(scene.sentence().text())).lookingAt();
  }

  /** "would have 80 million": not so. */
  private boolean isUnreal(Site site) {
    VerbGroup verb = scene.sentence().verb(site.verb());
    return verb != null && verb.modal() != null && words.set("unreal-modal").contains(verb.modal());
  }

  /** Not that of another thing: "costs half as much as the $199 Pre". */
  private boolean isPriceOfThing(int money) {
    NounPhrase phrase = scene.phraseOf(money);
    return phrase == null || phrase.head() == money || phrase.from() == money;
  }

  private static @Nullable Amount amount(PatternMatch match) {
    List<Found> found = match.slots().getOrDefault(Slot.AMOUNT, List.of());
    return found.isEmpty() ? null : found.getFirst().amount();
  }

  /** "Gartner", "IDC": who counts what others have. */
  private boolean isTracker(Party company) {
    for (String word : company.name().toLowerCase(Locale.ROOT).split(" ", -1))
      if (words.set("market-tracker").contains(word)) return true;
    return false;
  }
}

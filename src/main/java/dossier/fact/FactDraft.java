package dossier.fact;

import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One fact in the making, of one match and one of its companies. */
final class FactDraft {
  /** Results below this many units of any currency are told a share, also where the words for that stand elsewhere. */
  private static final double LEAST_RESULT = 1_000;
  /** No company that is written of tells a whole result below this many units of any currency. */
  private static final double LEAST_SUM = 100_000;
  /** Length of a currency's code. */
  private static final int CODE = 3;

  private final Scene scene;
  private final Tools tools;
  private final PatternMatch match;
  private final Found company;
  private final Judgement judgement;
  private final FactType type;
  private final Map<Slot, List<Found>> slots;
  private final List<FoundFact.Part> parts = new ArrayList<>();
  private Modality modality;
  private Dates.@Nullable Timed period;
  private @Nullable String attributedTo;

  /**
   * What reads a sentence's slots, once for all its matches.
   *
   * @param ofPart whether the sentence before speaks of a part of its company
   */
  record Tools(Dates dates, EventDates events, Doubts doubts, ResultSlots results, FigureScope figures,
      BoughtPart bought, boolean ofPart) {
    static Tools of(Scene scene, Actors actors, boolean ofPart) {
      Dates dates = new Dates(scene);
      return new Tools(dates, new EventDates(scene, dates), new Doubts(scene, actors), new ResultSlots(scene),
          new FigureScope(scene), new BoughtPart(scene, actors), ofPart);
    }
  }

  FactDraft(Scene scene, Tools tools, PatternMatch match, Found company, Judgement judgement) {
    this.scene = scene;
    this.tools = tools;
    this.match = match;
    this.company = company;
    this.judgement = judgement;
    this.type = match.pattern().type();
    this.slots = new EnumMap<>(match.slots());
    this.modality = match.pattern().becomes().getOrDefault(judgement.modality(), judgement.modality());
    this.attributedTo = judgement.attributedTo();
  }

  /** The fact, or null where the match tells none. */
  @Nullable
  FoundFact fact(int sentence) {
    Party party = company.party();
    if (party == null || isPortfolioTrade() || match.pattern().drops().contains(judgement.modality())) return null;
    if (judgement.maybe() && modality == Modality.ENDED) modality = Modality.REPORTED;
    addPart();
    place();
    Dates.Dated date = isFigure() ? null : tools.events().of(match, judgement);
    if (date != null && date.unit() != EventDates.NOWHERE) part(Slot.DATE, date.unit(), date.unit() + 1);
    if (type == FactType.ACQUISITION && tools.events().isLongOver(match.site(), modality, date)) return null;
    if (type == FactType.EARNINGS && !isResult(party)) return null;
    if (type == FactType.METRIC && !isMeasure(party)) return null;
    Fact fact = new Fact(type, party, parties(), texts(Slot.PERSON), products(), texts(Slot.PLACE), amount(), change(),
        period == null ? null : period.period(), date == null ? null : date.date(), modality, attributedTo);
    return Vague.is(fact) ? null : new FoundFact(fact, sentence, match.pattern().name(), parts);
  }

  /** Tells which part of one company is bought, where the pattern found only whose it is. */
  private void addPart() {
    List<Found> others = slots.getOrDefault(Slot.COUNTERPARTY, List.of());
    if (type != FactType.ACQUISITION) return;
    if (others.isEmpty()) addDescribed();
    if (others.isEmpty()) addMeant();
    if (slots.containsKey(Slot.PRODUCT) || others.size() != 1) return;
    Found part = tools.bought().of(others.getFirst());
    if (part != null) slots.put(Slot.PRODUCT, List.of(part));
  }

  /** "Tern, the site that Acme bought": the name beside what only describes it. */
  private void addDescribed() {
    List<Found> products = slots.getOrDefault(Slot.PRODUCT, List.of());
    Found named = products.size() == 1 ? tools.bought().described(match.site(), products.getFirst()) : null;
    if (named == null || SentenceCompanies.isSame(named.party(), company.party())) return;
    slots.put(Slot.COUNTERPARTY, List.of(named));
    slots.remove(Slot.PRODUCT);
  }

  /** "Initech is ailing. Acme bought the company": the company that the words mean. */
  private void addMeant() {
    List<Found> products = slots.getOrDefault(Slot.PRODUCT, List.of());
    Party buyer = company.party();
    Found meant = buyer != null && products.size() == 1 && tools.bought().isCompany(products.getFirst())
        ? tools.bought().company(products.getFirst(), buyer)
        : null;
    if (meant == null) return;
    slots.put(Slot.COUNTERPARTY, List.of(meant));
    slots.remove(Slot.PRODUCT);
  }

  private boolean isPortfolioTrade() {
    return type == FactType.ACQUISITION && new PortfolioTrades(scene).is(match, company);
  }

  private boolean isFigure() {
    return type == FactType.EARNINGS || type == FactType.METRIC;
  }

  /** Puts the slots of the match where they stand. */
  private void place() {
    Site site = match.site();
    part(Slot.TRIGGER, site.unit(), Math.max(site.unit() + 1, site.isVerb() ? site.end() : site.unit() + 1));
    slots.put(Slot.COMPANY, List.of(company));
    Found place = tools.doubts().place(match);
    if (place != null) slots.put(Slot.PLACE, List.of(place));
    slots.forEach((slot, found) -> {
      for (Found each : found)
        if (each.to() > each.from()) part(slot, each.from(), each.to());
    });
  }

  private void part(Slot slot, int from, int to) {
    parts.add(new FoundFact.Part(slot, scene.span(from, to)));
  }

  private Dates.@Nullable Timed period() {
    return tools.dates().period(match.site(), modality == Modality.PLANNED);
  }

  private void keep(Dates.@Nullable Timed told) {
    period = told;
    if (told != null) part(Slot.PERIOD, told.unit(), told.unit() + 1);
  }

  /** Whether it is a result of the company or of a part that is named; tells of which, and of when. */
  private boolean isResult(Party party) {
    Dates.Timed told = period();
    boolean figure = slots.containsKey(Slot.AMOUNT) || slots.containsKey(Slot.CHANGE);
    Modality real = judgement.maybe()
        ? null
        : new Outlook(scene).of(match.site(), modality, told == null ? null : told.period(), figure);
    if (real == null) return false;
    if (real == Modality.ASSERTED && new RoughFigures(scene).areForeseen(match.site(), slots, told))
      real = Modality.PLANNED;
    boolean moved = real != modality;
    modality = real;
    keep(moved ? period() : told);
    return isScoped(party) && isLevelled() && new Growth(scene).isOwn(slots) && !isPrice() && !isTrifle();
  }

  /** Of which part the result is; false where that is unclear or somebody else's. */
  private boolean isScoped(Party party) {
    if (slots.containsKey(Slot.PRODUCT)) return true;
    List<Found> sums = slots.getOrDefault(Slot.AMOUNT, List.of());
    int sum = sums.isEmpty() ? -1 : sums.getFirst().from();
    MeasureScope.Reading reading = new MeasureScope(scene).of(match.site(), party, sum);
    if (reading.unclear() || tools.results().tellsOfOthers(party)) return false;
    MeasureScope.Scope scope = reading.scope();
    if (scope == null) {
      addNamedPart(party);
      return !tools.ofPart() || tools.results().isWhole(company);
    }
    slots.put(scope.slot(), List.of(Found.text(scope.text(), scope.from(), scope.to())));
    part(scope.slot(), scope.from(), scope.to());
    return true;
  }

  /** "Tern Wireless": a name that is the company's in the catalogue and says which part of it. */
  private void addNamedPart(Party party) {
    Found part = new Parts(scene).named(company, party);
    if (part != null && !slots.containsKey(Slot.PRODUCT)) slots.put(Slot.PRODUCT, List.of(part));
  }

  /** A margin is told by what it comes to, not by how much it moves. */
  private boolean isLevelled() {
    if (!slots.containsKey(Slot.CHANGE) || !tools.results().isOfMargin(match.site(), type)) return true;
    List<Found> level = slots.remove(Slot.CHANGE);
    if (!slots.containsKey(Slot.AMOUNT) && tools.results().isLevel(match.site(), level.getFirst()))
      slots.put(Slot.AMOUNT, level);
    return slots.containsKey(Slot.AMOUNT);
  }

  /** "a loss of $9,000": what a person lost. */
  private boolean isTrifle() {
    Amount amount = amount();
    return amount != null && amount.unit().length() == CODE && amount.upper() < LEAST_SUM;
  }

  private boolean isPrice() {
    boolean foreseen = modality == Modality.PLANNED
        && !Collections.disjoint(WordSets.ENGLISH.set("share-result"), scene.vocabulary());
    return !foreseen && tools.results().isLoosePrice(slots);
  }

  /** Whether it is a measure of the company; tells what of, and when. */
  private boolean isMeasure(Party party) {
    Map<Slot, List<Found>> measured = tools.figures().of(match, company, judgement);
    if (measured == null) return false;
    measured.forEach((slot, found) -> {
      if (slots.putIfAbsent(slot, found) == null) found.forEach(each -> part(slot, each.from(), each.to()));
    });
    addNamedPart(party);
    boolean beside = tools.figures().isBeside(match);
    Dates.Timed told = period();
    boolean own = told != null && !beside && tools.dates().isOf(match.site(), told.unit())
        && !(tools.figures().isRank(match) && told.unit() < match.site().unit());
    keep(own ? told : null);
    if (beside) attributedTo = null;
    return true;
  }

  private List<Party> parties() {
    List<Found> others = slots.getOrDefault(Slot.COUNTERPARTY, List.of());
    return (type == FactType.ACQUISITION ? bought().others() : others).stream()
        .map(Found::party)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private List<String> texts(Slot slot) {
    return slots.getOrDefault(slot, List.of())
        .stream()
        .map(Found::text)
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> products() {
    return type == FactType.ACQUISITION ? bought().products() : texts(Slot.PRODUCT);
  }

  private BoughtThings bought() {
    return new BoughtThings(scene, match, company, slots.getOrDefault(Slot.PRODUCT, List.of()),
        slots.getOrDefault(Slot.COUNTERPARTY, List.of()));
  }

  private @Nullable Amount amount() {
    List<Found> found = slots.getOrDefault(Slot.AMOUNT, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    if (amount != null && type == FactType.EARNINGS && amount.unit().length() == CODE && amount.upper() < LEAST_RESULT)
      return new Amount(amount.value(), amount.upper(), amount.unit() + "/share");
    if (type == FactType.PRODUCT_LAUNCH && Vague.isNoPrice(amount)) return null;
    boolean trifle = amount != null && amount.unit().length() == CODE && amount.upper() < LEAST_SUM;
    if (type == FactType.FUNDING && trifle) return null;
    boolean people = amount != null
        && (WordSets.ENGLISH.holds("people", amount.unit()) || WordSets.ENGLISH.holds("layoff", amount.unit()));
    if (amount == null || !people) return amount;
    Amount some = new PartOfTotal(scene).of(match.site(), found.getFirst());
    if (some != null) return some;
    return new Amount(amount.value(), amount.upper(), "people");
  }

  private @Nullable Double change() {
    List<Found> found = slots.getOrDefault(Slot.CHANGE, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    if (amount == null) return null;
    return Changes.falls(scene, match.site(), found.getFirst().from()) ? -Math.abs(amount.value()) : amount.value();
  }
}

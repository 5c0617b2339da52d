package dossier.fact;

import dossier.grammar.VerbGroup;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes facts of the matches of a sentence; matches that tell one fact in two ways become one. */
final class Drafts {
  /** Results below this many units of any currency are told a share, also where the words for that stand elsewhere. */
  private static final double LEAST_RESULT = 1_000;
  /** Length of a currency's code. */
  private static final int CODE = 3;

  private final Scene scene;
  private final List<FoundFact> facts = new ArrayList<>();
  private final int sentence;
  private final Dates dates;

  Drafts(Scene scene, int sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.dates = new Dates(scene);
  }

  List<FoundFact> facts() {
    return facts.stream().filter(fact -> !isTalkOnly(fact)).toList();
  }

  /** Whom a company talks with of a deal is the seller, not the target, where the sentence also tells the deal. */
  private boolean isTalkOnly(FoundFact fact) {
    return fact.pattern().equals("acquisition.talks-about") && facts.stream()
        .anyMatch(other -> !other.equals(fact) && other.fact().type() == FactType.ACQUISITION
            && other.fact().company().equals(fact.fact().company()));
  }

  /** Adds what a match tells: one fact for each company. */
  void add(PatternMatch match, Judgement judgement) {
    List<Found> companies = apart(match.slots().getOrDefault(Slot.COMPANY, List.of()));
    if (match.pattern().plural() && companies.size() < 2) return;
    boolean together = companies.size() > 1 && !match.slots().containsKey(Slot.COUNTERPARTY)
        && (match.pattern().type() == FactType.PARTNERSHIP || match.pattern().together());
    if (together) {
      Map<Slot, List<Found>> sides = new EnumMap<>(match.slots());
      sides.put(Slot.COUNTERPARTY, companies.subList(1, companies.size()));
      FoundFact fact = fact(new PatternMatch(match.pattern(), match.site(), sides), companies.getFirst(),
          judgement);
      if (fact != null) merge(fact);
      return;
    }
    for (Found company : companies) {
      FoundFact fact = fact(match, company, judgement);
      if (fact != null) merge(fact);
    }
  }

  /** Each company once, as "Jack Ma, the founder of Alibaba" may name it twice. */
  private static List<Found> apart(List<Found> companies) {
    Map<String, Found> apart = new LinkedHashMap<>();
    for (Found each : companies)
      if (each.party() != null) apart.putIfAbsent(PartyKey.of(each.party()), each);
    return List.copyOf(apart.values());
  }

  private @Nullable FoundFact fact(PatternMatch match, Found company, Judgement judgement) {
    if (company.party() == null || isPortfolioTrade(match, company.party())) return null;
    Map<Slot, List<Found>> slots = new EnumMap<>(match.slots());
    List<FoundFact.Part> parts = new ArrayList<>();
    parts.add(new FoundFact.Part(Slot.TRIGGER, scene.span(match.site().unit(), Math.max(match.site().unit() + 1,
        match.site().isVerb() ? match.site().end() : match.site().unit() + 1))));
    slots.put(Slot.COMPANY, List.of(company));
    slots.forEach((slot, found) -> {
      for (Found each : found)
        if (each.to() > each.from()) parts.add(new FoundFact.Part(slot, scene.span(each.from(), each.to())));
    });
    FactType type = match.pattern().type();
    boolean figures = type == FactType.EARNINGS || type == FactType.METRIC;
    Dates.Timed period = figures ? dates.period(match.site()) : null;
    Dates.Dated date = figures ? null : date(match, judgement);
    if (period != null) parts.add(new FoundFact.Part(Slot.PERIOD, scene.span(period.unit(), period.unit() + 1)));
    if (date != null) parts.add(new FoundFact.Part(Slot.DATE, scene.span(date.unit(), date.unit() + 1)));
    Modality modality = match.pattern().becomes().getOrDefault(judgement.modality(), judgement.modality());
    if (match.pattern().drops().contains(judgement.modality())) return null;
    if (judgement.maybe() && modality == Modality.ENDED) modality = Modality.REPORTED;
    MeasureScope.Scope scope = type == FactType.EARNINGS && !slots.containsKey(Slot.PRODUCT)
        ? new MeasureScope(scene).of(match.site(), company.party())
        : null;
    if (scope != null) {
      slots.put(scope.slot(), List.of(Found.text(scope.text(), scope.from(), scope.to())));
      parts.add(new FoundFact.Part(scope.slot(), scene.span(scope.from(), scope.to())));
    }
    List<Found> level = isLevel(match, type) ? slots.remove(Slot.CHANGE) : null;
    if (level != null) slots.put(Slot.AMOUNT, level);
    Fact fact = new Fact(type, company.party(), parties(slots), texts(slots, Slot.PERSON), products(type, slots),
        texts(slots, Slot.PLACE), amount(type, slots), change(match, slots), period == null ? null : period.period(),
        date == null ? null : date.date(), modality, judgement.attributedTo());
    return Vague.is(fact) ? null : new FoundFact(fact, sentence, match.pattern().name(), parts);
  }

  /** Funds that buy and sell shares and stakes are no facts about companies. */
  private boolean isPortfolioTrade(PatternMatch match, Party company) {
    if (match.pattern().type() != FactType.ACQUISITION || company.company() != null) return false;
    boolean fund = Arrays.stream(company.name().toLowerCase(Locale.ROOT).split(" ", -1))
        .anyMatch(WordSets.ENGLISH.set("fund-word")::contains);
    return fund && (isOfShares(match.site())
        || texts(match.slots(), Slot.PRODUCT).stream().anyMatch(product -> endsIn("holding-word", product)));
  }

  /** "bought 4 million shares of". */
  private boolean isOfShares(Site site) {
    for (int unit = site.end(); unit < Math.min(scene.size(), site.end() + 5); unit++)
      if (scene.unit(unit).text().endsWith("shares")) return true;
    return false;
  }

  /** When a plan or a rumour was told is not when it is to happen, and what happened did so before it was published. */
  private Dates.@Nullable Dated date(PatternMatch match, Judgement judgement) {
    Dates.Dated date = dates.date(match.site());
    if (date == null || (date.ofSaying() && judgement.modality() != Modality.ASSERTED)) return null;
    boolean ahead = scene.today() != null && date.date().range().from().isAfter(scene.today());
    return ahead && judgement.modality() == Modality.ASSERTED ? null : date;
  }

  private static List<Party> parties(Map<Slot, List<Found>> slots) {
    return slots.getOrDefault(Slot.COUNTERPARTY, List.of())
        .stream()
        .map(Found::party)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<String> texts(Map<Slot, List<Found>> slots, Slot slot) {
    return slots.getOrDefault(slot, List.of())
        .stream()
        .map(Found::text)
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** What describes the target of a deal that is named is no product: "the wireless provider". */
  private static List<String> products(FactType type, Map<Slot, List<Found>> slots) {
    if (type != FactType.ACQUISITION || !slots.containsKey(Slot.COUNTERPARTY)) return texts(slots, Slot.PRODUCT);
    List<Found> others = slots.getOrDefault(Slot.COUNTERPARTY, List.of());
    return slots.getOrDefault(Slot.PRODUCT, List.of())
        .stream()
        .map(product -> withoutOther(product, others))
        .filter(product -> !product.isEmpty() && !endsIn("company-noun", product))
        .distinct()
        .toList();
  }

  /** A "stake in Sanyo" that is bought of Sanyo is a stake. */
  private static String withoutOther(Found product, List<Found> others) {
    String text = Objects.requireNonNullElse(product.text(), "");
    int in = text.lastIndexOf(" in ");
    boolean inside = others.stream().anyMatch(other -> other.from() >= product.from() && other.to() <= product.to());
    return in < 0 || !inside ? text : text.substring(0, in);
  }

  private static boolean endsIn(String set, String words) {
    return WordSets.ENGLISH.holds(set, words.substring(words.lastIndexOf(' ') + 1));
  }

  private static @Nullable Amount amount(FactType type, Map<Slot, List<Found>> slots) {
    List<Found> found = slots.getOrDefault(Slot.AMOUNT, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    if (amount != null && type == FactType.EARNINGS && amount.unit().length() == CODE && amount.upper() < LEAST_RESULT)
      return new Amount(amount.value(), amount.upper(), amount.unit() + "/share");
    boolean people = amount != null
        && (WordSets.ENGLISH.holds("people", amount.unit()) || WordSets.ENGLISH.holds("layoff", amount.unit()));
    if (amount == null || !people) return amount;
    return new Amount(amount.value(), amount.upper(), "people");
  }

  /** "margins were 10 percent": what they are, not by how much they moved. */
  private boolean isLevel(PatternMatch match, FactType type) {
    VerbGroup verb = scene.sentence().verb(match.site().element());
    boolean is = type == FactType.EARNINGS && verb != null && WordSets.ENGLISH.holds("level-verb", verb.lemma());
    if (!is || match.slots().containsKey(Slot.AMOUNT) || !match.slots().containsKey(Slot.CHANGE)) return false;
    return scene.syntax()
        .subjects(match.site().element())
        .stream()
        .map(position -> scene.sentence().noun(position))
        .anyMatch(noun -> noun != null && WordSets.ENGLISH.holds("level-measure", scene.head(noun)));
  }

  private @Nullable Double change(PatternMatch match, Map<Slot, List<Found>> slots) {
    List<Found> found = slots.getOrDefault(Slot.CHANGE, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    if (amount == null) return null;
    return Changes.falls(scene, match.site(), found.getFirst().from()) ? -Math.abs(amount.value()) : amount.value();
  }

  /** Adds a fact, or what it tells more to an earlier one that is the same. */
  private void merge(FoundFact fact) {
    for (int i = 0; i < facts.size(); i++) {
      if (isSameWay(facts.get(i), fact) && isSame(facts.get(i).fact(), fact.fact())) {
        facts.set(i, union(facts.get(i), fact));
        return;
      }
    }
    facts.add(fact);
  }

  /** What a company buys is not what it sells, unless both tell the same thing or other side. */
  private static boolean isSameWay(FoundFact one, FoundFact two) {
    if (Objects.equals(PatternTable.ENGLISH.way(one.pattern()), PatternTable.ENGLISH.way(two.pattern()))) return true;
    return !Collections.disjoint(one.fact().counterparties(), two.fact().counterparties())
        || !Collections.disjoint(one.fact().products(), two.fact().products());
  }

  private static boolean isSame(Fact one, Fact two) {
    if (one.type() != two.type() || !one.company().equals(two.company())) return false;
    if (one.type() == FactType.METRIC || one.type() == FactType.EARNINGS)
      return isSameFigure(one, two);
    if (one.type() == FactType.EXPANSION && one.modality() != two.modality()) return false;
    return compatible(one.counterparties(), two.counterparties()) && compatible(one.persons(), two.persons())
        && (one.type() == FactType.ACQUISITION || compatible(one.places(), two.places()))
        && compatible(one.products(), two.products());
  }

  /** One figure, or one that tells none beside one that does; what rose and what it came to may be of two measures. */
  private static boolean isSameFigure(Fact one, Fact two) {
    if (!agree(one.amount(), two.amount()) || !agree(one.change(), two.change())) return false;
    boolean shared = (one.amount() != null && one.amount().equals(two.amount()))
        || (one.change() != null && one.change().equals(two.change()));
    return shared || isBare(one) || isBare(two);
  }

  private static boolean isBare(Fact fact) {
    return fact.amount() == null && fact.change() == null;
  }

  private static boolean agree(@Nullable Object one, @Nullable Object two) {
    return one == null || two == null || one.equals(two);
  }

  private static <T> boolean compatible(List<T> one, List<T> two) {
    return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
  }

  private static FoundFact union(FoundFact one, FoundFact two) {
    Fact a = one.fact();
    Fact b = two.fact();
    PartialDate date = a.date() == null ? b.date() : a.date();
    Fact all = new Fact(a.type(), a.company(), more(a.counterparties(), b.counterparties()),
        more(a.persons(), b.persons()), more(a.products(), b.products()), more(a.places(), b.places()),
        a.amount() == null ? b.amount() : a.amount(), a.change() == null ? b.change() : a.change(),
        a.period() == null ? b.period() : a.period(), date, a.modality(),
        a.attributedTo() == null ? b.attributedTo() : a.attributedTo());
    List<FoundFact.Part> parts = new ArrayList<>(one.parts());
    two.parts().stream().filter(part -> part.slot() != Slot.TRIGGER && !parts.contains(part)).forEach(parts::add);
    return new FoundFact(all, one.sentence(), one.pattern(), parts);
  }

  private static <T> List<T> more(List<T> one, List<T> two) {
    return one.isEmpty() ? two : one;
  }
}

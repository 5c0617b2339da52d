package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.fact.Period;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The periods of results whose own sentence names none: that of the part of a year which sentence or title names, else the only
 * one that the article tells of results of that company, else the only one over of late that it names. Nothing where the texts name several.
 */
final class ToldPeriods {
  private static final Pattern PART = Pattern.compile(
      "(fiscal[ -]|financial[ -])?\\b(?:(first|second|third|fourth)[ -](quarter|half)|(?:(Q|H)([1-4])))\\b",
      Pattern.CASE_INSENSITIVE);
  /** Before a part of a year with which the figure is compared: "flat on the first quarter". */
  private static final Pattern BESIDE = Pattern
      .compile("\\b(?:from|on|than|versus|with|over) (?:the |its )?(?:previous |prior )?$");
  private static final Pattern YEAR = Pattern.compile("\\b(?:in|for|of) ((?:19|20)\\d\\d)\\b");
  private static final Pattern FISCAL = Pattern.compile(
      "\\b(?:fiscal|financial) (?:\\S+ )?(?:quarter|half|year)|\\bfiscal\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORTER = Pattern.compile("\\b(?:quarter|half|month)", Pattern.CASE_INSENSITIVE);
  /** Months that a sentence names itself: the period of another sentence is not its own. */
  private static final Pattern OWN_TIME = Pattern.compile(
      "\\b(?:January|February|March|April|June|July|August|September|October|November|December|(?:six|nine) months|[Ff]or the (?:full |whole )?year\\b|full[- ]year (?:\\w+ ){0,2}(?:loss|profits?|revenue|sales|income|earnings))\\b");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  /** Months within which the results of a part of a year are told after its end, and those of a year. */
  private static final int TOLD_WITHIN = 2;
  private static final int YEAR_TOLD_WITHIN = 5;

  private record Source(ArticleId article, String company) {}

  private final Map<Source, Set<Period>> known = new HashMap<>();

  private final Function<ArticleId, String> bodies;

  private ToldPeriods(List<MergedFact> facts, Function<ArticleId, String> bodies) {
    this.bodies = bodies;
    for (MergedFact fact : facts)
      for (Evidence evidence : fact.evidence())
        if (isResult(evidence.fact()) && evidence.fact().period() != null)
          known.computeIfAbsent(source(evidence), any -> new HashSet<>())
              .add(Objects.requireNonNull(evidence.fact().period()));
  }

  /**
   * The same facts, with the periods of results as far as the articles tell them.
   *
   * @param bodies the text of an article, empty where it is not to be looked into
   */
  static List<MergedFact> filled(List<MergedFact> facts, Function<ArticleId, String> bodies) {
    ToldPeriods periods = new ToldPeriods(facts, bodies);
    return facts.stream().map(periods::filled).toList();
  }

  private static boolean isResult(Fact fact) {
    return fact.type() == FactType.EARNINGS && fact.modality() == Modality.ASSERTED;
  }

  private static Source source(Evidence evidence) {
    return new Source(evidence.article(), PartyKey.of(evidence.fact().company()));
  }

  private MergedFact filled(MergedFact merged) {
    Fact fact = merged.fact();
    if (!isResult(fact) || fact.period() != null || fact.date() != null) return merged;
    Set<Optional<Period>> told = new HashSet<>();
    merged.evidence().forEach(evidence -> told.add(period(evidence)));
    return told.size() == 1 ? told.iterator().next().map(period -> of(merged, period)).orElse(merged) : merged;
  }

  private static MergedFact of(MergedFact merged, Period period) {
    return merged.withFact(merged.fact().withTimes(period, null));
  }

  private Optional<Period> period(Evidence evidence) {
    PartialDate appeared = FactDates.appeared(evidence.dating());
    if (appeared == null || appeared.month() == 0) return Optional.empty();
    LocalDate day = appeared.range().from();
    if (isFiscal(known.getOrDefault(source(evidence), Set.of()), day)) return Optional.empty();
    Set<Period> named = named(evidence.quote(), day);
    if (named.isEmpty() && OWN_TIME.matcher(evidence.quote()).find()) return Optional.empty();
    if (named.isEmpty()) named = named(evidence.title(), day);
    if (named.isEmpty()) named = known.getOrDefault(source(evidence), Set.of());
    if (named.isEmpty()) {
      named = named(bodies.apply(evidence.article()), day);
      named.removeIf(period -> !isNews(period, day));
    }
    return named.size() == 1 ? named.stream().filter(period -> isNews(period, day)).findFirst() : Optional.empty();
  }

  /** Whether the article tells a result of a quarter that had not begun: the company counts by a fiscal year. */
  private static boolean isFiscal(Set<Period> told, LocalDate day) {
    return told.stream().anyMatch(each -> each.kind() == Period.Kind.QUARTER && !each.range().from().isBefore(day));
  }

  /** Whether results of the period are news on that day. */
  private static boolean isNews(Period period, LocalDate day) {
    LocalDate end = period.range().to();
    int within = period.kind() == Period.Kind.YEAR ? YEAR_TOLD_WITHIN : TOLD_WITHIN;
    return !end.isAfter(day) && end.plusMonths(within).isAfter(day);
  }

  private static Set<Period> named(String text, LocalDate day) {
    Set<Period> named = new HashSet<>();
    if (FISCAL.matcher(text).find()) return named;
    Matcher part = PART.matcher(text);
    while (part.find())
      if (part.group(1) == null && !BESIDE.matcher(text.substring(0, part.start())).find()) named.add(part(part, day));
    Matcher year = YEAR.matcher(text);
    boolean years = named.isEmpty() && !SHORTER.matcher(text).find();
    while (years && year.find())
      named.add(new Period(Period.Kind.YEAR, Integer.parseInt(year.group(1)), 0));
    return named;
  }

  /** The last such part of a year that was over on that day. */
  private static Period part(Matcher part, LocalDate day) {
    boolean word = part.group(2) != null;
    char unit = (word ? part.group(3) : part.group(4)).toLowerCase(Locale.ROOT).charAt(0);
    int number = word
        ? ORDINALS.indexOf(part.group(2).toLowerCase(Locale.ROOT)) + 1
        : Integer.parseInt(part.group(5));
    Period.Kind kind = unit == 'q' ? Period.Kind.QUARTER : Period.Kind.HALF;
    int most = kind == Period.Kind.HALF ? 2 : 4;
    Period now = new Period(kind, day.getYear(), Math.min(number, most));
    return now.range().to().isAfter(day) ? new Period(kind, day.getYear() - 1, now.number()) : now;
  }
}

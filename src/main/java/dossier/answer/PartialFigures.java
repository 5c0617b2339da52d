package dossier.answer;

import dossier.article.ArticleId;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.PartyKey;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds results that may be of a part of a company though they name none, by the expressions of {@code partial-figures.txt}. */
final class PartialFigures {
  private static final List<Pattern> PARTS = WordRows.lines("partial-figures.txt")
      .stream()
      .map(Pattern::compile)
      .toList();

  /** How many times larger the figure of the whole is at least: less is growth since the year before. */
  private static final double TIMES = 1.6;

  private static final String ABOUT = "(?:(?:a|nearly|about|around|almost|over|more than|less than|just over|just|some|roughly) )?$";
  private static final Pattern FROM = Pattern.compile("\\bfrom " + ABOUT);
  private static final Pattern VALUED = Pattern
      .compile("\\bvalu(?:ation|e|ed|es|ing)\\b(?: \\S+){0,3} (?:at|of) " + ABOUT);
  /** What stands before figures of something else. */
  private static final Map<FactType, Pattern> BEFORE = Map.of(FactType.EARNINGS, FROM, FactType.METRIC, FROM,
      FactType.FUNDING, VALUED, FactType.LISTING, VALUED);
  /** Before a thing that only says what a company is known for. */
  private static final Pattern EXAMPLE = Pattern.compile("(?:such as|like|including|makers? of|publisher of) \\W?$");
  private static final Pattern SHARE = Pattern.compile("\\baccount(?:s|ed|ing) for\\b");
  /** Between a figure and a thing of another clause. */
  private static final Pattern BREAK = Pattern
      .compile("\\b(?:as|after|while|although|despite|offset\\w*|helped|because)\\b|;");

  private record Measure(ArticleId article, String measure) {}

  private PartialFigures() {}

  /** Whether every sentence that tells a result, or its title, speaks of a part, and the fact itself does not say of which. */
  static boolean isOfPart(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.type() == FactType.EARNINGS && fact.products().isEmpty() && fact.places().isEmpty()
        && merged.evidence()
            .stream()
            .map(Evidence::quote)
            .allMatch(PartialFigures::speaksOfPart);
  }

  /** "From nearly 12 percent to around 4 percent": the first was so before; "at a valuation of $3 billion": that was not raised. */
  static boolean isOfElse(MergedFact merged) {
    Fact fact = merged.fact();
    Pattern before = BEFORE.get(fact.type());
    return before != null && merged.evidence()
        .stream()
        .allMatch(each -> FigurePlace.in(each, fact)
            .map(at -> before.matcher(each.quote().substring(0, at.start())).find())
            .orElse(false));
  }

  /** Whether the thing that a result is said to be of stands in no sentence where it can be of it. */
  static boolean isOfAnotherThing(MergedFact merged) {
    Fact fact = merged.fact();
    return fact.type() == FactType.EARNINGS && !fact.products().isEmpty()
        && merged.evidence()
            .stream()
            .noneMatch(each -> fact.products().stream().allMatch(thing -> isOf(thing, each, fact)));
  }

  private static boolean isOf(String thing, Evidence evidence, Fact fact) {
    String sentence = evidence.quote();
    int at = sentence.toLowerCase(Locale.ROOT).indexOf(thing.toLowerCase(Locale.ROOT));
    int figure = FigurePlace.in(evidence, fact).map(Span::start).orElse(-1);
    if (at < 0 || figure < 0) return true;
    return at < figure
        ? !EXAMPLE.matcher(sentence.substring(0, at)).find() && !SHARE.matcher(sentence.substring(at, figure)).find()
        : !BREAK.matcher(sentence.substring(figure, at)).find();
  }

  /** The facts without results that a larger one of the same measure in the same article shows to be of a part. */
  static List<MergedFact> without(List<MergedFact> facts) {
    Map<Measure, List<Fact>> told = new HashMap<>();
    for (MergedFact fact : facts)
      measures(fact).forEach(measure -> told.computeIfAbsent(measure, any -> new ArrayList<>()).add(fact.fact()));
    return facts.stream()
        .filter(fact -> measures(fact).stream()
            .noneMatch(measure -> told.getOrDefault(measure, List.of())
                .stream()
                .anyMatch(other -> isPart(fact.fact(), other))))
        .toList();
  }

  private static Set<Measure> measures(MergedFact merged) {
    Fact fact = merged.fact();
    Amount amount = fact.amount();
    boolean result = fact.type() == FactType.EARNINGS && fact.modality() == Modality.ASSERTED
        && fact.products().isEmpty() && fact.places().isEmpty();
    if (!result || amount == null) return Set.of();
    String measure = FactSenses.of(merged) + " " + PartyKey.of(fact.company()) + " " + amount.unit();
    return merged.evidence()
        .stream()
        .map(each -> new Measure(each.article(), measure))
        .collect(Collectors.toSet());
  }

  private static boolean isPart(Fact one, Fact other) {
    Amount part = one.amount();
    Amount whole = other.amount();
    boolean period = one.period() == null || other.period() == null || one.period().equals(other.period());
    return period && part != null && whole != null && Math.abs(whole.value()) > TIMES * Math.abs(part.value());
  }

  static boolean speaksOfPart(String sentence) {
    return PARTS.stream().anyMatch(part -> part.matcher(sentence).find());
  }
}

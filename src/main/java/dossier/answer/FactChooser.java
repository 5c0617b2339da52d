package dossier.answer;

import dossier.fact.FactTimes;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import dossier.retrieve.QuestionTerm;
import dossier.text.TimeRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the facts that may answer a question: those of whom it names, in the period that it names, that bind most of it. */
final class FactChooser {
  /** Facts whose slots are looked at, those that bind most. */
  private static final int WEIGHED = 12;
  /** Names without a company of the catalogue that facts are looked up by. */
  private static final int NAMES = 3;

  private final Question question;
  private final List<QuestionTerm> terms;
  private final FactSearch search;
  private final IndexSnapshot snapshot;
  private final FactBinding binding;
  private final Premise premise;
  private @Nullable List<MergedFact> known;

  FactChooser(Question question, List<QuestionTerm> terms, FactSearch search, IndexSnapshot snapshot,
      FactBinding binding, Premise premise) {
    this.question = question;
    this.terms = terms;
    this.search = search;
    this.snapshot = snapshot;
    this.binding = binding;
    this.premise = premise;
  }

  /** Those that bind most, the best first, with all names of the question and in its period. */
  List<FactBinding.Bound> bound() {
    return all().stream()
        .map(binding::of)
        .flatMap(Optional::stream)
        .filter(bound -> bound.unboundNames() == 0)
        .filter(this::inPeriod)
        .sorted(Comparator.comparingDouble(FactBinding.Bound::share).reversed())
        .limit(WEIGHED)
        .toList();
  }

  /** Those whose parties or people the question names, by catalogue or by its other words. */
  List<MergedFact> all() {
    if (known == null) known = found();
    return known;
  }

  private List<MergedFact> found() {
    FactQuery all = FactQuery.asOf(question.asked()).ofTypes(binding.types());
    Map<String, MergedFact> found = new LinkedHashMap<>();
    List<FactQuery> queries = new ArrayList<>();
    if (!question.companies().isEmpty()) queries.add(all.about(question.companyIds()).onAnySide());
    if (question.companies().isEmpty() || premise.isTaken())
      for (String name : names()) {
        queries.add(all.withOther(name));
        queries.add(all.aboutOthers(List.of(name)));
        queries.add(all.withPerson(name));
      }
    for (FactQuery query : queries)
      search.facts(query, snapshot).forEach(fact -> found.putIfAbsent(fact.id(), fact));
    return List.copyOf(found.values());
  }

  /** The rarest words of the question, which most likely name something. */
  private List<String> names() {
    return terms.stream()
        .sorted(Comparator.comparingDouble(QuestionTerm::weight).reversed())
        .map(QuestionTerm::value)
        .limit(NAMES)
        .toList();
  }

  /** Whether the fact may be of the period asked for: by its own period or date, else by its reports. */
  private boolean inPeriod(FactBinding.Bound bound) {
    TimeRange asked = question.period();
    if (asked == null) return true;
    TimeRange event = FactTimes.event(bound.fact());
    if (event != null) return event.overlaps(asked) && !isLonger(event, asked);
    return bound.fact()
        .evidence()
        .stream()
        .map(FactTimes::published)
        .anyMatch(days -> days != null && reports(days, asked));
  }

  /** A figure of a year is none of one of its quarters. */
  private boolean isLonger(TimeRange event, TimeRange asked) {
    return question.kind() == AnswerKind.HOW_MUCH && days(event) > 2 * days(asked) && days(asked) > 27;
  }

  private static long days(TimeRange range) {
    return range.to().toEpochDay() - range.from().toEpochDay();
  }

  private static boolean reports(TimeRange published, TimeRange asked) {
    return published.overlaps(new TimeRange(asked.from(), asked.to().plusDays(45)));
  }
}

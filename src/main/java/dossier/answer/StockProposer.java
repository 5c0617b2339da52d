package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.article.Published;
import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.NewestPassages;
import dossier.retrieve.RelatedTerms;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import dossier.text.TimeExpressions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes how many of something a company has now: the newest figure that a sentence gives as all that it has. */
final class StockProposer {
  /** Passages that are read, the newest. */
  private static final int PASSAGES = 200;
  /** For how long after the newest figure others are as new. */
  private static final Duration SAME_TIME = Duration.ofDays(60);
  /** How old a time in the sentence may be for the figure to be one of its article, in days. */
  private static final int CURRENT_DAYS = 200;
  /** Least share of another figure of the same time: what is smaller is a part of it. */
  private static final double PART = 0.6;

  private final Question question;
  private final IndexSnapshot snapshot;
  private final Optional<StockAsk> asked;

  private record Found(String text, double value, Instant at, Backing backing) {}

  StockProposer(Question question, IndexSnapshot snapshot) {
    this.question = question;
    this.snapshot = snapshot;
    this.asked = StockAsk.read(question);
  }

  /** Whether the question asks for what a company has now: then no figure that merely stands near its words answers it. */
  boolean isAsked() {
    return asked.isPresent();
  }

  /** The newest figure, with those of the same time that agree with it; none where they differ without one being a part. */
  List<Proposal> proposals() {
    if (asked.isEmpty()) return List.of();
    List<Found> found = found(asked.get());
    if (found.isEmpty()) return List.of();
    Instant newest = found.getFirst().at();
    List<Found> recent = found.stream().filter(each -> !each.at().isBefore(newest.minus(SAME_TIME))).toList();
    double most = recent.stream().mapToDouble(Found::value).max().orElse(0);
    Optional<Found> best = recent.stream().filter(each -> each.value() >= PART * most).findFirst();
    return best.map(first -> proposal(first, recent)).stream().toList();
  }

  private List<Found> found(StockAsk ask) {
    CompanyId company = question.companyIds().iterator().next();
    List<Found> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    StockCount count = new StockCount(nouns(ask), adjectives(ask));
    for (Hit hit : NewestPassages.naming(question.companyIds(), words(ask), question.asked(), snapshot, PASSAGES))
      if (seen.add(hit.entry().article().id())) found.addAll(found(hit.entry(), company, count));
    found.sort(Comparator.comparing(Found::at).reversed());
    return found;
  }

  private static List<String> words(StockAsk ask) {
    List<String> words = new ArrayList<>(nouns(ask));
    if (nouns(ask).contains("employe")) words.addAll(List.of("employs", "workforce", "headcount", "employees"));
    words.add(last(ask.noun()));
    return words;
  }

  /** Terms of the last word and those that mean the same. */
  private static Set<String> nouns(StockAsk ask) {
    Set<String> nouns = new HashSet<>();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(last(ask.noun()))) {
      nouns.add(term.value());
      nouns.addAll(RelatedTerms.of(term.value()));
    }
    NewsAnalyzer.INSTANCE.terms("job jobs position positions").forEach(term -> nouns.remove(term.value()));
    return nouns;
  }

  /** Terms of the words before it. */
  private static Set<String> adjectives(StockAsk ask) {
    int end = ask.noun().lastIndexOf(' ');
    return end < 0 ? Set.of() : FactBinding.terms(ask.noun().substring(0, end));
  }

  private static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private static List<Found> found(ArticleEntry entry, CompanyId company, StockCount count) {
    List<Found> found = new ArrayList<>();
    List<CompanyMention> before = List.of();
    for (Span at : entry.sentences()) {
      List<CompanyMention> named = entry.links().body().stream().filter(each -> at.contains(each.span())).toList();
      String text = at.of(entry.article().body());
      if (isCurrent(text, entry.article().published()))
        for (Quantity quantity : Quantities.find(text))
        if (count.isStock(text, quantity, place(named, company, at), others(named, company, at),
            isSubject(before, company) && !inPlace(entry, at)))
          found.add(new Found(quantity.span().of(text), quantity.value(), entry.knownBy(),
              new Backing(entry, false, at)));
      if (!named.isEmpty()) before = named;
    }
    return found;
  }

  /** Whether whoever was named last before is the company alone, so that "it" is the company. */
  private static boolean isSubject(List<CompanyMention> before, CompanyId company) {
    return !before.isEmpty() && before.stream().allMatch(mention -> mention.company().equals(company));
  }

  /** Whether the sentence or the one before names a place: what "it" has may be what it has there. */
  private static boolean inPlace(ArticleEntry entry, Span at) {
    int position = entry.sentences().indexOf(at);
    Span from = position > 0 ? entry.sentences().get(position - 1) : at;
    return entry.names()
        .body()
        .stream()
        .anyMatch(name -> name.type() == NameType.PLACE && name.span().start() >= from.start()
            && name.span().end() <= at.end());
  }

  private static List<Span> place(List<CompanyMention> named, CompanyId company, Span at) {
    return named.stream()
        .filter(mention -> mention.company().equals(company))
        .map(mention -> mention.span().shifted(-at.start()))
        .toList();
  }

  private static List<Span> others(List<CompanyMention> named, CompanyId company, Span at) {
    return named.stream()
        .filter(mention -> !mention.company().equals(company))
        .map(mention -> mention.span().shifted(-at.start()))
        .toList();
  }

  /** Whether the sentence names no time that lies well before its article. */
  private static boolean isCurrent(String text, @Nullable Published published) {
    if (published == null) return true;
    LocalDate day = published.date().range().from();
    return TimeExpressions.find(text, day)
        .stream()
        .noneMatch(time -> time.range().to().isBefore(day.minusDays(CURRENT_DAYS)));
  }

  private static Proposal proposal(Found first, List<Found> all) {
    String value = Values.of(first.text());
    List<Backing> backing = new ArrayList<>(List.of(first.backing()));
    for (Found each : all)
      if (backing.size() < 3 && Values.of(each.text()).equals(value)
          && backing.stream().noneMatch(other -> other.original().equals(each.backing().original())))
        backing.add(each.backing());
    return new Proposal(Origin.EXTRACT, first.text(), value, first.text(), backing, Set.of(), OfficeProposer.signs());
  }
}

package dossier.answer;

import dossier.answer.CluePassage.Support;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.name.NameType;
import dossier.question.AskedThing;
import dossier.question.AskedThing.Kind;
import dossier.question.Clues;
import dossier.question.Question;
import dossier.retrieve.ClueRetrieval;
import dossier.retrieve.ClueSearch;
import dossier.retrieve.Hit;
import dossier.retrieve.SearchedClue;
import dossier.story.Publishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Proposes the names to which the clues of a question point: each clue's passages speak for whom they name. */
final class ClueProposer {
  /** Names that are weighed, those that the clues bind most. */
  private static final int WEIGHED = 15;
  /** Names of one word whose full form is looked for, and passages in which. */
  private static final int COMPLETED = 5;
  private static final int NAMING = 10;
  /** How much the kind of thing weighs in the first order. */
  private static final double KIND = 0.7;
  /** What support counts from another publisher than the clue names, and from an article without one. */
  private static final double OTHER_PUBLISHER = 0.75;
  private static final double NO_PUBLISHER = 0.95;

  private final Question question;
  private final Clues read;
  private final IndexSnapshot index;
  private final List<SearchedClue> clues;
  private final List<CluePassage> passages = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  /** Normal names of whoever published, by the question or the passages. */
  private final Set<String> publishers = new HashSet<>();
  private final double weight;
  /** By clue and passage: the share of the clue that each sentence binds. */
  private final List<List<double[]>> bound = new ArrayList<>();

  ClueProposer(Question question, Clues read, IndexSnapshot index) {
    this.question = question;
    this.read = read;
    this.index = index;
    ClueRetrieval found = ClueSearch.retrieve(question, read, index);
    this.clues = found.clues();
    found.hits().forEach(hit -> passages.add(new CluePassage(hit)));
    read(found.hits());
    publishers.addAll(read.publishers());
    passages.forEach(passage -> publishers.add(passage.publisher()));
    for (SearchedClue clue : clues)
      bound.add(passages.stream().map(passage -> passage.bound(clue)).toList());
    clues.forEach(clue -> clue.terms().forEach(term -> said.add(term.value())));
    this.weight = clues.stream().mapToDouble(SearchedClue::weight).sum();
  }

  private void read(List<Hit> hits) {
    if (asksSort()) {
      ClueNames sorts = ClueNames.sorts(passages.stream().flatMap(passage -> passage.sentences().stream()).toList());
      passages.forEach(passage -> passage.readSorts(sorts));
      return;
    }
    ClueNames names = new ClueNames(articles(hits), passages);
    passages.forEach(passage -> passage.read(names));
  }

  private static Set<ArticleEntry> articles(List<Hit> hits) {
    Set<ArticleEntry> articles = new LinkedHashSet<>();
    hits.forEach(hit -> articles.add(hit.entry()));
    return articles;
  }

  private boolean asksSort() {
    return read.asked().map(thing -> thing.kinds().contains(Kind.SORT)).orElse(false);
  }

  /** Whether a name answers the question and is to be found by its clues. */
  static boolean answers(Clues clues) {
    return clues.several() && clues.asked().map(thing -> !thing.kinds().equals(Set.of(Kind.NO_NAME))).orElse(false);
  }

  /** The names that the clues bind most, best first. */
  List<Proposal> proposals() {
    List<SupportedName> supported = new ArrayList<>();
    Set<ClueName> candidates = new LinkedHashSet<>();
    passages.forEach(passage -> candidates.addAll(passage.names()));
    for (ClueName name : candidates)
      if (!isSaid(name) && fit(name) > 0) supported.add(supported(name));
    supported.sort(Comparator.comparingDouble(this::first).reversed().thenComparing(each -> each.name().shown()));
    List<SupportedName> best = supported.stream().limit(WEIGHED).filter(each -> each.share() > 0).toList();
    best.stream().limit(COMPLETED).forEach(each -> complete(each.name()));
    ClueSigns signs = new ClueSigns(clues, passages, best);
    List<Proposal> names = best.stream().map(each -> proposal(each, signs)).toList();
    return read.asked().map(AskedThing::pair).orElse(false) ? CluePairs.of(names) : names;
  }

  /** Adds the full form of a name of one word, as the whole index has it. */
  private void complete(ClueName name) {
    if (asksSort() || name.company() != null || name.shown().indexOf(' ') >= 0) return;
    List<Hit> hits = ClueSearch.naming(name.shown(), clues, question, index, NAMING);
    ClueName full = new ClueNames(articles(hits), hits.stream().map(CluePassage::new).toList()).full(name.shown());
    if (full == null || !full.isTyped() || isCapitals(full.shown())) return;
    boolean placed = name.type() == NameType.PLACE && full.type() == NameType.COMPANY && fit(full) == 1;
    if (placed || (fit(full) >= fit(name) && ClueNames.fits(name, full))) name.add(full);
  }

  private static boolean isCapitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** The first order: what is bound, less where the name is of another kind than asked for. */
  private double first(SupportedName supported) {
    return supported.share() * (1 - KIND + KIND * fit(supported.name()));
  }

  private SupportedName supported(ClueName name) {
    List<Support> supports = new ArrayList<>();
    double share = 0;
    for (int clue = 0; clue < clues.size(); clue++) {
      Support best = new Support(passages.getFirst(), 0, 0, false);
      for (int i = 0; i < passages.size(); i++) {
        Support support = passages.get(i).support(name, bound.get(clue).get(i));
        double published = support.share() * published(clues.get(clue), passages.get(i));
        if (published > best.share())
          best = new Support(support.passage(), support.sentence(), published, support.inSentence());
      }
      supports.add(best);
      share += best.share() * clues.get(clue).weight() / weight;
    }
    return new SupportedName(name, supports, share);
  }

  private static double published(SearchedClue clue, CluePassage passage) {
    List<String> publishers = clue.clue().publishers();
    if (publishers.isEmpty() || publishers.contains(passage.publisher())) return 1;
    return passage.publisher().isEmpty() ? NO_PUBLISHER : OTHER_PUBLISHER;
  }

  /** What the question itself names is no answer, nor is who published. */
  private boolean isSaid(ClueName name) {
    if (name.company() != null && question.companyIds().contains(name.company())) return true;
    if (name.forms().keySet().stream().anyMatch(form -> publishers.contains(Publishers.normal(form)))) return true;
    return name.forms().keySet().stream().anyMatch(form -> isSaid(form, name.types().containsKey(NameType.PERSON)));
  }

  private boolean isSaid(String form, boolean person) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(form);
    if (terms.isEmpty()) return true;
    boolean last = person && said.contains(terms.getLast().value());
    return last || terms.stream().allMatch(term -> said.contains(term.value()));
  }

  /** How well the name is of the kind asked for, by the types that it has where it stands. */
  private double fit(ClueName name) {
    Set<Kind> kinds = read.asked().map(AskedThing::kinds).orElse(Set.of());
    if (asksSort()) return ClueFit.ofSort(name.shown(), kinds);
    if (!name.isTyped()) return ClueFit.ofUntyped(name.shown(), kinds);
    if (kinds.equals(Set.of(Kind.PERSON)) && name.type() == NameType.PLACE && name.shown().indexOf(' ') < 0) return 0;
    double fit = 0;
    for (Map.Entry<NameType, Integer> type : name.types().entrySet())
      fit += type.getValue() * ClueFit.of(type.getKey(), kinds);
    return fit / name.types().values().stream().mapToInt(Integer::intValue).sum();
  }

  private Proposal proposal(SupportedName supported, ClueSigns signs) {
    String shown = supported.name().shown();
    return new Proposal(Proposal.Origin.CLUES, shown, shown.toLowerCase(Locale.ROOT), shown, backing(supported),
        Set.of(),
        signs.of(supported, fit(supported.name()), index));
  }

  /** The sentence of each clue that speaks for it most, the weightiest first. */
  private List<Backing> backing(SupportedName supported) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < clues.size(); i++)
      if (supported.supports().get(i).share() > 0) order.add(i);
    order.sort(Comparator.comparingDouble((Integer i) -> clues.get(i).weight() * supported.supports().get(i).share())
        .reversed());
    return order.stream()
        .map(supported.supports()::get)
        .map(each -> each.passage().backing(each.sentence()))
        .distinct()
        .toList();
  }
}

package dossier.answer;

import dossier.company.CompanyId;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.retrieve.Hit;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.SearchedClue;
import dossier.story.Publishers;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A passage that was found, its sentences and title with what they name, and how well each binds each clue. */
final class CluePassage {
  /** What a term counts that stands in the passage or title but not in the sentence. */
  private static final double AROUND = 0.5;
  /** What a related word counts beside the clue's own. */
  private static final double RELATED = 0.85;
  /** What a name counts that stands in the title, that the article is about, or that another sentence of the passage names. */
  private static final double TITLE = 0.8;
  private static final double MAIN = 0.75;
  private static final double PASSAGE = 0.6;

  private final Hit hit;
  private final String publisher;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<List<NameRuns.Run>> runs = new ArrayList<>();
  private final List<Set<ClueName>> named = new ArrayList<>();
  private final Set<ClueName> anywhere = new HashSet<>();
  private final Set<ClueName> about = new HashSet<>();
  private final Set<String> terms = new HashSet<>();

  /**
   * @param share of the clue's weight that stands in the sentence or around it, less where the name does not stand in it
   * @param inSentence whether the name stands in the sentence
   */
  record Support(CluePassage passage, int sentence, double share, boolean inSentence) {}

  CluePassage(Hit hit) {
    this.hit = hit;
    String source = hit.entry().article().source();
    this.publisher = source == null ? "" : Publishers.normal(source);
    sentences.add(Sentence.title(hit));
    for (Span at : hit.sentences())
      sentences.add(Sentence.inBody(hit, at));
    for (Sentence sentence : sentences) {
      terms.addAll(sentence.termValues());
      runs.add(NameRuns.in(sentence));
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Runs of capitals in its sentences. */
  Stream<NameRuns.Run> runs() {
    return runs.stream().flatMap(List::stream);
  }

  /** Finds out what the sentences name; before that they name nothing. */
  void read(ClueNames names) {
    for (int i = 0; i < sentences.size(); i++)
      read(sentences.get(i), runs.get(i), names);
    about();
  }

  /** The same for sorts of things. */
  void readSorts(ClueNames sorts) {
    sentences.forEach(sentence -> read(sentence, NameRuns.nouns(sentence), sorts));
  }

  private void read(Sentence sentence, List<NameRuns.Run> runs, ClueNames names) {
    Set<ClueName> here = new HashSet<>();
    for (NameRuns.Run run : runs) {
      ClueName given = names.given(run, hit.entry());
      ClueName known = given == null ? names.of(run) : given;
      if (known != null) here.add(known);
    }
    for (Name name : sentence.names()) {
      ClueName known = names.of(name);
      if (known != null) here.add(known);
    }
    named.add(here);
    anywhere.addAll(here);
  }

  /** The companies that the article is about, and the person and the other thing that title and passage name most. */
  private void about() {
    Map<ClueName, Integer> times = new HashMap<>();
    named.forEach(here -> here.forEach(name -> times.merge(name, 1, Integer::sum)));
    named.getFirst().forEach(name -> times.merge(name, 1, Integer::sum));
    Set<CompanyId> companies = Set.copyOf(hit.entry().links().about());
    int persons = most(times, true);
    int others = most(times, false);
    times.forEach((name, count) -> {
      boolean most = count > 1 && count == (isPerson(name) ? persons : others);
      if (most || (name.company() != null && companies.contains(name.company()))) about.add(name);
    });
  }

  private static int most(Map<ClueName, Integer> times, boolean persons) {
    return times.entrySet()
        .stream()
        .filter(each -> isPerson(each.getKey()) == persons)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static boolean isPerson(ClueName name) {
    return name.type() == NameType.PERSON;
  }

  /** Normal name of its publisher, empty where unknown. */
  String publisher() {
    return publisher;
  }

  Hit hit() {
    return hit;
  }

  /** What it names, or its article is about. */
  Set<ClueName> names() {
    Set<ClueName> all = new HashSet<>(anywhere);
    all.addAll(about);
    return all;
  }

  boolean names(ClueName name) {
    return anywhere.contains(name);
  }

  boolean inTitle(ClueName name) {
    return named.getFirst().contains(name);
  }

  boolean isAbout(ClueName name) {
    return about.contains(name);
  }

  boolean hasTerm(QuestionTerm term) {
    return share(term, terms) > 0;
  }

  /** For each sentence, the title first, the share of the clue's weight that it binds, 0 to 1. */
  double[] bound(SearchedClue clue) {
    double[] bound = new double[sentences.size()];
    double around = share(clue, terms);
    for (int i = 0; i < bound.length; i++) {
      double own = share(clue, sentences.get(i).termValues());
      bound[i] = own + AROUND * Math.max(0, around - own);
    }
    return bound;
  }

  private static double share(SearchedClue clue, Set<String> terms) {
    double said = 0;
    for (QuestionTerm term : clue.terms())
      said += term.weight() * share(term, terms);
    return clue.weight() == 0 ? 0 : said / clue.weight();
  }

  private static double share(QuestionTerm term, Set<String> terms) {
    if (terms.contains(term.value())) return 1;
    return term.related().stream().anyMatch(terms::contains) ? RELATED : 0;
  }

  /** How the sentence that binds most speaks for {@code name}. */
  Support support(ClueName name, double[] bound) {
    double outside = inTitle(name) ? TITLE : isAbout(name) ? MAIN : names(name) ? PASSAGE : 0;
    Support best = new Support(this, 0, 0, false);
    for (int i = 0; i < bound.length; i++) {
      boolean here = named.get(i).contains(name);
      double share = bound[i] * (here ? 1 : outside);
      if (share > best.share()) best = new Support(this, i, share, here);
    }
    return best;
  }

  Backing backing(int sentence) {
    return new Backing(hit.entry(), sentences.get(sentence).inTitle(), sentences.get(sentence).at());
  }
}

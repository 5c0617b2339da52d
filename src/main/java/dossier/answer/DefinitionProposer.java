package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.grammar.VerbGroup;
import dossier.question.Question;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes what somebody or something is, in the words that stand beside its name: "Acme, a maker of anvils,". */
final class DefinitionProposer {
  private static final List<Row> ROWS = WordRows.of("definitions.tsv", 4)
      .stream()
      .map(cells -> new Row(cells.get(1), Double.parseDouble(cells.get(2)), Double.parseDouble(cells.get(3))))
      .toList();
  /** What stands for the name in a row. */
  private static final String NAME = "NAME";
  /** The group of a row's expression that holds the name as it is asked for. */
  private static final String NAMED = "named";
  /** Words at the end of a company's name that texts leave out. */
  private static final String KIND = "Systems|Technolog(?:ies|y)|Tech|Networks|Labs|Laboratories|Group|Software|Semiconductors?|Holdings|Entertainment|Electronics|Media|Communications|Pharmaceuticals|Motors|Energy|International";
  private static final Pattern GENERAL = Pattern.compile("(?<=.) (?:Inc|Corp|Co|Ltd|Plc|" + KIND + ")\\.?$");
  /** Longest definition in words: what is longer ran on into the sentence. */
  private static final int MOST = 25;
  private static final Pattern FORMER = Pattern.compile("^(?:(?:the|an?|its) )?(?:former|ex-|then-|onetime|late)\\b");
  /** Words of who tells it: "a source familiar with the matter said" stands behind a name and is nothing that it is. */
  private static final Pattern TELLS = Pattern.compile("\\b(?:said|says|told|reported|according)\\b");

  /**
   * How a sentence tells it.
   *
   * @param pattern a regular expression with {@code NAME}; its group {@code is} is the definition
   * @param what how well it tells what it is
   * @param makes how well it tells what it makes
   */
  private record Row(String pattern, double what, double makes) {}

  private record Told(String text, double fit) {}

  private final Question question;
  private final SentenceProposer sentences;

  DefinitionProposer(Question question, SentenceProposer sentences) {
    this.question = question;
    this.sentences = sentences;
  }

  /** What the sentences found call it; none where the question asks for something else. */
  List<Proposal> proposals() {
    Optional<DefinitionAsk> ask = DefinitionAsk.read(question.text());
    if (ask.isEmpty()) return List.of();
    List<Proposal> proposals = new ArrayList<>();
    List<Compiled> rows = ROWS.stream().map(row -> compiled(row, ask.get())).filter(row -> row.fit() > 0).toList();
    for (SentenceProposer.Bound bound : sentences.bound())
      for (Told told : told(bound.sentence().text(), rows)) {
        Candidate candidate = new Candidate(bound.hit(), bound.sentence().inTitle(), bound.sentence().at(),
            bound.binding(), List.of());
        Proposal proposal = sentences.proposal(candidate, Origin.DEFINITION, told.text(), Values.of(told.text()));
        proposals.add(proposal.with(proposal.signs()
            .with(Sign.FIT, told.fit())
            .with(Sign.FURTHER, Math.log(1 + Clauses.words(told.text())) / Math.log(2))));
      }
    boolean now = proposals.stream().anyMatch(each -> !isFormer(each));
    if (now) proposals.removeIf(DefinitionProposer::isFormer);
    return proposals;
  }

  /** Whether it tells what somebody was: where anything tells what he is, that is meant. */
  private static boolean isFormer(Proposal proposal) {
    return FORMER.matcher(proposal.answer()).find();
  }

  private record Compiled(Pattern pattern, double fit) {}

  private static Compiled compiled(Row row, DefinitionAsk ask) {
    String name = "(?:[\\w.-]+ ){0,2}?(?<" + NAMED + ">(?i:"
        + Pattern.quote(GENERAL.matcher(ask.name()).replaceFirst("")) + "))"
        + "(?:,? (?:Inc|Corp|Co|Ltd|Plc|SA|NV|AG|LLC|" + KIND
        + ")\\.?)*(?: ?\\([^)]{1,20}\\)| [A-Z]{2,6}\\.[A-Z]{1,2})*";
    return new Compiled(Pattern.compile(row.pattern().replace(NAME, name)), ask.makes() ? row.makes() : row.what());
  }

  private static List<Told> told(String text, List<Compiled> rows) {
    List<Told> told = new ArrayList<>();
    for (Compiled row : rows) {
      Matcher matcher = row.pattern().matcher(text);
      int from = 0;
      while (from >= 0 && matcher.find(from)) {
        String is = Clauses.bare(matcher.group("is"));
        boolean calls = calls(text, is, matcher);
        if (calls) told.add(new Told(is, row.fit()));
        from = calls || matcher.start() == text.length() ? -1 : matcher.start() + 1;
      }
    }
    return told;
  }

  /** Whether the words found tell what the name is, rather than who tells of it or does something to it. */
  private static boolean calls(String text, String is, Matcher matcher) {
    int words = Clauses.words(is);
    boolean named = Character.isUpperCase(matcher.group(NAMED).codePointAt(0));
    return named && words >= 1 && words <= MOST && !TELLS.matcher(is).find() && !actsOn(text, matcher);
  }

  /** Whether what stands before the name does something to it: "Acme buys anvil maker Initech" calls nobody a buyer. */
  private static boolean actsOn(String text, Matcher told) {
    Span is = new Span(told.start("is"), told.end("is"));
    if (is.start() > told.start(NAMED)) return false;
    dossier.grammar.Sentence sentence = dossier.grammar.Sentence.parse(text, new Span(0, text.length()), List.of());
    return sentence.elements()
        .stream()
        .anyMatch(part -> part instanceof VerbGroup verb && verb.kind() == VerbGroup.Kind.FINITE
            && is.contains(sentence.span(verb)));
  }
}

package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.Question;
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
  /** Words at the end of a company's name that texts leave out. */
  private static final Pattern GENERAL = Pattern.compile(
      "(?<=.) (?:Inc|Corp|Co|Ltd|Plc|Systems|Technologies|Networks|Labs|Group|Software|Semiconductors?|Holdings)\\.?$");
  /** Longest definition in words: what is longer ran on into the sentence. */
  private static final int MOST = 25;

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
    return proposals;
  }

  private record Compiled(Pattern pattern, double fit) {}

  private static Compiled compiled(Row row, DefinitionAsk ask) {
    String name = "(?:[\\w.-]+ ){0,2}?(?i:" + Pattern.quote(GENERAL.matcher(ask.name()).replaceFirst("")) + ")"
        + "(?:,? (?:Inc|Corp|Co|Ltd|Plc|SA|NV|AG|LLC|Systems|Technologies|Networks|Labs|Group|Software|Semiconductors?|Holdings)\\.?)*(?: ?\\([^)]{1,20}\\)| [A-Z]{2,6}\\.[A-Z]{1,2})*";
    return new Compiled(Pattern.compile(row.pattern().replace(NAME, name)), ask.makes() ? row.makes() : row.what());
  }

  private static List<Told> told(String text, List<Compiled> rows) {
    List<Told> told = new ArrayList<>();
    for (Compiled row : rows) {
      Matcher matcher = row.pattern().matcher(text);
      if (!matcher.find()) continue;
      String is = Clauses.bare(matcher.group("is"));
      int words = Clauses.words(is);
      if (words >= 1 && words <= MOST) told.add(new Told(is, row.fit()));
    }
    return told;
  }
}

package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.Citation;
import dossier.answer.CompareRow;
import dossier.answer.FactView;
import dossier.company.Company;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws companies side by side: each cell with its period and the day as of which it is known, empty rather than guessed. */
final class CompareBlocks {
  /** Characters of the table: the rest of a message's budget is for sources and buttons. */
  private static final int TABLE = 5_000;
  private static final int SOURCES = 30;

  private final Draft draft;
  private final FactView.Compare compare;
  private final Table table;
  private final NumberedFacts numbers;
  /** The sources of each numbered fact. */
  private final Map<Integer, List<Citation>> cited = new TreeMap<>();
  /** Titles that stand in cells and are no facts. */
  private final List<Citation> titles = new ArrayList<>();

  private CompareBlocks(Draft draft, Inquiry inquiry, FactView.Compare compare, Visibility visibility) {
    this.draft = draft;
    this.compare = compare;
    this.numbers = new NumberedFacts(inquiry.asked(), visibility);
    List<String> titles = new ArrayList<>(List.of("Measure"));
    compare.companies().stream().map(ViewBlocks::name).forEach(titles::add);
    this.table = new Table("compare", titles);
  }

  static void add(Draft draft, Inquiry inquiry, FactView.Compare compare, Visibility visibility, Instant now) {
    new CompareBlocks(draft, inquiry, compare, visibility).draw(now);
  }

  private void draw(Instant now) {
    String names = compare.companies().stream().map(Company::name).collect(Collectors.joining(" and "));
    String title = Mrkdwn.clean(names, Limits.LINE / 2)
        + (compare.measure() == null ? " side by side" : ": " + Mrkdwn.clean(compare.measure(), Limits.COMPANY));
    draft.says(title);
    RichText heading = new RichText().section(RichText.run().bold(title, Limits.LINE));
    if (compare.rows().isEmpty()) {
      String nothing = "Nothing is known that can be compared.";
      draft.says(nothing).add(heading.section(RichText.run().own(nothing)));
      return;
    }
    draft.add(heading);
    int shown = 0;
    for (CompareRow row : compare.rows()) {
      if (table.length() > TABLE) break;
      row(row);
      shown++;
    }
    draft.add(table.block()).chart(compare.chart());
    int left = compare.rows().size() - shown;
    together().ifPresent(draft::add);
    if (left > 0) draft.small("more", "… and " + count(left) + " more rows: name a measure, or take the CSV");
    numbers.rows().forEach(draft::add);
    draft.add(sources());
    String rows = compare.rows().size() == 1 ? "1 row" : count(compare.rows().size()) + " rows";
    draft.footer(rows, compare.index().committed(), now);
  }

  private void row(CompareRow row) {
    String title = row.label();
    List<Run> cells = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int at = 0; at < compare.companies().size(); at++) {
      Optional<CompareRow.Cell> cell = at < row.cells().size() ? row.cells().get(at) : Optional.empty();
      String company = ViewBlocks.name(compare.companies().get(at));
      cells.add(cell.map(known -> cell(known, company + " · " + title)).orElseGet(RichText::run));
      said.add(company + " " + cell.map(known -> known.value() + " (" + known.when() + ")").orElse(Table.NOTHING));
    }
    table.row(title, cells);
    draft.says(title + ": " + String.join(" · ", said));
  }

  /** @param label whose cell of which row it is */
  private Run cell(CompareRow.Cell cell, String label) {
    Run run = RichText.run().bold(cell.value(), Limits.CELL);
    if (cell.fact() == null) {
      titles.addAll(cell.citations());
      return run.own("\n").text(cell.when(), Limits.CELL);
    }
    int number = numbers.number(cell.fact().id(), label);
    cited.put(number, cell.citations());
    return run.own(" " + NumberedFacts.mark(number) + "\n").text(cell.when(), Limits.CELL);
  }

  private RichText sources() {
    List<Run> lines = cited.entrySet()
        .stream()
        .limit(SOURCES)
        .map(each -> source(each.getKey(), each.getValue()))
        .collect(Collectors.toCollection(ArrayList::new));
    titles.stream().limit(SOURCES - lines.size()).forEach(title -> lines.add(title(title)));
    RichText text = new RichText().bullets(lines);
    if (cited.size() + titles.size() > lines.size())
      text.section(RichText.run().own("… and more: the evidence of each cell names its sources"));
    return text;
  }

  private static Run title(Citation citation) {
    return Quotes.at(RichText.run().own("“").text(citation.quote(), Limits.PROFILE_FACT).own("” · "), citation);
  }

  /** What several are told of together; nothing where there is none. */
  private Optional<RichText> together() {
    if (compare.together().isEmpty()) return Optional.empty();
    List<Run> lines = new ArrayList<>();
    for (FactView.Compare.Together told : compare.together()) {
      String whom = Mrkdwn.clean(told.whom(), Limits.LINE / 2);
      lines.add(Quotes.at(RichText.run()
          .own(whom + ": ")
          .text(told.headline().title(), Limits.PROFILE_FACT)
          .own(" · "), told.headline().citation()));
      draft.says(whom + ": " + Mrkdwn.clean(told.headline().title(), Limits.FACT));
    }
    return Optional.of(new RichText().section(RichText.run().bold("Told of together", Limits.TITLE)).bullets(lines));
  }

  /** The first source of a cell, and how many more there are. */
  private static Run source(int number, List<Citation> citations) {
    Run line = RichText.run().own(NumberedFacts.mark(number) + " ");
    if (citations.isEmpty()) return line;
    Quotes.at(line, citations.getFirst());
    int more = citations.size() - 1;
    return more == 0 ? line : line.own(" · and " + count(more) + " more");
  }
}

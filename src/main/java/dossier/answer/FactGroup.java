package dossier.answer;

import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Facts under a heading, such as a month or a type.
 *
 * @param heading for people: "June 2016", "2016", "Acquisitions"
 * @param items in the order in which they are shown; at least one, or a headline
 * @param more how many further ones there are that are not shown
 * @param headlines what else was news, in the order in which it happened; only timelines have them
 * @param newestFirst whether the items and headlines stand in the order opposite to that in which they happened
 * @param further the command that shows what is left out, such as {@code timeline Xiaomi 2018}; empty where there is none
 */
public record FactGroup(String heading, List<FactItem> items, int more, List<Headline> headlines, boolean newestFirst,
    String further) {
  public FactGroup {
    items = List.copyOf(items);
    headlines = List.copyOf(headlines);
  }

  /** In the order in which they happened. */
  public FactGroup(String heading, List<FactItem> items, int more, List<Headline> headlines, String further) {
    this(heading, items, more, headlines, false, further);
  }

  /** Without a command that shows more. */
  public FactGroup(String heading, List<FactItem> items, int more, List<Headline> headlines) {
    this(heading, items, more, headlines, "");
  }

  /** The same facts with more titles, the newest first, at most {@code most} lines in all. */
  FactGroup with(List<Headline> titles, int most) {
    FactGroup all = new FactGroup(heading, items, more, titles, true, further);
    List<Line> kept = all.lines().stream().limit(most).toList();
    List<FactItem> facts = items.stream().filter(item -> kept.contains(new OfFact(item))).toList();
    return new FactGroup(heading, facts, more + items.size() - facts.size(),
        titles.stream().filter(title -> kept.contains(new OfTitle(title))).toList(), true, further);
  }

  /** Facts without headlines. */
  public FactGroup(String heading, List<FactItem> items, int more) {
    this(heading, items, more, List.of(), "");
  }

  /** For people: "5 more: timeline Xiaomi 2018"; empty where nothing is left out. */
  public String left() {
    if (more == 0) return "";
    String count = String.format(Locale.ROOT, "%,d more", more);
    return further.isEmpty() ? count : count + ": " + further;
  }

  /** A line below the heading. */
  public sealed interface Line {}

  /** A fact. */
  public record OfFact(FactItem item) implements Line {}

  /** What else was news. */
  public record OfTitle(Headline headline) implements Line {}

  /** The facts in their order, each title before the first fact that happened later, or that day and was told later. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int title = 0;
    for (FactItem item : items) {
      while (title < headlines.size() && newestFirst != isBefore(headlines.get(title), item))
        lines.add(new OfTitle(headlines.get(title++)));
      lines.add(new OfFact(item));
    }
    headlines.subList(title, headlines.size()).forEach(headline -> lines.add(new OfTitle(headline)));
    return lines;
  }

  private static boolean isBefore(Headline headline, FactItem item) {
    PartialDate date = item.date();
    if (date == null) return false;
    int day = headline.date().range().from().compareTo(date.range().from());
    return day < 0 || (day == 0 && !item.citations().isEmpty() && FactDates.moment(headline.citation().dating())
        .isBefore(FactDates.moment(item.citations().getFirst().dating())));
  }

  /** What its lines cite. */
  public List<Citation> citations() {
    return Stream.concat(items.stream().flatMap(item -> item.citations().stream()),
        headlines.stream().map(Headline::citation)).toList();
  }
}

package dossier.answer;

import java.util.List;
import java.util.stream.Stream;

/**
 * Facts under a heading, such as a month or a type.
 *
 * @param heading for people: "June 2016", "2016", "Acquisitions"
 * @param items in the order in which they are shown; at least one, or a headline
 * @param more how many further ones there are that are not shown
 * @param headlines what else was news, in the order in which it appeared; only timelines have them
 */
public record FactGroup(String heading, List<FactItem> items, int more, List<Headline> headlines) {
  public FactGroup {
    items = List.copyOf(items);
    headlines = List.copyOf(headlines);
  }

  /** Facts without headlines. */
  public FactGroup(String heading, List<FactItem> items, int more) {
    this(heading, items, more, List.of());
  }

  /** What its lines cite. */
  public List<Citation> citations() {
    return Stream.concat(items.stream().flatMap(item -> item.citations().stream()),
        headlines.stream().map(Headline::citation)).toList();
  }
}

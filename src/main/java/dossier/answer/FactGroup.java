package dossier.answer;

import java.util.List;

/**
 * Facts under a heading, such as a month or a type.
 *
 * @param heading for people: "June 2016", "2016", "Acquisitions"
 * @param items in the order in which they are shown, at least one
 * @param more how many further ones there are that are not shown
 */
public record FactGroup(String heading, List<FactItem> items, int more) {
  public FactGroup {
    items = List.copyOf(items);
  }
}

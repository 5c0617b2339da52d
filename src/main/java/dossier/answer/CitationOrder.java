package dossier.answer;

import dossier.answer.FactLine.Cites;
import dossier.answer.FactLine.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers what groups cite in the order in which their lines stand, without gaps. For one view and one thread. */
final class CitationOrder {
  /** The numbers by those that were given before. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private CitationOrder() {}

  /** The same groups, the first citation of the first line being number 1. */
  static List<FactGroup> of(List<FactGroup> groups) {
    CitationOrder order = new CitationOrder();
    return groups.stream().map(order::numbered).toList();
  }

  private FactGroup numbered(FactGroup group) {
    List<FactItem> items = new ArrayList<>();
    List<Headline> titles = new ArrayList<>();
    for (FactGroup.Line line : group.lines())
      switch (line) {
        case FactGroup.OfFact(FactItem item) -> items.add(numbered(item));
        case FactGroup.OfTitle(Headline title) ->
          titles.add(new Headline(title.date(), title.told(), numbered(title.citation())));
      }
    return new FactGroup(group.heading(), items, group.more(), titles, group.newestFirst(), group.further());
  }

  private FactItem numbered(FactItem item) {
    List<Piece> pieces = item.line().pieces().stream().map(this::numbered).toList();
    return new FactItem(item.fact(), new FactLine(pieces), item.when(), item.date(),
        item.citations().stream().map(this::numbered).toList());
  }

  private Piece numbered(Piece piece) {
    return piece instanceof Cites(int number) ? new Cites(number(number)) : piece;
  }

  private Citation numbered(Citation citation) {
    return citation.numbered(number(citation.number()));
  }

  private int number(int before) {
    return numbers.computeIfAbsent(before, any -> numbers.size() + 1);
  }
}

package dossier.answer;

import dossier.fact.FactType;
import dossier.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people choose kinds of facts, such as "launches" and "layoffs". */
public final class FactKinds {
  private FactKinds() {}

  /**
   * Words for kinds of facts with where they stand.
   *
   * @param types what they mean, any of them
   */
  public record At(Set<FactType> types, Span span) {
    public At {
      types = Set.copyOf(types);
    }
  }

  /**
   * Those that stand in {@code text}, those left out that lie within longer ones, and those that name more exactly what is counted
   * than their kind does: articles that speak of "stores" or "market share" have the words.
   */
  public static List<At> in(String text) {
    return FactWord.places(text)
        .stream()
        .filter(at -> at.word().units().isEmpty())
        .map(at -> new At(Set.copyOf(at.word().types()), at.span()))
        .toList();
  }

  /** What the kinds are called, with commas between. */
  public static String called() {
    return FactWord.all().stream().map(FactWord::called).distinct().collect(Collectors.joining(", "));
  }
}

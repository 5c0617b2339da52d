package dossier.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Leaves of the lines on one matter those that tell it: all facts, of figures told together the first ones, and beside the first or
 * weightiest title at most one more.
 */
final class FollowUps {
  /** Lines on one matter, where titles are among them. */
  private static final int MOST = 2;
  /** As figures told together: all. */
  static final int MANY = 100;

  /** Lines on one matter, the earliest first. */
  private record Told<T>(Matter first, List<T> lines) {}

  private FollowUps() {}

  /**
   * The lines without titles that follow up a matter, in the order given.
   *
   * @param lines in the order of time
   * @param of what a line is about
   * @param weightiest the weightiest first
   * @param figures most figures that were told together
   * @param heavier a line with one and as many titles on its matter
   */
  static <T> List<T> without(List<T> lines, Function<T, Matter> of, Comparator<T> weightiest,
      int figures, BiFunction<T, Integer, T> heavier) {
    List<Told<T>> matters = new ArrayList<>();
    for (T line : lines) {
      Matter matter = of.apply(line);
      matters.stream()
          .filter(told -> told.first().isOf(matter))
          .findFirst()
          .ifPresentOrElse(told -> told.lines().add(line),
              () -> matters.add(new Told<>(matter, new ArrayList<>(List.of(line)))));
    }
    IdentityHashMap<T, Integer> kept = new IdentityHashMap<>();
    for (Told<T> told : matters)
      kept(told, of, weightiest, figures).forEach(line -> kept.put(line, 1 + titles(told, of)));
    return lines.stream()
        .filter(kept::containsKey)
        .map(line -> heavier.apply(line, kept.getOrDefault(line, 1)))
        .toList();
  }

  private static <T> int titles(Told<T> told, Function<T, Matter> of) {
    return (int) told.lines().stream().filter(line -> !of.apply(line).isFact()).count();
  }

  private static <T> List<T> kept(Told<T> told, Function<T, Matter> of, Comparator<T> weightiest, int most) {
    List<T> kept = new ArrayList<>();
    Map<String, T> figures = new LinkedHashMap<>();
    for (T line : told.lines().stream().filter(line -> of.apply(line).isFact()).sorted(weightiest).toList()) {
      String figure = of.apply(line).figure();
      if (figure.isEmpty()) kept.add(line);
      else
        figures.putIfAbsent(most < MANY ? figure : figure + figures.size(), line);
    }
    figures.values().stream().limit(most).forEach(kept::add);
    boolean once = !kept.isEmpty() && !told.first().mayGoOn();
    int titles = once ? 0 : Math.max(0, MOST - kept.size());
    told.lines().stream().filter(line -> !of.apply(line).isFact()).sorted(weightiest).limit(titles).forEach(kept::add);
    return kept;
  }
}

package dossier.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Leaves of the lines on one matter those that tell it: all facts, of figures told together the first ones, and beside the first or
 * weightiest title at most one more.
 */
final class FollowUps {
  /** Lines on one matter, where titles are among them, and figures told together. */
  private static final int MOST = 2;

  /** Lines on one matter, the earliest first. */
  private record Told<T>(Matter first, List<T> lines) {}

  private FollowUps() {}

  /**
   * The lines without titles that follow up a matter, in the order given.
   *
   * @param lines in the order of time
   * @param of what a line is about
   * @param weightiest the weightiest first
   */
  static <T> List<T> without(List<T> lines, Function<T, Matter> of, Comparator<T> weightiest) {
    List<Told<T>> matters = new ArrayList<>();
    for (T line : lines) {
      Matter matter = of.apply(line);
      matters.stream()
          .filter(told -> told.first().isOf(matter))
          .findFirst()
          .ifPresentOrElse(told -> told.lines().add(line),
              () -> matters.add(new Told<>(matter, new ArrayList<>(List.of(line)))));
    }
    Set<T> kept = new HashSet<>();
    for (Told<T> told : matters)
      kept.addAll(kept(told, of, weightiest));
    return lines.stream().filter(kept::contains).toList();
  }

  private static <T> List<T> kept(Told<T> told, Function<T, Matter> of, Comparator<T> weightiest) {
    List<T> kept = new ArrayList<>();
    told.lines().stream().filter(line -> of.apply(line).isFact() && !of.apply(line).isFigure()).forEach(kept::add);
    told.lines().stream().filter(line -> of.apply(line).isFigure()).sorted(weightiest).limit(MOST).forEach(kept::add);
    boolean once = !kept.isEmpty() && !told.first().mayGoOn();
    int titles = once ? 0 : Math.max(0, MOST - kept.size());
    told.lines().stream().filter(line -> !of.apply(line).isFact()).sorted(weightiest).limit(titles).forEach(kept::add);
    return kept;
  }
}

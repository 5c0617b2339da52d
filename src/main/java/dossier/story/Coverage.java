package dossier.story;

import dossier.article.Article;
import dossier.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reports a story, and how many of them know it by themselves.
 *
 * @param first the article that appeared first; among undated ones, the first given
 * @param groups the articles that rest on one source, a list each: copies, articles of one publisher, and articles that
 *        credit the same report, with that report; the earliest article of a group first, the groups in order of their
 *        earliest articles
 */
public record Coverage(Member first, List<List<Member>> groups) {
  /**
   * An article of a story.
   *
   * @param publisher in normal form, empty where unknown: articles without one are not taken to be of the same
   * @param time when it appeared, or null
   * @param credits publishers whose report it repeats, in normal form
   * @param copyOf the article whose text it repeats, or null
   */
  public record Member(ArticleId id, String publisher, @Nullable Instant time, Set<String> credits,
      @Nullable ArticleId copyOf) {
    public Member {
      credits = Set.copyOf(credits);
    }

    /** The member that an article with this trace is. */
    public static Member of(ArticleId id, Trace trace, @Nullable ArticleId copyOf) {
      return new Member(id, trace.publisher(), trace.time(), trace.credits(), copyOf);
    }

    /** The member that an article is. */
    public static Member of(Article article, @Nullable ArticleId copyOf) {
      return new Member(article.id(), Trace.publisher(article), Trace.time(article), Trace.credits(article), copyOf);
    }
  }

  private static final Comparator<Member> BY_TIME = Comparator.comparing(Member::time,
      Comparator.nullsLast(Comparator.naturalOrder()));

  public Coverage {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * The coverage of a story.
   *
   * @throws IllegalArgumentException when there are no members
   */
  public static Coverage of(List<Member> members) {
    if (members.isEmpty()) throw new IllegalArgumentException("a story has members");
    List<Member> sorted = members.stream().sorted(BY_TIME).toList();
    Groups groups = new Groups(sorted.size());
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Member member = sorted.get(i);
      groups.joinNamed("article " + member.id(), i, named);
      if (member.copyOf() != null) groups.joinNamed("article " + member.copyOf(), i, named);
      if (!member.publisher().isEmpty()) groups.joinNamed("publisher " + member.publisher(), i, named);
      for (String credit : member.credits())
        groups.joinNamed("publisher " + credit, i, named);
    }
    return new Coverage(sorted.getFirst(), groups.of(sorted));
  }

  /** All publishers known by name, in order of their first articles. */
  public List<String> publishers() {
    return groups.stream()
        .flatMap(List::stream)
        .sorted(BY_TIME)
        .map(Member::publisher)
        .filter(publisher -> !publisher.isEmpty())
        .distinct()
        .toList();
  }

  /** How many sources do not rest on one another, at least 1. */
  public int independentSources() {
    return groups.size();
  }

  /** Disjoint sets of numbers: union-find with path halving (R. Tarjan, J. ACM 22(2), 1975). */
  private static final class Groups {
    private final int[] above;

    Groups(int size) {
      above = new int[size];
      for (int i = 0; i < size; i++)
        above[i] = i;
    }

    /** Joins {@code i} with whoever bore the name before. */
    void joinNamed(String name, int i, Map<String, Integer> named) {
      Integer other = named.putIfAbsent(name, i);
      if (other == null) return;
      int one = top(i);
      int two = top(other);
      above[Math.max(one, two)] = Math.min(one, two);
    }

    private int top(int i) {
      int at = i;
      while (above[at] != at) {
        above[at] = above[above[at]];
        at = above[at];
      }
      return at;
    }

    <T> List<List<T>> of(List<T> items) {
      Map<Integer, List<T>> groups = new LinkedHashMap<>();
      for (int i = 0; i < items.size(); i++)
        groups.computeIfAbsent(top(i), key -> new ArrayList<>()).add(items.get(i));
      return List.copyOf(groups.values());
    }
  }
}

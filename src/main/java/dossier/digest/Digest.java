package dossier.digest;

import dossier.answer.Chart;
import dossier.answer.IndexState;
import dossier.answer.NewsItem;
import dossier.fact.FactType;
import dossier.store.ShownStory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a time that somebody wants to hear of.
 *
 * @param from what came after this moment
 * @param to up to this one
 * @param groups by company, the one with the most important story first
 * @param more further stories that did not fit
 * @param chart how much was written in the time and in those before it; null where there is too little to see
 */
public record Digest(Scope scope, Instant from, Instant to, List<Group> groups, int more, @Nullable Chart chart,
    IndexState index) {
  public Digest {
    groups = List.copyOf(groups);
  }

  /**
   * The stories about a company.
   *
   * @param company its name, or what the stories have in common that are about none
   * @param items most important first
   */
  public record Group(String company, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * A story.
   *
   * @param story its stable name
   * @param importance 0 to 100, see {@link Importance}
   * @param kinds kinds of facts that it tells about the companies wanted
   */
  public record Item(NewsItem news, String story, double importance, Set<FactType> kinds) {
    public Item {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** All stories in the order in which they are shown. */
  public List<Item> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }

  /** The stories as they are kept for a post. */
  public List<ShownStory> shown() {
    return items().stream().map(item -> new ShownStory(item.story(), List.of(item.news().article().value()))).toList();
  }

  /** This digest with those stories alone. */
  public Digest only(Set<String> stories) {
    List<Group> left = groups.stream()
        .map(group -> new Group(group.company(),
            group.items().stream().filter(item -> stories.contains(item.story())).toList()))
        .filter(group -> !group.items().isEmpty())
        .toList();
    return new Digest(scope, from, to, left, more, chart, index);
  }
}

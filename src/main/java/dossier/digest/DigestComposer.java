package dossier.digest;

import dossier.answer.IndexState;
import dossier.answer.News;
import dossier.company.CompanyCatalog;
import dossier.fact.Corrections;
import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.index.ArticleEntry;
import dossier.index.FactQueries;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.retrieve.Storylines;
import dossier.story.Coverage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts digests together. Thread-safe. */
public final class DigestComposer {
  /** Most stories of a digest. */
  public static final int CAP = 15;
  /** Most stories that one publisher is shown for. */
  public static final int A_SOURCE = 3;
  private static final String OTHERS = "Other news";

  private final NewsIndex index;
  private final CompanyCatalog companies;
  private final Supplier<Corrections> corrections;

  /** @param corrections those of facts that hold now */
  public DigestComposer(NewsIndex index, CompanyCatalog companies, Supplier<Corrections> corrections) {
    this.index = index;
    this.companies = companies;
    this.corrections = corrections;
  }

  /** Tells what was shown before. */
  public interface Before {
    /** Nothing was. */
    Before NOTHING = stories -> Set.of();

    /** Those of these stories that were shown. */
    Set<String> among(List<String> stories);
  }

  /** What came in after {@code from}, up to {@code to}, and was not shown before. */
  public Digest compose(Scope scope, Instant from, Instant to, Before before) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      return new Making(scope, from, to, snapshot).of(new ScopeArticles(scope, snapshot).arrived(from, to), before);
    }
  }

  /**
   * What a digest that looks back as far as {@code covers} would have shown: now, or where there is nothing, when the newest article that
   * it may show appeared.
   */
  public Digest preview(Scope scope, Duration covers, Instant now) {
    try (IndexSnapshot snapshot = index.snapshot()) {
      ScopeArticles articles = new ScopeArticles(scope, snapshot);
      Digest digest = published(scope, covers, now, snapshot, articles);
      Instant newest = digest.isEmpty() ? articles.newest(now) : null;
      return newest == null ? digest : published(scope, covers, newest, snapshot, articles);
    }
  }

  private Digest published(Scope scope, Duration covers, Instant to, IndexSnapshot snapshot, ScopeArticles articles) {
    Instant from = to.minus(covers);
    return new Making(scope, from, to, snapshot).of(articles.appeared(from, to), Before.NOTHING);
  }

  /** A story that may be shown: its articles in the time, and what they tell about the companies wanted. */
  private record Candidate(String story, ArticleEntry shown, String company, List<Evidence> told, double importance) {
    Set<FactType> kinds() {
      return told.stream().map(each -> each.fact().type()).collect(Collectors.toSet());
    }

    String source() {
      String name = shown.article().source();
      return name == null ? shown.article().id().value() : name.toLowerCase(Locale.ROOT);
    }
  }

  /** One digest being put together. */
  private final class Making {
    private static final Comparator<Candidate> IMPORTANT = Comparator.comparingDouble(Candidate::importance)
        .reversed()
        .thenComparing(Candidate::story);

    private final Scope scope;
    private final Instant from;
    private final Instant to;
    private final IndexSnapshot snapshot;
    private final ScopeMatch match;

    Making(Scope scope, Instant from, Instant to, IndexSnapshot snapshot) {
      this.scope = scope;
      this.from = from;
      this.to = to;
      this.snapshot = snapshot;
      this.match = new ScopeMatch(scope);
    }

    Digest of(List<ArticleEntry> articles, Before before) {
      Map<String, List<ArticleEntry>> stories = new LinkedHashMap<>();
      for (ArticleEntry entry : articles)
        if (match.isAbout(entry)) stories.computeIfAbsent(story(entry), _ -> new ArrayList<>()).add(entry);
      before.among(List.copyOf(stories.keySet())).forEach(stories::remove);
      List<Candidate> candidates = new ArrayList<>();
      stories.forEach((story, entries) -> {
        Candidate candidate = candidate(story, entries);
        if (candidate != null) candidates.add(candidate);
      });
      return chosen(candidates.stream().sorted(IMPORTANT).toList());
    }

    /** Null where it tells no fact of a kind that is wanted. */
    private @Nullable Candidate candidate(String story, List<ArticleEntry> entries) {
      List<Evidence> told = new ArrayList<>();
      for (ArticleEntry entry : entries)
        told.addAll(told(entry));
      told.removeIf(evidence -> !match.concerns(evidence.fact()));
      if (!scope.types().isEmpty() && told.isEmpty()) return null;
      ArticleEntry shown = entries.stream().min(match.best()).orElseThrow();
      List<Importance.Told> kinds = told.stream()
          .map(each -> new Importance.Told(each.fact().type(), each.fact().modality()))
          .toList();
      Instant newest = entries.stream().map(ArticleEntry::knownBy).max(Comparator.naturalOrder()).orElseThrow();
      double importance = Importance.of(kinds, sources(shown), match.about(entries), Duration.between(newest, to));
      return new Candidate(story, shown, company(shown), told, importance);
    }

    /** The facts of an article, corrected as people decided. */
    private List<Evidence> told(ArticleEntry entry) {
      return corrections.get()
          .apply(snapshot.evidence(Both.of(FactQueries.facts(), FactQueries.article(entry.article().id()))))
          .evidence();
    }

    private int sources(ArticleEntry shown) {
      if (shown.placement() == null) return 1;
      List<Coverage.Member> members = snapshot.story(shown.placement().story(), to);
      return members.isEmpty() ? 1 : Coverage.of(members).independentSources();
    }

    private String company(ArticleEntry shown) {
      return match.company(shown, companies).orElse(OTHERS);
    }

    private Digest chosen(List<Candidate> candidates) {
      Map<String, Integer> sources = new HashMap<>();
      Map<String, List<Digest.Item>> groups = new LinkedHashMap<>();
      Storylines stories = new Storylines(snapshot, to);
      int shown = 0;
      for (Candidate each : candidates)
        if (shown < CAP && sources.merge(each.source(), 1, Integer::sum) <= A_SOURCE) {
          groups.computeIfAbsent(each.company(), _ -> new ArrayList<>())
              .add(new Digest.Item(News.item(each.shown(), stories), each.story(), each.importance(), each.kinds()));
          shown++;
        }
      return new Digest(scope, from, to,
          groups.entrySet().stream().map(group -> new Digest.Group(group.getKey(), group.getValue())).toList(),
          candidates.size() - shown,
          shown == 0 ? null : new DigestCoverage(scope, snapshot).chart(from, to).orElse(null),
          new IndexState(snapshot.generation(), snapshot.articles(), snapshot.newest(), snapshot.committed()));
    }
  }

  private static String story(ArticleEntry entry) {
    return entry.placement() == null ? entry.article().id().value() : entry.placement().story().toString();
  }
}

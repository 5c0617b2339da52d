package dossier.digest;

import dossier.answer.Among;
import dossier.answer.ArrivedStory;
import dossier.answer.FactView;
import dossier.answer.NewsItem;
import dossier.answer.View;
import dossier.answer.Views;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.digest.Importance.About;
import dossier.digest.Importance.Told;
import dossier.fact.PartyKey;
import dossier.index.ArticleEntry;
import dossier.store.SeenMarks;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came in since somebody last looked, most important first, see {@link Importance}. Looking marks it as seen: of a list
 * apart from everything. Safe for many threads.
 */
public final class FreshNews {
  /** How far back who never looked sees. */
  public static final Duration FIRST_LOOK = Duration.ofDays(7);
  /** Stories that are shown. */
  public static final int SHOWN = 10;

  private final Views views;
  private final NamedCompanies named;
  private final ScopeReader scopes;
  private final SeenMarks marks;

  /** News from {@code views}; who has seen what is kept in {@code marks}. */
  public FreshNews(Views views, NamedCompanies named, ScopeReader scopes, SeenMarks marks) {
    this.views = views;
    this.named = named;
    this.scopes = scopes;
    this.marks = marks;
  }

  /**
   * What is new to a person, who has seen it then.
   *
   * @param words a list, a sector or companies; blank for everything
   * @param untracked companies of the catalogue that the workspace does not want to hear of
   */
  public View look(String words, String team, String user, Set<CompanyId> untracked, Instant now) {
    return switch (named.read(words, team, user)) {
      case NamedCompanies.Found.Missing(var sentence) -> new FactView.Unclear(sentence, views.status().index());
      case NamedCompanies.Found.Named(var among, var left) -> left.isBlank()
          ? look(among, team, user, untracked, now)
          : scopes.companies(left, team, user, among)
              .map(all -> look(all, team, user, untracked, now))
              .orElseGet(() -> new FactView.Unclear("I do not know which company “" + left.strip()
                  + "” is. Name companies or a list, such as: new xiaomi, new @china-phones.", views.status().index()));
    };
  }

  private View look(Among among, String team, String user, Set<CompanyId> untracked, Instant now) {
    boolean first = marks.seen(team, user, among.called()).isEmpty();
    Instant since = marks.seen(team, user, among.called())
        .filter(seen -> !seen.isAfter(now))
        .orElse(now.minus(FIRST_LOOK));
    Views.Arrived arrived = views.arrived(among, since, now);
    List<NewsItem> items = arrived.stories()
        .stream()
        .filter(story -> !isUnwanted(story.entry(), untracked))
        .sorted(Comparator.<ArrivedStory>comparingDouble(story -> importance(story, among, now))
            .reversed()
            .thenComparing(story -> story.entry().article().id().value()))
        .map(ArrivedStory::item)
        .toList();
    // What a commit under way brings came in before now: it is new the next time.
    Instant seen = arrived.index().committed().isBefore(now) ? arrived.index().committed() : now;
    marks.see(team, user, among.called(), seen);
    return new View.Fresh(among.called().isEmpty() ? null : among.called(), since, first,
        items.subList(0, Math.min(items.size(), SHOWN)), items.size(), arrived.index());
  }

  /** Whether it is about companies that are not wanted and no others. */
  private static boolean isUnwanted(ArticleEntry entry, Set<CompanyId> untracked) {
    List<CompanyId> about = entry.links().about();
    return !about.isEmpty() && untracked.containsAll(about);
  }

  private static double importance(ArrivedStory story, Among among, Instant now) {
    ArticleEntry entry = story.entry();
    Set<String> keys = among.parties().stream().map(PartyKey::of).collect(Collectors.toSet());
    List<Told> told = entry.facts()
        .facts()
        .stream()
        .map(found -> found.fact())
        .filter(fact -> keys.isEmpty() || keys.contains(PartyKey.of(fact.company())))
        .map(fact -> new Told(fact.type(), fact.modality()))
        .toList();
    Duration age = Duration.between(entry.knownBy(), now);
    return Importance.of(told, story.item().story().independent(), about(entry, keys), age);
  }

  private static About about(ArticleEntry entry, Set<String> keys) {
    List<CompanyLink> about = entry.links()
        .links()
        .stream()
        .filter(link -> link.salience() == Salience.ABOUT)
        .filter(link -> keys.isEmpty() || keys.contains(PartyKey.of(link.company())))
        .toList();
    if (about.isEmpty()) return About.ANY;
    return about.stream().anyMatch(CompanyLink::inTitle) ? About.TITLE : About.BODY;
  }
}

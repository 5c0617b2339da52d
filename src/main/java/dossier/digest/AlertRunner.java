package dossier.digest;

import dossier.answer.NewsItem;
import dossier.article.ArticleId;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.Viewer;
import dossier.store.Alert;
import dossier.store.Alerts;
import dossier.store.ChangedArticles;
import dossier.store.LessLikeThis;
import dossier.store.Mutes;
import dossier.store.PostEntry;
import dossier.store.ShownStory;
import dossier.store.WaitingMatch;
import dossier.store.WaitingMatches;
import dossier.store.WaitingMatches.Channel;
import dossier.watch.Redacted;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts what alerts matched when it is due, see {@link AlertRules}, and tells threads what became of articles. */
public final class AlertRunner {
  private static final int CHANGES_AT_ONCE = 100;
  private static final Logger log = LoggerFactory.getLogger(AlertRunner.class);

  private final NewsIndex index;
  private final Shared shared;
  private final AlertOutbox outbox;
  private final AlertDrawing drawing;
  private final InstantSource clock;
  private volatile boolean stopped;

  /** Where alerts and what becomes of them is kept. */
  public record Shared(Alerts alerts, WaitingMatches waiting, Mutes mutes, LessLikeThis less,
      ChangedArticles changed) {}

  /** A story that waits, with the alerts that want it. */
  private record Story(String id, ArticleEntry entry, List<Alert> alerts, Instant matched) {
    AlertRules.Waiting waiting() {
      return new AlertRules.Waiting(id, matched, alerts.stream().anyMatch(alert -> alert.choices().instant()));
    }
  }

  /** A runner. */
  public AlertRunner(NewsIndex index, Shared shared, AlertOutbox outbox, AlertDrawing drawing, InstantSource clock) {
    this.index = index;
    this.shared = shared;
    this.outbox = outbox;
    this.drawing = drawing;
    this.clock = clock;
  }

  /** Does what is due now. A channel that fails is logged and does not stop the others. */
  public synchronized void tick() {
    for (Channel place : shared.waiting.channels())
      if (!stopped) guarded(() -> Viewer.in(place.team(), () -> {
        post(place);
        return true;
      }));
    for (ChangedArticles.Change change : shared.changed.waiting(CHANGES_AT_ONCE))
      if (!stopped) guarded(() -> tell(change));
  }

  /** Lets the post under way be the last. */
  public void stop() {
    stopped = true;
  }

  @SuppressWarnings("CatchingUnchecked") // one channel must not stop the others
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.error("the alerts of a channel failed", Redacted.of(e));
    }
  }

  private void post(Channel place) {
    Map<Long, Alert> alerts = shared.alerts.here(place.team(), place.channel())
        .stream()
        .collect(Collectors.toMap(Alert::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    Instant now = clock.instant();
    try (IndexSnapshot snapshot = index.snapshot()) {
      Map<String, Story> stories = stories(place, alerts, snapshot, now);
      if (stories.isEmpty()) return;
      ZoneId zone = alerts.values().iterator().next().zone();
      LocalDate day = AlertRules.day(now, zone);
      AlertRules.Plan plan = AlertRules.plan(stories.values().stream().map(Story::waiting).toList(), zone,
          shared.waiting.day(place, day).posted(), now);
      for (String story : plan.posts())
        if (!stopped) postStory(place, Objects.requireNonNull(stories.get(story)), snapshot, day);
      if (!plan.more().isEmpty())
        postMore(place, plan.more().stream().map(stories::get).toList(), snapshot, day);
    }
  }

  /** What waits and is still wanted; the rest is let go of. */
  private Map<String, Story> stories(Channel place, Map<Long, Alert> alerts, IndexSnapshot snapshot, Instant now) {
    Set<String> muted = shared.mutes.in(place.team(), place.channel(), now)
        .stream()
        .map(Mutes.Mute::what)
        .collect(Collectors.toSet());
    Map<String, List<WaitingMatch>> waiting = new LinkedHashMap<>();
    for (WaitingMatch match : shared.waiting.in(place))
      waiting.computeIfAbsent(match.story(), key -> new ArrayList<>()).add(match);
    Map<String, Story> stories = new LinkedHashMap<>();
    waiting.forEach((id, matches) -> {
      ArticleEntry entry = snapshot.find(new ArticleId(matches.getFirst().article()));
      List<Alert> wanting = new ArrayList<>();
      if (entry != null && !MuteKeys.isMuted(entry, muted)) for (WaitingMatch match : matches) {
        Alert alert = alerts.get(match.alert());
        if (alert != null && !alert.paused() && !muted.contains(MuteKeys.alert(alert.id()))
            && !isUnwanted(alert, entry))
          wanting.add(alert);
      }
      if (entry == null || wanting.isEmpty()) shared.waiting.done(place, id);
      else
        stories.put(id, new Story(id, entry, wanting, matches.getFirst().matched()));
    });
    return stories;
  }

  private boolean isUnwanted(Alert alert, ArticleEntry entry) {
    List<String> words = StoryTitles.words(StoryTitles.title(entry.article()), alert.words());
    return shared.less.of(alert.id()).stream().anyMatch(unwanted -> StoryTitles.alike(words, unwanted));
  }

  private void postStory(Channel place, Story story, IndexSnapshot snapshot, LocalDate day) {
    NewsItem item = StoryTitles.item(story.entry, snapshot, clock.instant());
    AlertDrawing.Drawn drawn = drawing.story(item, story.alerts, clock.instant());
    Post post = new Post("alert:" + place.team() + ":" + place.channel() + ":" + story.id, place.team(),
        place.channel(), null, drawn.text(), drawn.blocks());
    AlertOutbox.Result result = outbox.send(post, List.of(shown(story)));
    if (result == AlertOutbox.Result.SENT) shared.waiting.count(place, day, 1, 0);
    if (result != AlertOutbox.Result.LATER) shared.waiting.done(place, story.id);
  }

  private void postMore(Channel place, List<Story> stories, IndexSnapshot snapshot, LocalDate day) {
    List<NewsItem> items = stories.stream()
        .map(story -> StoryTitles.item(story.entry, snapshot, clock.instant()))
        .toList();
    AlertDrawing.Drawn drawn = drawing.more(items, clock.instant());
    Post post = new Post("alert-more:" + place.team() + ":" + place.channel() + ":" + day, place.team(),
        place.channel(), null, drawn.text(), drawn.blocks());
    AlertOutbox.Result result = outbox.send(post, List.of());
    if (result == AlertOutbox.Result.LATER) return;
    shared.waiting.count(place, day, 0, stories.size());
    stories.forEach(story -> shared.waiting.done(place, story.id));
  }

  private static ShownStory shown(Story story) {
    return new ShownStory(story.id, List.of(story.entry.article().id().value()));
  }

  /** Once in each thread, below each post that linked to the article. */
  private void tell(ChangedArticles.Change change) {
    AlertDrawing.Drawn drawn = drawing.changed(change);
    Set<String> told = new HashSet<>();
    boolean all = true;
    for (PostEntry entry : outbox.showing(change.article())) {
      String channel = entry.postedChannel();
      String ts = entry.ts();
      if (channel == null || ts == null || !told.add(channel + ":" + ts)) continue;
      String key = "changed:" + change.id() + ":" + channel + ":" + ts;
      all &= outbox.send(new Post(key, entry.slip().team(), channel, ts, drawn.text(), drawn.blocks()),
          List.of()) != AlertOutbox.Result.LATER;
    }
    if (all) shared.changed.done(change.id());
  }
}

package dossier.digest;

import dossier.index.Viewer;
import dossier.store.Digests;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.PostState;
import dossier.store.ShownStories;
import dossier.store.ShownStory;
import dossier.store.StoredDigest;
import dossier.watch.Redacted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts digests when they are due. Several instances on one database share the work: whatever is due is noted in the ledger once, belongs to
 * one instance at a time, and is never sent again once Slack may have it. Turned by {@link Ticking}, or by hand in tests.
 */
public final class DigestRunner {
  /** How the keys of its posts begin. */
  static final String PREFIX = "digest:";
  private static final int AT_ONCE = 500;
  /** Slack takes none of these back: the bot was thrown out of the workspace. */
  private static final Set<String> GONE = Set.of("token_revoked", "invalid_auth", "account_inactive", "not_installed",
      "not_authed", "team_disabled");
  private static final Logger log = LoggerFactory.getLogger(DigestRunner.class);

  private final String instance;
  private final Digests digests;
  private final PostLedger ledger;
  private final ShownStories shown;
  private final Scopes scopes;
  private final DigestComposer composer;
  private final DigestDrawing drawing;
  private final Posting posting;
  private final LostPosts lost;
  private final InstantSource clock;
  private volatile boolean stopped;
  private Instant looked = Instant.MAX;

  /**
   * What several instances share, and what they use.
   *
   * @param digests the schedules
   * @param ledger the posts
   * @param shown the stories that were shown
   */
  public record Shared(Digests digests, PostLedger ledger, ShownStories shown) {}

  /**
   * A runner.
   *
   * @param instance a name that no other instance has, at most 64 characters
   */
  public DigestRunner(String instance, Shared shared, Scopes scopes, DigestComposer composer, DigestDrawing drawing,
      Posting posting, InstantSource clock) {
    this.instance = instance;
    this.digests = shared.digests();
    this.ledger = shared.ledger();
    this.shown = shared.shown();
    this.scopes = scopes;
    this.composer = composer;
    this.drawing = drawing;
    this.posting = posting;
    this.lost = new LostPosts(ledger, posting);
    this.clock = clock;
  }

  /** Does what is due now. A digest that fails is logged by its number and does not stop the others. */
  public void tick() {
    lost.settle(clock.instant());
    if (isClockPutBack(clock.instant())) pullBack(clock.instant());
    for (StoredDigest due : digests.due(clock.instant(), AT_ONCE))
      guarded(due.id(), () -> fall(DigestPlan.of(due)));
    List<PostEntry> waiting = new ArrayList<>(ledger.waiting(PREFIX, clock.instant(), AT_ONCE));
    Collections.shuffle(waiting); // instances that wake at once begin at different ends
    for (PostEntry entry : waiting)
      if (!stopped) guarded(number(entry.key()), () -> work(entry));
  }

  /** Also at the first look: the clock may have been wrong when the program ran before. */
  private boolean isClockPutBack(Instant now) {
    boolean back = now.isBefore(looked);
    looked = now;
    return back;
  }

  /** Digests that wait longer than until their next time were moved on by a clock that was ahead. */
  private void pullBack(Instant now) {
    for (StoredDigest later : digests.after(now))
      guarded(later.id(), () -> {
        DigestPlan plan = DigestPlan.of(later);
        Instant next = plan.schedule().next(now);
        if (plan.next() != null && plan.next().isAfter(next)) digests.advance(plan.id(), plan.next(), next);
      });
  }

  /** Lets the digest under way be the last. */
  public void stop() {
    stopped = true;
  }

  /** Posts a digest now, beside its schedule; gives its key. Whoever calls sees what became of it in the ledger. */
  public String now(DigestPlan plan) {
    Instant now = clock.instant();
    String key = PREFIX + plan.id() + ":now:" + now.toEpochMilli();
    PostSlip slip = new PostSlip(key, plan.team(), plan.channel(), now);
    ledger.offer(slip, now);
    ledger.find(key).ifPresent(this::work);
    return key;
  }

  @SuppressWarnings("CatchingUnchecked") // one digest must not stop the others
  private static void guarded(long id, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.error("digest {} failed", id, Redacted.of(e));
    }
  }

  /** The number of the digest that a key names. */
  static long number(String key) {
    return Long.parseLong(key.split(":", 3)[1]);
  }

  /** Notes a digest that is due as a post, unless it is too late, and moves it to its next time. Of several missed ones the last counts. */
  private void fall(DigestPlan plan) {
    Instant now = clock.instant();
    Instant due = plan.next();
    if (due == null) return;
    Instant last = plan.schedule().last(due, now);
    String key = PREFIX + plan.id() + ":" + last.getEpochSecond();
    boolean added = ledger.offer(new PostSlip(key, plan.team(), plan.channel(), last), now);
    if (added && isLate(plan, last, now)) ledger.end(key, PostState.SKIPPED, "too late to be useful", now);
    digests.advance(plan.id(), due, plan.schedule().next(now));
  }

  private static boolean isLate(DigestPlan plan, Instant due, Instant now) {
    return Duration.between(due, now).compareTo(plan.schedule().rhythm().useful()) > 0;
  }

  private void work(PostEntry entry) {
    Instant now = clock.instant();
    String key = entry.key();
    if (!ledger.take(key, instance, now)) return;
    Optional<DigestPlan> plan = digests.find(number(key)).map(DigestPlan::of);
    if (plan.isEmpty()) skip(key, "it was deleted");
    else if (isLate(plan.get(), entry.slip().due(), now)) skip(key, "too late to be useful");
    else
      compose(plan.get(), entry.slip(), now);
  }

  private void compose(DigestPlan plan, PostSlip slip, Instant now) {
    switch (scopes.tracked(plan.scope(), plan.team(), plan.owner())) {
      case Scopes.Reading.Unclear(var sentence) -> {
        digests.problem(plan.id(), sentence);
        skip(slip.key(), "its scope cannot be read");
      }
      case Scopes.Reading.Understood(var scope) -> {
        shown.free(slip.key());
        Digest found = Viewer.in(plan.team(), () -> composer.compose(scope, plan.since(now), now,
            stories -> shown.seen(plan.team(), plan.channel(), stories)));
        Set<String> kept = shown.keep(slip, found.shown()).stream().map(ShownStory::story).collect(Collectors.toSet());
        Digest digest = found.only(kept);
        if (digest.isEmpty() && !plan.saysEmpty()) {
          skip(slip.key(), "there was nothing to tell");
          digests.covered(plan.id(), now);
        } else if (ledger.sending(slip.key(), instance, clock.instant())) {
          send(plan, slip, digest, now);
        }
      }
    }
  }

  private void skip(String key, String reason) {
    shown.free(key);
    ledger.end(key, PostState.SKIPPED, reason, clock.instant());
  }

  private void send(DigestPlan plan, PostSlip slip, Digest digest, Instant covered) {
    DigestDrawing.Drawn drawn = drawing.draw(plan, digest);
    Posting.Outcome outcome = posting
        .post(new Post(slip.key(), slip.team(), slip.channel(), null, drawn.text(), drawn.blocks()));
    Instant now = clock.instant();
    switch (outcome) {
      case Posting.Outcome.Posted(var channel, var ts) -> {
        ledger.posted(slip.key(), channel, ts, now);
        digests.covered(plan.id(), covered);
        if (drawn.details() != null) details(slip, channel, ts, drawn.details());
      }
      case Posting.Outcome.Refused(var code) -> refused(plan, slip, code, now);
      case Posting.Outcome.Later(var code, var after) -> ledger.again(slip.key(), code, now.plus(after), now);
      // What it covers is looked at again; the stories that it may have shown stay kept for it.
      case Posting.Outcome.Unknown(var reason) -> ledger.end(slip.key(), PostState.UNKNOWN, reason, now);
    }
  }

  private void refused(DigestPlan plan, PostSlip slip, String code, Instant now) {
    ledger.end(slip.key(), PostState.REFUSED, code, now);
    shown.free(slip.key());
    if (GONE.contains(code)) {
      digests.pauseAll(plan.team(), "I was removed from the workspace (" + code + ").");
      log.warn("digests of workspace {} are paused: {}", plan.team(), code);
    } else {
      digests.problem(plan.id(), Refusals.sentence(code));
    }
  }

  /** The thread is filled once; what fails there is not repeated, since the digest itself tells all stories. */
  private void details(PostSlip slip, String channel, String ts, DigestDrawing.Drawn details) {
    Instant now = clock.instant();
    PostSlip below = new PostSlip("details:" + slip.key(), slip.team(), channel, now);
    if (!ledger.offer(below, now) || !ledger.take(below.key(), instance, now)
        || !ledger.sending(below.key(), instance, now))
      return;
    switch (posting.post(new Post(below.key(), slip.team(), channel, ts, details.text(), details.blocks()))) {
      case Posting.Outcome.Posted(var where, var at) -> ledger.posted(below.key(), where, at, clock.instant());
      case Posting.Outcome.Refused(var code) -> ledger.end(below.key(), PostState.REFUSED, code, clock.instant());
      case Posting.Outcome.Later(var code, var _) -> ledger.end(below.key(), PostState.REFUSED, code, clock.instant());
      case Posting.Outcome.Unknown(var reason) -> ledger.end(below.key(), PostState.REFUSED, reason, clock.instant());
    }
  }

  /** Lets go of what is older than is kept. */
  public void tidy() {
    ledger.tidy();
    shown.tidy();
  }
}

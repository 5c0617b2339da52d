package dossier.digest;

import dossier.store.Digests;
import dossier.store.PostEntry;
import dossier.store.PostLedger;
import dossier.store.StoredDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people do with digests: make, look at, change, pause, delete. Who may is asked at every act. Thread-safe. */
public final class DigestBook {
  /** Most digests that go to one place. */
  static final int MOST_HERE = 20;
  private static final int MOST_UNKNOWN = 200;

  private final Digests digests;
  private final PostLedger ledger;
  private final Scopes scopes;
  private final DigestComposer composer;
  private final Managers managers;

  /** Who may change digests that others made. */
  public interface Managers {
    /** Whether a person may. */
    boolean may(String team, String user);
  }

  /** A person in a workspace, by Slack's ids. */
  public record Who(String team, String user) {}

  /** What came of an act. */
  public sealed interface Done {
    /** It is done; the digest as it is now. */
    record Well(DigestPlan plan) implements Done {}

    /** The digest is gone. */
    record Deleted(DigestPlan plan) implements Done {}

    /** There is no more to show; the sentence tells the person what was or was not done. */
    record Said(String sentence) implements Done {}
  }

  /** A book over what is stored. */
  public DigestBook(DigestRunner.Shared shared, Scopes scopes, DigestComposer composer, Managers managers) {
    this.digests = shared.digests();
    this.ledger = shared.ledger();
    this.scopes = scopes;
    this.composer = composer;
    this.managers = managers;
  }

  /** What a scope means now. */
  public Scopes.Reading scope(String typed, Who who) {
    return scopes.tracked(typed, who.team(), who.user());
  }

  /** What a digest of a scope would show. */
  public Digest preview(Scope scope, Duration covers, Instant now) {
    return composer.preview(scope, covers, now);
  }

  /** Why a new digest cannot be made; nothing where it can. */
  public Optional<String> problem(DigestPlan plan) {
    if (plan.scope().length() > StoredDigest.MAX_SCOPE)
      return Optional.of("That is too long: at most " + StoredDigest.MAX_SCOPE + " characters.");
    if (scope(plan.scope(), new Who(plan.team(), plan.owner())) instanceof Scopes.Reading.Unclear(var sentence))
      return Optional.of(sentence);
    if (digests.in(plan.team(), plan.channel()).size() >= MOST_HERE)
      return Optional.of("There are " + MOST_HERE + " digests here already: delete one first.");
    if (digests.count(plan.team()) >= Digests.MOST)
      return Optional.of("This workspace has " + Digests.MOST + " digests already: delete one first.");
    return Optional.empty();
  }

  /** Makes a digest. */
  public Done make(DigestPlan plan, Instant now) {
    Optional<String> problem = problem(plan);
    if (problem.isPresent()) return new Done.Said(problem.get());
    return find(plan.team(), digests.add(plan.stored(), now)).<Done>map(Done.Well::new)
        .orElseGet(() -> new Done.Said("It is gone already."));
  }

  /** Changes when a digest comes and what it is about. */
  public Done change(long id, Who who, Schedule schedule, String scope, boolean saysEmpty, Instant now) {
    Optional<DigestPlan> plan = open(id, who);
    if (plan.isEmpty()) return notYours(id);
    if (scope.length() > StoredDigest.MAX_SCOPE)
      return new Done.Said("That is too long: at most " + StoredDigest.MAX_SCOPE + " characters.");
    if (scope(scope, new Who(plan.get().team(), plan.get().owner())) instanceof Scopes.Reading.Unclear(var sentence))
      return new Done.Said(sentence);
    DigestPlan changed = plan.get().changed(schedule, scope, saysEmpty, now);
    return digests.change(changed.stored()) ? new Done.Well(changed) : notYours(id);
  }

  /** Pauses a digest; one that is paused stays so. */
  public Done pause(long id, Who who) {
    return open(id, who).<Done>map(plan -> {
      digests.setNext(plan.team(), id, null);
      return find(plan.team(), id).<Done>map(Done.Well::new).orElseGet(() -> notYours(id));
    }).orElseGet(() -> notYours(id));
  }

  /** Lets a paused digest come again at its next time. */
  public Done resume(long id, Who who, Instant now) {
    return open(id, who).<Done>map(plan -> {
      digests.setNext(plan.team(), id, plan.schedule().next(now));
      return find(plan.team(), id).<Done>map(Done.Well::new).orElseGet(() -> notYours(id));
    }).orElseGet(() -> notYours(id));
  }

  /** Deletes a digest. */
  public Done delete(long id, Who who) {
    return open(id, who).<Done>map(plan -> {
      digests.delete(plan.team(), id);
      return new Done.Deleted(plan);
    }).orElseGet(() -> notYours(id));
  }

  private static Done notYours(long id) {
    return new Done.Said("There is no digest " + id + " that you may change.");
  }

  /** A digest that a person may change; nothing where there is none or the person may not. */
  public Optional<DigestPlan> open(long id, Who who) {
    return find(who.team(), id).filter(plan -> mayChange(plan, who));
  }

  /** Whether a person may change a digest: who made it may, and for channels those who manage others' digests. */
  public boolean mayChange(DigestPlan plan, Who who) {
    return plan.owner().equals(who.user()) || (!plan.direct() && managers.may(who.team(), who.user()));
  }

  private Optional<DigestPlan> find(String team, long id) {
    return digests.find(id).map(DigestPlan::of).filter(plan -> plan.team().equals(team));
  }

  /** The digests that go to a channel, and those that go to the person alone. */
  public List<DigestPlan> seenFrom(String channel, Who who) {
    return Stream.concat(digests.in(who.team(), channel).stream(), digests.in(who.team(), who.user()).stream())
        .map(DigestPlan::of)
        .distinct()
        .toList();
  }

  /** The digests that a person made. */
  public List<DigestPlan> madeBy(Who who) {
    return digests.of(who.team(), who.user()).stream().map(DigestPlan::of).toList();
  }

  /** The digests that others made for channels and that a person may change. */
  public List<DigestPlan> othersOf(Who who) {
    if (!managers.may(who.team(), who.user())) return List.of();
    return digests.of(who.team())
        .stream()
        .map(DigestPlan::of)
        .filter(plan -> !plan.direct() && !plan.owner().equals(who.user()))
        .toList();
  }

  /** Posts of a workspace of which it is unknown whether they are in Slack, newest first. */
  public List<PostEntry> unknown(String team) {
    return ledger.unknown(team, MOST_UNKNOWN);
  }

  /** What became of a post. */
  public Optional<PostEntry> post(String key) {
    return ledger.find(key);
  }
}

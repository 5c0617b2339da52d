package dossier.slack;

import dossier.digest.DigestPlan;
import dossier.store.PostEntry;
import java.time.Instant;
import java.time.ZoneOffset;

/** Draws scheduled digests with what can be done with them, and posts of which nobody knows whether they arrived. */
final class DigestLines {
  private DigestLines() {}

  /** A digest with its buttons, where the person may change it. */
  static void draw(Draft draft, DigestPlan plan, boolean mayChange, Showing showing, Instant now) {
    draft.says("• " + DigestBlocks.about(plan.scope()) + " · " + plan.schedule().said() + next(plan));
    draft.add(new RichText().section(line(plan)));
    if (!mayChange) return;
    boolean paused = plan.next() == null;
    draft.add(new Buttons("digest-" + plan.id(), showing.visibility())
        .add(ButtonKind.DIGEST, "Edit …", Command.DIGEST, "edit " + plan.id(), now)
        .add(ButtonKind.RUN, paused ? "Resume" : "Pause", Command.DIGEST, (paused ? "resume " : "pause ") + plan.id(),
            now)
        .add(ButtonKind.RUN, "Send now", Command.DIGEST, "send " + plan.id(), now)
        .add(ButtonKind.RUN, "Delete", Command.DIGEST, "delete " + plan.id(), now));
  }

  /** A digest in one line. */
  static RichText.Run line(DigestPlan plan) {
    RichText.Run run = RichText.run()
        .bold(DigestBlocks.about(plan.scope()), DigestBlocks.SCOPE)
        .own(" · " + plan.schedule().said() + (plan.direct() ? " · to you alone" : " · in "));
    if (!plan.direct()) run.channel(plan.channel());
    run.own(next(plan)).own(" · number " + plan.id());
    String problem = plan.problem();
    if (problem != null) run.own(" · ⚠ ").text(problem, Limits.CELL);
    return run;
  }

  private static String next(DigestPlan plan) {
    Instant next = plan.next();
    return next == null ? " · paused" : " · next " + DigestBlocks.moment(next, plan.schedule().zone());
  }

  /** A post of which it is unknown whether it is in Slack. */
  static void lost(Draft draft, PostEntry entry) {
    String when = DigestBlocks.moment(entry.slip().due(), ZoneOffset.UTC) + " UTC";
    String line = "A post of " + when + " may be in Slack or not: it is not sent again by itself.";
    RichText.Run run = RichText.run().own("⚠ " + line);
    if (!entry.slip().channel().startsWith("U")) run.own(" It was for ").channel(entry.slip().channel()).own(".");
    draft.says(line).add(new RichText().section(run));
  }
}

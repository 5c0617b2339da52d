package dossier.slack;

import com.google.gson.JsonObject;
import dossier.digest.DigestBook;
import dossier.digest.DigestBook.Who;
import dossier.digest.DigestPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What comes to a person alone and to channels on a schedule, on the Home tab, with what the person may do with it. */
final class HomeDigests {
  /** Digests of a part. */
  private static final int SHOWN = 6;
  private final DigestBook book;

  HomeDigests(DigestBook book) {
    this.book = book;
  }

  /** What comes to the person alone. */
  List<JsonObject> follows(Place viewer, Instant now) {
    Draft draft = new Draft();
    List<DigestPlan> plans = book.madeBy(who(viewer)).stream().filter(DigestPlan::direct).toList();
    String none = "Nothing comes to you alone yet. Write for example: " + AppSurface.COMMAND + " follow xiaomi";
    return drawn("What I follow", "follows", none, draft, plans, now);
  }

  /** What comes to channels: made by the person, then by others where the person may change that. */
  List<JsonObject> digests(Place viewer, Instant now) {
    Draft draft = new Draft();
    List<DigestPlan> plans = new ArrayList<>(
        book.madeBy(who(viewer)).stream().filter(plan -> !plan.direct()).toList());
    plans.addAll(book.othersOf(who(viewer)));
    String none = "No channel gets a digest yet that you may change. Write for example: " + AppSurface.COMMAND
        + " digest weekdays 9:00 xiaomi";
    List<JsonObject> blocks = new ArrayList<>(drawn("Digests", "digests", none, draft, plans, now));
    new Buttons("digest-new", Showing.Visibility.THREAD)
        .add(ButtonKind.DIGEST, "New digest …", Command.DIGEST, "new", now)
        .block()
        .ifPresent(blocks::add);
    return blocks;
  }

  private static List<JsonObject> drawn(String heading, String id, String none, Draft draft, List<DigestPlan> plans,
      Instant now) {
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header(heading)));
    if (plans.isEmpty()) blocks.add(HomeView.text(none));
    for (DigestPlan plan : plans.subList(0, Math.min(plans.size(), SHOWN)))
      DigestLines.draw(draft, plan, true, Showing.THREAD, now);
    if (plans.size() > SHOWN)
      draft.small(id + "-more", "There are " + (plans.size() - SHOWN) + " more; type: " + AppSurface.COMMAND
          + " digest");
    draft.message().blocks().forEach(block -> blocks.add(block.getAsJsonObject()));
    return blocks;
  }

  private static Who who(Place viewer) {
    return new Who(viewer.team(), viewer.user());
  }
}

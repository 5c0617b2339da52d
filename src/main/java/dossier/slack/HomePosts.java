package dossier.slack;

import com.google.gson.JsonObject;
import dossier.digest.AlertBook;
import dossier.digest.DigestBook;
import dossier.digest.DigestPlan;
import dossier.store.Alert;
import dossier.store.PostEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Posts of which nobody knows whether they are in Slack, on the Home tabs of those who may change what they came from. */
final class HomePosts implements HomeSection {
  private static final int SHOWN = 5;
  private final DigestBook digests;
  private final AlertBook alerts;

  HomePosts(DigestBook digests, AlertBook alerts) {
    this.digests = digests;
    this.alerts = alerts;
  }

  @Override
  public List<JsonObject> blocks(Place viewer, Instant now) {
    List<PostEntry> all = digests.unknown(viewer.team());
    if (all.isEmpty()) return List.of();
    Set<String> places = places(viewer);
    List<PostEntry> lost = all.stream().filter(entry -> places.contains(entry.slip().channel())).toList();
    if (lost.isEmpty()) return List.of();
    Draft draft = new Draft();
    lost.subList(0, Math.min(lost.size(), SHOWN)).forEach(entry -> DigestLines.lost(draft, entry));
    if (lost.size() > SHOWN) draft.small("lost-more", "There are " + (lost.size() - SHOWN) + " more.");
    List<JsonObject> blocks = new ArrayList<>(List.of(HomeView.header("Posts that may not have arrived")));
    draft.message().blocks().forEach(block -> blocks.add(block.getAsJsonObject()));
    return blocks;
  }

  /** Where what the person may change is posted. */
  private Set<String> places(Place viewer) {
    Set<String> places = new HashSet<>(Set.of(viewer.user()));
    DigestBook.Who who = new DigestBook.Who(viewer.team(), viewer.user());
    digests.madeBy(who).stream().map(DigestPlan::channel).forEach(places::add);
    digests.othersOf(who).stream().map(DigestPlan::channel).forEach(places::add);
    alerts.changeable(AlertReplies.who(viewer)).stream().map(Alert::channel).forEach(places::add);
    return places;
  }
}

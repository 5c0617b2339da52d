package dossier.slack;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;

/** A part of the Home tab. */
interface HomeSection {
  /**
   * Its blocks for a person, headed; none where there is nothing to show.
   *
   * @param viewer the person, with the direct conversation as the place for replies
   */
  List<JsonObject> blocks(Place viewer, Instant now);
}

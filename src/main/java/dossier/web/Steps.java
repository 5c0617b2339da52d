package dossier.web;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The app's steps in workflows that were begun; the oldest are forgotten. Safe for many threads. */
final class Steps {
  private static final int MAX_STEPS = 1_000;
  /** Stands for the end of a step that runs. */
  private static final JsonObject RUNNING = new JsonObject();
  private final Map<String, JsonObject> steps = new LinkedHashMap<>();

  /** Begins one and gives its id. */
  synchronized String begin() {
    String id = Ids.random("Fx");
    if (steps.size() >= MAX_STEPS) steps.remove(steps.keySet().iterator().next());
    steps.put(id, RUNNING);
    return id;
  }

  /** Ends one; false where no such step runs. */
  synchronized boolean end(String id, JsonObject result) {
    return steps.replace(id, RUNNING, result);
  }

  /** How it ended; nothing while it runs. */
  synchronized Optional<JsonObject> ended(String id) {
    return Optional.ofNullable(steps.get(id)).filter(result -> !result.isEmpty());
  }
}

package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Slack's rules for the blocks of one message, and for forms. */
@FunctionalInterface
public interface BlockRules {
  /**
   * What Slack would refuse.
   *
   * @param blocks as they came
   * @return a sentence for each, empty when the blocks are good
   */
  List<String> problems(JsonArray blocks);

  /** What Slack would refuse in a form or the Home tab; nothing where no rules for forms are given. */
  default List<String> problemsOfForm(JsonObject view) {
    return List.of();
  }
}

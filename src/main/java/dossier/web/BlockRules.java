package dossier.web;

import com.google.gson.JsonArray;
import java.util.List;

/** Slack's rules for the blocks of one message. */
@FunctionalInterface
public interface BlockRules {
  /**
   * What Slack would refuse.
   *
   * @param blocks as they came
   * @return a sentence for each, empty when the blocks are good
   */
  List<String> problems(JsonArray blocks);
}

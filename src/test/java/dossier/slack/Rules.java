package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.web.BlockRules;
import java.util.List;

/** The rules of Slack, so that a message or form that Slack would refuse fails. */
record Rules() implements BlockRules {
  @Override
  public List<String> problems(JsonArray blocks) {
    return BlockValidator.problems(blocks);
  }

  @Override
  public List<String> problemsOfForm(JsonObject view) {
    return BlockValidator.problemsOfForm(view);
  }
}

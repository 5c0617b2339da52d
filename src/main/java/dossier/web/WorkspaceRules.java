package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What this workspace takes: Slack's rules, pictures that were uploaded to it, and no blocks that it was told not to know.
 *
 * @param rules Slack's
 */
record WorkspaceRules(BlockRules rules, Uploads uploads, Faults faults) implements BlockRules {
  @Override
  public List<String> problems(JsonArray blocks) {
    List<String> problems = new ArrayList<>(rules.problems(blocks));
    for (JsonElement element : blocks)
      if (element instanceof JsonObject block) {
        String type = String.valueOf(Json.string(block, "type"));
        if (faults.knowsNot(type)) problems.add("unsupported type: " + type);
        if (block.get("slack_file") instanceof JsonObject file
            && uploads.find(String.valueOf(Json.string(file, "id"))).isEmpty())
          problems.add("invalid slack file");
      }
    return problems;
  }

  @Override
  public List<String> problemsOfForm(JsonObject view) {
    return rules.problemsOfForm(view);
  }
}

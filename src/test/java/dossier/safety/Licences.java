package dossier.safety;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which licences may be shipped, by the lines of {@code config/licences.tsv}. */
final class Licences {
  private final Set<String> forAll = new HashSet<>();
  private final Set<String> forOne = new HashSet<>();

  Licences(List<String> lines) {
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] columns = line.split("\t", -1);
      if (columns.length > 2) forOne.add(columns[0] + " " + columns[2]);
      else
        forAll.add(columns[0]);
    }
  }

  /** The components of a CycloneDX bill of materials that may not be shipped, each with the licences that it names. */
  List<String> refused(JsonObject bill) {
    List<String> refused = new ArrayList<>();
    for (JsonElement each : bill.getAsJsonArray("components")) {
      JsonObject component = each.getAsJsonObject();
      String name = text(component, "group") + ":" + text(component, "name");
      List<String> licences = of(component);
      if (licences.stream().noneMatch(licence -> forAll.contains(licence) || forOne.contains(licence + " " + name)))
        refused.add(name + " " + licences);
    }
    return refused;
  }

  private static List<String> of(JsonObject component) {
    List<String> names = new ArrayList<>();
    JsonArray licences = component.has("licenses") ? component.getAsJsonArray("licenses") : new JsonArray();
    for (JsonElement each : licences) {
      JsonObject choice = each.getAsJsonObject();
      JsonObject licence = choice.has("license") ? choice.getAsJsonObject("license") : choice;
      names.add(licence.has("id")
          ? text(licence, "id")
          : licence.has("name") ? text(licence, "name") : text(licence, "expression"));
    }
    return names;
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}

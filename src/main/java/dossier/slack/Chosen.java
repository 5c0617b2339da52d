package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.view.ViewState;
import dossier.digest.StandingQueryReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies and lists that were chosen while typing, beside what was written, read together as if all had been typed. */
final class Chosen {
  /** The block of the field. */
  static final String BLOCK = "companies";
  private static final int MOST = 50;
  /** Names that are read as they are. */
  private static final Pattern PLAIN = Pattern.compile("[@\\p{L}\\p{N}][\\p{L}\\p{N}:.-]*");

  private Chosen() {}

  /** The field. */
  static JsonObject field(String action) {
    return FormFields.input(BLOCK, "Companies, lists and sectors",
        CompanyChoice.several(action, "Type a name", MOST), "Chosen from what is offered while you type.", true);
  }

  /** What was chosen in a field of one company or several, in the order of choice. */
  static List<String> in(@Nullable ViewState state, String block, String action) {
    if (state == null || state.getValues() == null) return List.of();
    Map<String, ViewState.Value> fields = state.getValues().get(block);
    ViewState.Value field = fields == null ? null : fields.get(action);
    if (field == null) return List.of();
    Stream<ViewState.SelectedOption> several = field.getSelectedOptions() == null
        ? Stream.of()
        : field.getSelectedOptions().stream();
    return Stream.concat(Stream.ofNullable(field.getSelectedOption()), several)
        .map(option -> option.getValue() == null ? "" : Mrkdwn.clean(option.getValue()))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A scope of what was chosen and written. */
  static String scope(List<String> chosen, String written) {
    String names = chosen.stream()
        .map(name -> isPlain(name) ? name : quoted(name))
        .collect(Collectors.joining(", "));
    return names.isEmpty() || written.isEmpty() ? names + written : names + ", " + written;
  }

  /** What an alert listens for, of what was chosen and written: words, or a query where it is written as one. */
  static String query(List<String> chosen, String written) {
    if (chosen.isEmpty()) return written;
    if (!StandingQueryReader.isQuery(written)) return listed(chosen, ", ") + (written.isEmpty() ? "" : " " + written);
    return "(" + listed(chosen, " OR ") + ") AND (" + written + ")";
  }

  private static String listed(List<String> chosen, String between) {
    return chosen.stream().map(name -> isReference(name) ? name : quoted(name)).collect(Collectors.joining(between));
  }

  private static boolean isPlain(String name) {
    return isReference(name) || PLAIN.matcher(name).matches();
  }

  private static boolean isReference(String name) {
    return name.startsWith("@") || name.startsWith("sector:");
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "") + "\"";
  }
}

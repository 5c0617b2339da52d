package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dossier.slack.Showing.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedFactsTest {
  private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");
  private final NumberedFacts facts = new NumberedFacts(Samples.NOW, Visibility.PRIVATE);

  private static List<String> labels(List<JsonObject> rows) {
    List<String> labels = new ArrayList<>();
    for (JsonObject row : rows)
      row.getAsJsonArray("elements")
          .forEach(button -> labels.add(button.getAsJsonObject().getAsJsonObject("text").get("text").getAsString()));
    return labels;
  }

  @Test
  void eachFactHasOneNumberAndOneButtonHoweverOftenItIsShown() {
    assertThat(facts.number("a", "Huawei · Revenue, 2011")).isEqualTo(1);
    assertThat(facts.number("b", "ZTE · Revenue, 2011")).isEqualTo(2);
    assertThat(facts.number("a", "Huawei · Revenue growth, 2011")).isEqualTo(1);
    assertThat(labels(facts.rows())).containsExactly("Evidence [1]", "[2]");
    assertThat(facts.rows()).isEmpty();
  }

  @Test
  void numbersGoOnFromGroupToGroup() {
    facts.number("a", "one");
    facts.rows();
    assertThat(facts.number("b", "two")).isEqualTo(2);
    assertThat(labels(facts.rows())).containsExactly("Evidence [2]");
  }

  @Test
  void aButtonSaysWhatItIsOfToThoseWhoHearIt() {
    facts.number("a", "Huawei · Revenue, 2011");
    JsonObject button = facts.rows().getFirst().getAsJsonArray("elements").get(0).getAsJsonObject();
    assertThat(button.get("accessibility_label").getAsString()).isEqualTo("Evidence [1]: Huawei · Revenue, 2011");
    assertThat(button.get("value").getAsString())
        .isEqualTo(FactValue.of("a", Samples.NOW, Visibility.PRIVATE).encoded());
  }

  @Test
  void moreThanARowHoldsGoIntoTheNext() {
    for (int each = 0; each < 26; each++)
      facts.number("a" + each, "x".repeat(200));
    List<JsonObject> rows = facts.rows();
    assertThat(rows).hasSize(NumberedFacts.rows(26)).hasSize(2);
    assertThat(rows.getFirst().getAsJsonArray("elements")).hasSize(25);
    assertThat(rows).extracting(row -> row.get("block_id").getAsString()).containsExactly("evidence-1", "evidence-26");
  }

  @ParameterizedTest
  @ValueSource(strings = { "timeline", "compare", "profile" })
  void theNumbersInTheTextAreThoseOfTheButtons(String word) {
    Command command = Command.of(word).orElseThrow();
    Message message = Blocks.view(new Inquiry(command, "zte", Samples.NOW), switch (command) {
      case TIMELINE -> FactSamples.timelineOf(40);
      case COMPARE -> FactSamples.compare();
      default -> Samples.profile();
    }, Showing.PRIVATE, Samples.NOW);
    assertThat(BlockValidator.problems(message)).isEmpty();
    List<String> buttons = Texts.buttons(message, "fact:")
        .stream()
        .map(button -> button.getAsJsonObject("text").get("text").getAsString().replace("Evidence ", ""))
        .toList();
    List<String> told = Texts.of(message)
        .stream()
        .filter(text -> !buttons.contains(text) && !text.startsWith("Evidence "))
        .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
        .distinct()
        .toList();
    assertThat(buttons).isNotEmpty().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(told);
  }
}

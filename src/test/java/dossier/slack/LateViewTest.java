package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateViewTest {
  private final List<JsonObject> called = new ArrayList<>();
  private final LateView late = new LateView(called::add);
  private final JsonObject ready = Json.of("title", "ready");
  private final JsonObject meanwhile = Json.of("title", "one moment");

  @Test
  void whatIsReadyInTimeGoesWithTheAcknowledgementAndIsNotSentAgain() throws Exception {
    late.show(ready);
    assertThat(late.inTime(meanwhile)).isEqualTo(ready);
    assertThat(called).isEmpty();
  }

  @Test
  void whatIsLateIsShownByACallAfterTheAcknowledgement() throws Exception {
    assertThat(late.inTime(meanwhile)).isEqualTo(meanwhile);
    assertThat(called).isEmpty();
    late.show(ready);
    assertThat(called).containsExactly(ready);
  }
}

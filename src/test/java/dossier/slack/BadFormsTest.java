package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dossier.digest.AlertBook;
import dossier.digest.Newsroom;
import dossier.store.Alert;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad input in forms gets: a sentence beside the field, or in the form's place where it is old or not the person's any more. */
class BadFormsTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(strings = { DigestForm.CALLBACK, AlertForm.CALLBACK, AlertForm.SAVE, FixForm.CALLBACK })
  void aFormOfLastYearSaysThatItIsTooOld(String callback) {
    String body = shop.submit(callback, "{\"old\":1}", "{}").getBody();
    assertThat(body).contains("This form is too old to work");
    Untouched.assertIn(shop);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      scope | xiaomo launches       | I do not know “xiaomo”
      scope | @nobody               | There is no list @nobody.
      scope | LONG                  | That is too long: at most 500
      time  | 25:00                 | That is no time of day. Write it like 9:00, 17:30 or 9am.
      time  | ``                    | That is no time of day.
      zone  | Mars/Olympus          | I know no such time zone.
      zone  | ``                    | I know no such time zone.
      day   | 32                    | There is no such day: say 1 to 31.
      day   | 0                     | There is no such day: say 1 to 31.
      day   | x                     | There is no such day: say 1 to 31.
      """)
  void aFieldOfADigestIsRefusedBesideIt(String field, String value, String sentence) {
    JsonObject values = new JsonObject();
    put(values, DigestForm.SCOPE, "xiaomi");
    put(values, DigestForm.TIME, "9:00");
    put(values, DigestForm.ZONE, "UTC");
    put(values, DigestForm.DAY, "1");
    values.add(DigestForm.RHYTHM, option("monthly"));
    values.add(DigestForm.TO, option(DigestForm.HERE));
    put(values, field, value.equals("LONG") ? "xiaomi ".repeat(100) : value);
    String place = new DigestPlace(0, "C1", null, null, null).encoded();
    assertThat(shop.submit(DigestForm.CALLBACK, place, values.toString()).getBody())
        .contains("\"errors\":{\"" + field + "\":\"" + sentence);
    Untouched.assertIn(shop);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      words | ``                    | Say what to listen for.
      words | @nobody               | There is no list @nobody.
      words | colour:red            | There is no field
      words | LONG                  | That is too long: at most 500
      zone  | Mars/Olympus          | There is no such time zone.
      """)
  void aFieldOfAnAlertIsRefusedBesideIt(String field, String value, String sentence) {
    JsonObject values = new JsonObject();
    put(values, AlertForm.WORDS, "xiaomi");
    put(values, AlertForm.ZONE, "UTC");
    put(values, field, value.equals("LONG") ? "xiaomi ".repeat(100) : value);
    String place = new AlertPlace(0, "C1", null, null).encoded();
    assertThat(shop.submit(AlertForm.CALLBACK, place, values.toString()).getBody())
        .contains("\"errors\":{\"" + field + "\":\"" + sentence);
    Untouched.assertIn(shop);
  }

  @Test
  void aFormWhoseOwnerMayNoLongerChangeItChangesNothing() {
    shop.bot.alerts()
        .book()
        .make(new Alert(0, "T1", "C1", "U2", "zte", ZoneId.of("UTC"), Alert.Choices.USUAL, Newsroom.NOW));
    shop.managers.clear();
    JsonObject values = new JsonObject();
    put(values, AlertForm.WORDS, "xiaomi");
    String place = new AlertPlace(1, "C1", null, null).encoded();
    assertThat(shop.submit(AlertForm.CALLBACK, place, values.toString()).getBody())
        .contains("There is no such alert that you may change.");
    assertThat(shop.submit("T9", "U2", AlertForm.CALLBACK, place, values.toString()).getBody())
        .as("another workspace")
        .contains("There is no such alert that you may change.");
    assertThat(shop.bot.alerts().book().here(new AlertBook.Who("T1", "C1", "U2"))).extracting(Alert::words)
        .containsExactly("zte");
  }

  private static void put(JsonObject values, String block, String text) {
    JsonObject field = new JsonObject();
    field.add("value", new JsonPrimitive(text));
    values.add(block, Json.of("field", "x"));
    values.getAsJsonObject(block).add("field", field);
  }

  private static JsonObject option(String value) {
    JsonObject selected = new JsonObject();
    selected.add("selected_option", Json.of("value", value));
    JsonObject field = new JsonObject();
    field.add("field", selected);
    return field;
  }
}

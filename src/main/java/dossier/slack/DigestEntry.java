package dossier.slack;

import com.slack.api.model.view.ViewState;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.digest.ScheduleReader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person entered in the form of a digest. */
sealed interface DigestEntry {
  /** It can be acted on, as far as the form can tell. */
  record Entered(String scope, Schedule schedule, boolean direct, boolean saysEmpty) implements DigestEntry {}

  /** It cannot; a sentence for each field that is wrong, by its block. */
  record Faulty(Map<String, String> sentences) implements DigestEntry {}

  /** Reads the fields. */
  static DigestEntry read(@Nullable ViewState state) {
    Map<String, String> wrong = new LinkedHashMap<>();
    Optional<LocalTime> time = ScheduleReader.time(text(state, DigestForm.TIME));
    if (time.isEmpty()) wrong.put(DigestForm.TIME, "That is no time of day. Write it like 9:00, 17:30 or 9am.");
    Optional<ZoneId> zone = ScheduleReader.zone(text(state, DigestForm.ZONE));
    if (zone.isEmpty())
      wrong.put(DigestForm.ZONE, "I know no such time zone. Write it like Europe/Paris, Asia/Shanghai or UTC.");
    String often = chosen(state, DigestForm.RHYTHM);
    int day = often.equals("monthly") ? monthday(text(state, DigestForm.DAY)) : weekday(often);
    if (often.isEmpty()) wrong.put(DigestForm.RHYTHM, "Choose how often it comes.");
    else if (day < 0)
      wrong.put(often.equals("monthly") ? DigestForm.DAY : DigestForm.RHYTHM, "There is no such day: say 1 to 31.");
    if (!wrong.isEmpty()) return new Faulty(wrong);
    Schedule schedule = new Schedule(rhythm(often), day, time.orElseThrow(), zone.orElseThrow());
    String scope = Chosen.scope(Chosen.in(state, Chosen.BLOCK, DigestForm.FIELD), text(state, DigestForm.SCOPE));
    return new Entered(scope, schedule, chosen(state, DigestForm.TO).equals(DigestForm.ME),
        checked(state));
  }

  private static Rhythm rhythm(String often) {
    return switch (often) {
      case "daily" -> Rhythm.DAILY;
      case "weekdays" -> Rhythm.WEEKDAYS;
      case "monthly" -> Rhythm.MONTHLY;
      default -> Rhythm.WEEKLY;
    };
  }

  /** 0 where no day is needed, -1 where there is no such day. */
  private static int weekday(String often) {
    if (often.equals("daily") || often.equals("weekdays")) return 0;
    for (DayOfWeek day : DayOfWeek.values())
      if (day.name().toLowerCase(Locale.ROOT).equals(often)) return day.getValue();
    return -1;
  }

  private static int monthday(String text) {
    if (text.isBlank()) return 1;
    if (!text.matches("\\d{1,2}")) return -1;
    int day = Integer.parseInt(text);
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static String text(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block);
    return field == null || field.getValue() == null ? "" : Mrkdwn.clean(field.getValue());
  }

  private static String chosen(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block);
    return field == null || field.getSelectedOption() == null || field.getSelectedOption().getValue() == null
        ? ""
        : field.getSelectedOption().getValue();
  }

  private static boolean checked(@Nullable ViewState state) {
    ViewState.Value field = field(state, DigestForm.EMPTY);
    return field != null && field.getSelectedOptions() != null && !field.getSelectedOptions().isEmpty();
  }

  private static ViewState.@Nullable Value field(@Nullable ViewState state, String block) {
    if (state == null || state.getValues() == null) return null;
    Map<String, ViewState.Value> fields = state.getValues().get(block);
    return fields == null ? null : fields.get(DigestForm.FIELD);
  }
}

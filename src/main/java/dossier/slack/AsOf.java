package dossier.slack;

import dossier.article.Published;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ending of a question that says from which day it is asked: "… as of 2018-07-01". */
sealed interface AsOf {
  /** It has none. */
  record Now() implements AsOf {}

  /**
   * It has one.
   *
   * @param words what is asked
   * @param moment the last one of that day
   */
  record Then(String words, Instant moment) implements AsOf {}

  /**
   * It has one that is no day so far.
   *
   * @param reason a sentence for the person who typed it
   */
  record Wrong(String reason) implements AsOf {}

  /** The ending, with a date in figures. */
  Pattern ENDING = Pattern.compile("(?i)\\bas (?:of|at) (?<date>\\d{1,4}[-./\\d]{0,20})[\\s?.!]{0,20}$");

  /** Reads the words of an inquiry that was typed at {@code now}. */
  static AsOf read(Command command, String words, Instant now) {
    Matcher ending = ENDING.matcher(words);
    if (!command.canBeDated() || !ending.find()) return new Now();
    String date = ending.group("date");
    try {
      Instant moment = Published.parse(date).latest();
      return moment.isAfter(now.plusSeconds(86_400))
          ? new Wrong("“" + date + "” has not come yet. Ask without it for what is known now.")
          : new Then(before(words, ending.start()), moment);
    } catch (IllegalArgumentException e) {
      return new Wrong("“" + date + "” is no day. Write it like: as of 2018-07-01.");
    }
  }

  private static String before(String words, int end) {
    int last = end;
    while (last > 0 && " \t\n,;".indexOf(words.charAt(last - 1)) >= 0)
      last--;
    return words.substring(0, last).strip();
  }
}

package dossier.slack;

import dossier.store.Alert.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed behind {@code alert}, with how the alert differs from what is usual.
 *
 * @param words what is listened for
 */
record AlertChoices(String words, Choices choices) {
  private static final Pattern ENDING = Pattern
      .compile("(?i)(?:^|[\\s,]+)(instant(?:ly)?|(?:with|and) mentions|(?:with|and) rumou?rs)\\s*$");
  /** The whole in quotation marks, with what only a query has in it: "Xiaomi AND (US OR carrier)". */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*(?:\\b(?:AND|OR|NOT)\\b|[()]|\\w:)[^\"]*)\"");

  /** Reads it; telephones' typographic quotation marks become straight ones. */
  static AlertChoices read(String typed) {
    String left = typed.replaceAll("[“”„‟]", "\"").strip();
    boolean instant = false;
    boolean mentions = false;
    boolean rumours = false;
    for (Matcher ending = ENDING.matcher(left); ending.find(); ending = ENDING.matcher(left)) {
      String word = ending.group(1).toLowerCase(Locale.ROOT);
      instant |= word.startsWith("instant");
      mentions |= word.endsWith("mentions");
      rumours |= word.contains("rumo");
      left = left.substring(0, ending.start()).strip();
    }
    Matcher quoted = QUOTED.matcher(left);
    return new AlertChoices(quoted.matches() ? quoted.group(1).strip() : left, new Choices(instant, mentions, rumours));
  }

  /** How an alert differs from what is usual, for people; empty where it does not. */
  static String said(Choices choices) {
    List<String> said = new ArrayList<>();
    if (choices.instant()) said.add("at once, at night too");
    if (choices.mentions()) said.add("also where a company is only mentioned");
    if (choices.rumours()) said.add("rumours too");
    return String.join(", ", said);
  }
}

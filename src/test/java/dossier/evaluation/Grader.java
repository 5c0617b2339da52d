package dossier.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says strictly whether a short answer is right. It shares no code with what answers. */
final class Grader {
  private static final int MOST_WORDS = 60;
  /** More values of one unit, or names, are no answer but a list of guesses. */
  private static final int MOST_GUESSES = 2;
  private static final double LISTED = 0.8;
  private static final Pattern EITHER = Pattern.compile("([\\w.]+) or ([\\w.]+)");

  private Grader() {}

  /** Whether {@code answer} is right; for a question without an answer none is. */
  static boolean right(OwnQuestion question, String answer) {
    if (!question.answerable() || answer.isBlank() || answer.strip().split("\\s+", -1).length > MOST_WORDS)
      return false;
    if (!question.items().isEmpty()) return lists(question.items(), answer);
    return switch (question.kind()) {
      case "yes_no" -> saysSo(question, answer);
      case "when" -> dated(question, answer);
      case "compare" -> holds(question.answers(), answer) && !otherFirst(question, answer);
      default -> question.date() == null
          ? tells(question, answer)
          : holds(question.answers(), answer) && onDate(question.date(), DateForms.in(answer));
    };
  }

  private static boolean saysSo(OwnQuestion question, String answer) {
    String first = Plain.of(answer).strip().split(" ", -1)[0];
    return question.answers().contains(first);
  }

  /** A date with a year must be the labelled one, no finer and no coarser; another wording must be an accepted one. */
  private static boolean dated(OwnQuestion question, String answer) {
    List<String> dates = DateForms.in(answer).stream().filter(date -> !date.startsWith("-")).toList();
    if (dates.isEmpty()) return holds(question.answers(), answer);
    return question.date() == null ? holds(question.answers(), answer) : onDate(question.date(), dates);
  }

  private static boolean onDate(String date, List<String> dates) {
    return dates.contains(date) && Set.copyOf(dates).size() <= MOST_GUESSES;
  }

  private static boolean tells(OwnQuestion question, String answer) {
    OwnQuestion.Measure number = question.number();
    if (number == null) return holds(question.answers(), answer);
    List<String> words = question.answers().stream().filter(each -> NumberForms.in(each).isEmpty()).toList();
    return holds(words, answer) || measures(number, question.answers(), answer);
  }

  private static boolean measures(OwnQuestion.Measure number, List<String> accepted, String answer) {
    List<NumberForms.Found> gold = new ArrayList<>();
    gold.add(NumberForms.gold(number.value(), number.unit()));
    accepted.forEach(each -> gold.addAll(NumberForms.in(each)));
    String unit = gold.getFirst().unit();
    List<NumberForms.Found> given = NumberForms.in(answer).stream().filter(each -> each.unit().equals(unit)).toList();
    long values = given.stream().mapToDouble(NumberForms.Found::value).distinct().count();
    return values <= MOST_GUESSES && given.stream().anyMatch(each -> gold.stream().anyMatch(each::like));
  }

  private static boolean holds(List<String> accepted, String answer) {
    String plain = Plain.of(answer);
    return accepted.stream().anyMatch(each -> Plain.find(plain, Plain.of(each)) >= 0);
  }

  /** Of "A or B" the one that is not accepted stands first. */
  private static boolean otherFirst(OwnQuestion question, String answer) {
    Matcher either = EITHER.matcher(question.question());
    if (!either.find()) return false;
    String plain = Plain.of(answer);
    int right = question.answers()
        .stream()
        .mapToInt(each -> Plain.find(plain, Plain.of(each)))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
    for (String side : List.of(either.group(1), either.group(2))) {
      boolean accepted = question.answers().stream().anyMatch(each -> Plain.of(each).contains(Plain.of(side)));
      int at = Plain.find(plain, Plain.of(side));
      if (!accepted && at >= 0 && at < right) return true;
    }
    return false;
  }

  /** F1 of the items that are named, each part between commas that names none counting as a wrong one. */
  private static boolean lists(List<List<String>> items, String answer) {
    String left = Plain.listed(answer.replaceAll("\\([^)]*\\)", " ").replaceFirst("^[^:]*:", ""));
    Set<List<String>> named = new LinkedHashSet<>();
    for (List<String> item : items)
      for (String form : item) {
        String plain = Plain.listed(form);
        if (Plain.find(left, plain) < 0) continue;
        named.add(item);
        left = left.replace(plain, " # ");
      }
    long others = Arrays.stream(left.split("\\|", -1)).filter(part -> !part.isBlank() && !part.contains("#")).count();
    return 2.0 * named.size() / (named.size() + others + items.size()) >= LISTED;
  }
}

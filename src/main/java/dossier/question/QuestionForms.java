package dossier.question;

import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wordings that tell what kind of answer a question wants: {@code question-forms.tsv}. */
final class QuestionForms {
  private enum When {
    /** Words that ask. */
    ASKED,
    /** What tells where no word asks. */
    BARE
  }

  /**
   * A wording.
   *
   * @param name for reading an explanation
   * @param pattern found anywhere in the question unless it begins with {@code ^}
   */
  private record Form(String name, AnswerKind kind, Pattern pattern) {
    static Form of(String name, AnswerKind kind, String pattern) {
      return new Form(name, kind, Pattern.compile("(?:" + pattern + ")(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }
  }

  private static final Map<When, List<Form>> FORMS = forms();

  private QuestionForms() {}

  /**
   * What a question wants.
   *
   * @param asking where the words stand that ask for it
   */
  record Wanted(String form, AnswerKind kind, Span asking) {}

  private static Map<When, List<Form>> forms() {
    Map<String, String> words = words();
    Map<When, List<Form>> forms = new EnumMap<>(Map.of(When.ASKED, new ArrayList<>(), When.BARE, new ArrayList<>()));
    for (String line : ResourceLines.of(QuestionForms.class, "question-forms.tsv")) {
      String[] cells = cells(line, 4);
      forms.getOrDefault(When.valueOf(cells[0]), List.of())
          .add(Form.of(cells[1], AnswerKind.valueOf(cells[2]), filled(cells[3], words)));
    }
    return forms;
  }

  /** The words that patterns take in, by their name in braces. */
  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : ResourceLines.of(QuestionForms.class, "question-form-words.tsv")) {
      String[] cells = cells(line, 2);
      words.put("{" + cells[0] + "}", filled(cells[1], words));
    }
    return words;
  }

  private static String[] cells(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != number) throw new IllegalStateException("expected " + number + " cells: " + line);
    return cells;
  }

  private static String filled(String pattern, Map<String, String> words) {
    String filled = pattern;
    for (Map.Entry<String, String> each : words.entrySet())
      filled = filled.replace(each.getKey(), each.getValue());
    return filled;
  }

  /** What {@code question} wants: the form that stands first in it; nothing where no form fits. */
  static Optional<Wanted> wanted(String question) {
    return first(When.ASKED, question).or(() -> first(When.BARE, question));
  }

  private static Optional<Wanted> first(When when, String question) {
    @Nullable
    Wanted first = null;
    for (Form form : FORMS.getOrDefault(when, List.of())) {
      Matcher matcher = form.pattern().matcher(question);
      if (matcher.find() && (first == null || matcher.start() < first.asking().start()))
        first = new Wanted(form.name(), form.kind(), new Span(matcher.start(), matcher.end()));
    }
    return Optional.ofNullable(first);
  }
}

package dossier.answer;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in capitals that no reader of names has typed: a last name alone in an article that never gives the first one. */
final class NameRuns {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-&]\\p{Lu}[\\p{L}\\p{N}]*)*(?:\\.\\p{Lu})*";
  private static final Pattern RUN = Pattern
      .compile("(?<![\\p{L}\\p{N}'’])" + WORD + "(?: (?:" + WORD + "|\\d{1,3}\\b)){0,3}");
  private static final Pattern PLURAL = Pattern.compile(
      "(?<!\\b(?:it|he|she|that|which|who|one|\\p{Lu}\\p{L}{0,30}) )(?<![\\p{L}\\p{N}'’-])(\\p{Ll}{4,}(?<![usi])s)(?![\\p{L}\\p{N}'’-])");
  private static final Pattern OPENING = Pattern.compile("^\\p{Lu}\\p{Ll}{3,}(?<![usi])s(?![\\p{L}\\p{N}'’-])");
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Ll}{3,}(?<!s)(?![\\p{L}\\p{N}-])");
  private static final Set<String> GRAMMAR = Set.of("""
    the a an this that these those it he she they we i you who what which when where why how there here if as at by for from in of on to
    with and but or so yet not no all some many most more other others his her its their our my your also after before since until while
    because although though even still then than both each every either neither just only now once over under about into is are was
    were be been has have had do does did will would can could should may might must said says according however meanwhile
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december mr mrs ms dr sir yes one two three first last new""".strip().split("\\s+", -1));

  private NameRuns() {}

  /**
   * A run of words in capitals.
   *
   * @param opens whether it is one word that opens the sentence, whose capital says nothing
   */
  record Run(String text, Span at, boolean opens) {}

  /** Those of {@code sentence} outside its typed names, without words of grammar that open it. */
  static List<Run> in(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    String text = sentence.text();
    Matcher matcher = RUN.matcher(text).region(Wording.dateline(text), text.length());
    while (matcher.find()) {
      Span at = withoutGrammar(text, new Span(matcher.start(), matcher.end()));
      boolean grammar = GRAMMAR.contains(at.of(text).toLowerCase(Locale.ROOT));
      boolean typed = grammar || sentence.names().stream().anyMatch(name -> name.span().overlaps(at));
      if (at.length() < 2 || typed || !Character.isUpperCase(text.charAt(at.start()))) continue;
      boolean opens = text.substring(0, at.start()).chars().noneMatch(Character::isLetterOrDigit)
          && at.of(text).indexOf(' ') < 0;
      runs.add(new Run(at.of(text), at, opens));
    }
    return runs;
  }

  /** Common nouns in the plural, for who asks for a sort of things; what follows a pronoun or name may be a verb and is left out. */
  static List<Run> plurals(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = PLURAL.matcher(sentence.text());
    while (matcher.find()) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT);
      if (!GRAMMAR.contains(word)) runs.add(new Run(word, new Span(matcher.start(1), matcher.end(1)), false));
    }
    Matcher opening = OPENING.matcher(sentence.text());
    if (opening.find()) runs.add(new Run(opening.group().toLowerCase(Locale.ROOT), new Span(0, opening.end()), true));
    return runs;
  }

  /** All words in small letters, among which a sort may stand in the singular. */
  static List<Run> nouns(Sentence sentence) {
    List<Run> runs = new ArrayList<>(plurals(sentence));
    Matcher matcher = SMALL.matcher(sentence.text());
    while (matcher.find())
      runs.add(new Run(matcher.group(), new Span(matcher.start(), matcher.end()), false));
    return runs;
  }

  private static Span withoutGrammar(String text, Span run) {
    int start = run.start();
    if (text.substring(0, start).chars().anyMatch(Character::isLetterOrDigit)) return run;
    while (start < run.end()) {
      int space = text.indexOf(' ', start);
      int end = space < 0 || space > run.end() ? run.end() : space;
      if (!GRAMMAR.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) break;
      start = Math.min(run.end(), end + 1);
    }
    return new Span(start, run.end());
  }
}

package dossier.question;

import dossier.company.CommonWords;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out what people shorten when they type: "whats", "w/o", "qtr", "nov 07", "acmes results". Names of companies stay as they are.
 * Thread-safe.
 */
final class ShortForms {
  /**
   * A row of {@code short-forms.tsv}.
   *
   * @param written what stands for it, with groups of the pattern as {@code $1}
   */
  private record Form(Pattern pattern, String written) {
    static Form of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) throw new IllegalStateException("short-forms.tsv: expected 3 cells: " + line);
      return new Form(Pattern.compile(cells[1]), cells[2]);
    }
  }

  private static final List<Form> FORMS = ResourceLines.of(ShortForms.class, "short-forms.tsv")
      .stream()
      .map(Form::of)
      .toList();
  /** A word that may be an owner without its apostrophe, and the one behind it. */
  private static final Pattern OWNER = Pattern.compile(
      "(?<![\\p{L}\\p{N}'’-])(?<name>\\p{L}{2,20})s (?=(?<owned>\\p{L}[\\p{L}\\p{N}-]{0,30}|(?:19|20)\\d\\d))");
  /** Before a plural. */
  private static final Pattern COUNTS = Pattern.compile("\\b(?:many|more|fewer|most|some|all|number of|\\d+) $",
      Pattern.CASE_INSENSITIVE);
  private static final Set<String> AFTER_PLURALS = afterPlurals();
  private static final CommonWords ENGLISH = new CommonWords();

  private final CompanyLinker linker;

  /** Knows names by {@code linker}. */
  ShortForms(CompanyLinker linker) {
    this.linker = linker;
  }

  private static Set<String> afterPlurals() {
    Set<String> words = new HashSet<>();
    for (String line : ResourceLines.of(ShortForms.class, "after-plurals.txt"))
      words.addAll(List.of(line.split(" ", -1)));
    return words;
  }

  /** The text in full; nothing where nothing in it is short. */
  Optional<String> writtenOut(String text) {
    String full = owners(text);
    for (Form form : FORMS)
      full = writtenOut(full, form);
    return full.equals(text) ? Optional.empty() : Optional.of(full);
  }

  private String writtenOut(String text, Form form) {
    Matcher found = form.pattern().matcher(text);
    if (!found.find()) return text;
    List<Span> names = linker.readQuestion(text).certain().stream().map(CompanyMention::span).toList();
    return found.reset().replaceAll(at -> {
      Span span = new Span(at.start(), at.end());
      return names.stream().anyMatch(span::overlaps) ? Matcher.quoteReplacement(at.group()) : form.written();
    });
  }

  /** With an apostrophe in names of companies that own the word behind them: "IBMs board". */
  private String owners(String text) {
    Matcher owner = OWNER.matcher(text);
    for (int from = 0; owner.find(from); from = owner.end("name") + 1) {
      int end = owner.end("name");
      String owned = text.substring(0, end) + "'" + text.substring(end);
      if (!isPlural(text, owner) && names(owned, owner.start("name"), end)) return owners(owned);
    }
    return text;
  }

  private static boolean isPlural(String text, Matcher owner) {
    String behind = owner.group("owned").toLowerCase(Locale.ROOT);
    String name = owner.group("name");
    boolean word = name.equals(name.toLowerCase(Locale.ROOT)) && ENGLISH.contains(name);
    return word || FunctionWords.contains(behind, name) || AFTER_PLURALS.contains(behind)
        || COUNTS.matcher(text.substring(0, owner.start())).find();
  }

  /** Whether a company's name stands there, and just there. */
  private boolean names(String text, int start, int end) {
    return linker.readQuestion(text)
        .certain()
        .stream()
        .map(CompanyMention::span)
        .anyMatch(span -> span.start() == start && span.end() >= end && span.end() <= end + 2);
  }
}

package dossier.question;

import dossier.company.AmbiguousName;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.company.QuestionCompanies;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads questions: companies, period, the kind of answer wanted, and the words that carry the meaning. Thread-safe. */
public final class QuestionReader {
  private static final Pattern REACH = Pattern.compile("^in \\S+(?: \\S+)? (?:years?|decades?|months?)$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPERLATIVE = Pattern.compile(
      "\\b(?:biggest|largest|first|worst|lowest|highest|best|most|fastest|slowest|steepest|deepest|smallest|longest)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Longest question in characters; the longest real ones we have seen have about 700. */
  public static final int MAX_LENGTH = 1_000;

  /** A year alone is a period, which lists take. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** The contractions of an auxiliary and "not" are one word. */
  private static final Pattern WORD = Pattern
      .compile("\\p{L}+n['’]t\\b|[\\p{L}\\p{N}][\\p{L}\\p{N}.&+]*(?<!\\.)|[\\p{L}\\p{N}]");

  /** What stands after an apostrophe: the possessive and shortened auxiliaries. */
  private static final Set<String> CONTRACTED = Set.of("s", "ll", "re", "ve", "d", "m");

  /** Words that an amount of money or a percentage itself answers to. */
  private static final Set<String> MEASURES = Set.of("share", "percentage", "percent", "proportion", "price", "amount",
      "sum", "cost", "value", "worth");

  /** A word in capitals that does not open the question. */
  private static final Pattern CAPITAL = Pattern.compile("[\\p{L}\\p{N},] +\\p{Lu}");

  /** "how much did they pay for it?" says nothing by itself. */
  private static final Pattern REFERS_BACK = Pattern
      .compile("^(?:and )?(?:who|what|when|where|why|how|did|does|is|was|will|has)\\b.{0,20}"
          + "\\b(?:they|it|he|she|them|him)\\b[^\\p{Lu}]*$");

  private final CompanyLinker linker;
  private final QuestionParts parts;
  private final ShortForms shortForms;

  /** Reads with the companies that {@code linker} knows. */
  public QuestionReader(CompanyLinker linker) {
    this.linker = linker;
    this.parts = new QuestionParts(linker);
    this.shortForms = new ShortForms(linker);
  }

  /** A quotation stands for itself, whoever "it" is in it. */
  private static final Pattern QUOTES = Pattern.compile("(?:^|[\\s:,])[\"“'‘][^\"“”]{8,}[\"”'’]\\W*$");

  /** What {@code text} asks at the moment {@code asked}; relative dates count from that day in UTC. */
  public QuestionReading read(String text, Instant asked) {
    Optional<String> unreadable = unreadable(text);
    if (unreadable.isPresent()) return new QuestionReading.Unreadable(unreadable.get());
    QuestionCompanies companies = linker.readQuestion(text);
    Optional<AmbiguousName> ambiguous = companies.ambiguous()
        .stream()
        .filter(name -> isName(text, name.span()))
        .findFirst();
    if (ambiguous.isPresent())
      return new QuestionReading.WhichCompany(ambiguous.get().span(), ambiguous.get().candidates());
    if (companies.certain().isEmpty() && companies.near().isEmpty() && !QUOTES.matcher(text).find()
        && REFERS_BACK.matcher(text).find())
      return new QuestionReading.Unreadable("Which company is meant? Name it in the question.");
    return new QuestionReading.Understood(question(text, asked, companies.certain()), companies.near());
  }

  /** What {@code text} is short for: "whats", "w/o", "qtr", "nov 07"; nothing where it is written in full. */
  public Optional<String> writtenOut(String text) {
    return text.length() > MAX_LENGTH ? Optional.empty() : shortForms.writtenOut(text);
  }

  /** The things that {@code text} asks at once, in its order, each as a question in full; none where it asks one. */
  public List<QuestionPart> parts(String text, Instant asked) {
    return parts.read(text, asked);
  }

  /** Whether {@code span} is meant as a name: in small letters it is none in a question that writes another name in capitals. */
  private static boolean isName(String text, Span span) {
    boolean small = span.of(text).equals(span.of(text).toLowerCase(Locale.ROOT));
    return !small || !CAPITAL.matcher(text).find();
  }

  private static Question question(String text, Instant asked, List<CompanyMention> companies) {
    Optional<QuestionForms.Wanted> wanted = QuestionForms.wanted(text);
    List<Span> taken = new ArrayList<>(companies.stream().map(CompanyMention::span).toList());
    @Nullable
    TimeRange period = null;
    // "its last quarter in January 2010": a time that names its year says when, any other counts from today.
    boolean dated = false;
    for (TimeExpression time : times(text, asked)) {
      if (taken.stream().anyMatch(time.span()::overlaps)) continue;
      boolean named = YEAR.matcher(time.span().of(text)).find();
      if (period == null || (named && !dated))
        period = FiscalYears.meant(text.substring(wordBefore(text, time.span()),
            time.span().end()), time.range(), companies.stream().map(CompanyMention::company).toList());
      dated |= named;
      taken.add(time.span());
    }
    wanted.filter(QuestionReader::onlyAsks).ifPresent(form -> taken.add(form.asking()));
    List<Span> keywords = keywords(text, taken);
    AnswerKind kind = kind(wanted, companies, keywords);
    return new Question(text, asked, kind, companies, period, keywords, typeWords(text, wanted, keywords),
        FocusReader.read(text, companies, period == null ? List.of() : taken).orElse(null),
        RelationReader.read(text, kind).orElse(null));
  }

  /** Where the word before a span begins. */
  private static int wordBefore(String text, Span at) {
    return text.lastIndexOf(' ', Math.max(0, at.start() - 2)) + 1;
  }

  private static List<TimeExpression> times(String text, Instant asked) {
    return TimeExpressions.find(text, LocalDate.ofInstant(asked, ZoneOffset.UTC))
        .stream()
        .filter(time -> !isReach(text, time.span()))
        .toList();
  }

  /** "the biggest loss in four years": how far something reaches back, and no time of it. */
  private static boolean isReach(String text, Span time) {
    return REACH.matcher(time.of(text)).find() && SUPERLATIVE.matcher(text.substring(0, time.start())).find();
  }

  /** Whether the asking words carry no meaning of their own; "what market share" does. */
  private static boolean onlyAsks(QuestionForms.Wanted wanted) {
    return switch (wanted.kind()) {
      case NEWS, PROFILE, YES_NO -> true;
      case WHO, WHAT, WHEN, WHERE, HOW_MANY, HOW_MUCH, WHY -> false;
    };
  }

  private static AnswerKind kind(Optional<QuestionForms.Wanted> wanted, List<CompanyMention> companies,
      List<Span> keywords) {
    boolean bareCompany = companies.size() == 1 && keywords.isEmpty();
    if (wanted.isEmpty()) return bareCompany ? AnswerKind.PROFILE : AnswerKind.WHAT;
    AnswerKind kind = wanted.get().kind();
    boolean asksWho = kind == AnswerKind.WHO || kind == AnswerKind.WHAT;
    return asksWho && bareCompany ? AnswerKind.PROFILE : kind;
  }

  /** "carriers" in "which carriers", "supplier" in "which German auto supplier", "price" in "what price". */
  private static List<Span> typeWords(String text, Optional<QuestionForms.Wanted> wanted, List<Span> keywords) {
    if (wanted.isEmpty()) return List.of();
    Span asking = wanted.get().asking();
    return switch (wanted.get().kind()) {
      case WHO, WHERE, WHEN -> keywords.stream().filter(word -> word.end() == asking.end()).toList();
      case HOW_MUCH ->
        keywords.stream().filter(word -> MEASURES.contains(word.of(text).toLowerCase(Locale.ROOT))).toList();
      case HOW_MANY, WHAT, WHY, YES_NO, NEWS, PROFILE -> List.of();
    };
  }

  private static List<Span> keywords(String text, List<Span> taken) {
    List<Span> keywords = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    String before = "";
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      boolean contracted = CONTRACTED.contains(words.group()) && word.start() > 0
          && "'’".indexOf(text.charAt(word.start() - 1)) >= 0;
      boolean not = words.group().endsWith("'t") || words.group().endsWith("’t");
      boolean grammar = contracted || not || FunctionWords.contains(words.group(), before);
      if (!grammar && taken.stream().noneMatch(word::overlaps)) keywords.add(word);
      before = words.group();
    }
    return keywords;
  }

  private static Optional<String> unreadable(String text) {
    if (text.isBlank())
      return Optional.of("The question is empty. Ask for example: how many cars did Xiaomi recall?");
    if (text.length() > MAX_LENGTH)
      return Optional.of("The question has " + text.length() + " characters; at most "
          + MAX_LENGTH + " are read. Ask for one thing at a time.");
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0 && !YEAR.matcher(text).find()) return Optional.of("There are no words in that question.");
    long latin = text.codePoints()
        .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
    return 2 * latin < letters
        ? Optional.of("Questions are read in English only, and so are the articles.")
        : Optional.empty();
  }
}

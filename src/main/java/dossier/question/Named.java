package dossier.question;

import dossier.company.AmbiguousName;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.company.NearSpelling;
import dossier.company.QuestionCompanies;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a few words name.
 *
 * @param text the words
 * @param companies how many companies, those counted that several carry the name of
 * @param company the first one as typed, empty without one
 * @param before the word before it where it ties it to a sentence, empty without one
 * @param period the one time as typed, or null without one or with several
 * @param tie the word before the period where it ties it to a sentence, empty without one
 * @param rest what else they say, empty where nothing
 */
record Named(String text, int companies, String company, String before, @Nullable String period, String tie,
    String rest) {
  private static final Pattern TIE = Pattern.compile(
      "\\b(?<tie>in|on|at|during|for|of|by|from|to|with|about|against)\\s+(?:the\\s+)?$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE = Pattern.compile("\\bthe\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYS_NOTHING = Pattern.compile(
      "\\b(?:in|on|at|during|for|of|by|from|to|with|about|against|the|and|or|then|please|instead|too|as well)\\b|\\s*['’]s\\b|[\\s,.'’-]+",
      Pattern.CASE_INSENSITIVE);

  /** Reads words as a question's companies and times are read. */
  static Named read(String text, CompanyLinker linker, Instant asked) {
    QuestionCompanies found = linker.readQuestion(text);
    List<Span> companies = spans(found);
    // A word that is nearly a company's name counts where it is all there is.
    if (companies.isEmpty() && found.near().size() == 1
        && found.near().getFirst().span().length() == text.strip().length())
      companies = found.near().stream().map(NearSpelling::span).toList();
    List<Span> times = times(text, companies, asked);
    StringBuilder rest = new StringBuilder(text);
    Stream.concat(companies.stream(), times.stream())
        .sorted(Comparator.comparingInt(Span::start).reversed())
        .forEach(span -> rest.replace(span.start(), span.end(), " "));
    Span company = companies.isEmpty() ? null : companies.getFirst();
    Span time = times.size() == 1 ? times.getFirst() : null;
    return new Named(text, companies.size(), company == null ? "" : company.of(text),
        company == null ? "" : tie(text, company),
        time == null ? null : withArticle(text, time), time == null ? "" : tie(text, time),
        SAYS_NOTHING.matcher(rest).replaceAll(""));
  }

  private static String withArticle(String text, Span time) {
    Matcher article = ARTICLE.matcher(text.substring(0, time.start()));
    return text.substring(article.find() ? article.start() : time.start(), time.end());
  }

  private static String tie(String text, Span at) {
    Matcher tie = TIE.matcher(text.substring(0, at.start()));
    return tie.find() ? tie.group("tie").toLowerCase(Locale.ROOT) : "";
  }

  /** Where a question names companies for sure or by a name that several carry. */
  static List<Span> spans(QuestionCompanies found) {
    return Stream
        .concat(found.certain().stream().map(CompanyMention::span), found.ambiguous().stream().map(AmbiguousName::span))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** Where a question names its periods. */
  static List<Span> times(String question, CompanyLinker linker, Instant asked) {
    return times(question, spans(linker.readQuestion(question)), asked);
  }

  private static List<Span> times(String text, List<Span> companies, Instant asked) {
    List<Span> times = new ArrayList<>();
    for (TimeExpression time : TimeExpressions.find(text, LocalDate.ofInstant(asked, ZoneOffset.UTC)))
      if (companies.stream().noneMatch(time.span()::overlaps)) times.add(time.span());
    return times;
  }

  /** Whether they name a period and nothing else. */
  boolean isPeriod() {
    return period != null && companies == 0 && rest.isEmpty();
  }

  /** Whether they name one company, perhaps with a period, and nothing else. */
  boolean isCompany() {
    return companies == 1 && rest.isEmpty();
  }
}

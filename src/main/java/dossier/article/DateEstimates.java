package dossier.article;

import dossier.article.DateEvidence.Told;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates the year in which an undated article was written from its own sentences and dated lines. Promotion, lines
 * without a verb and what follows promotion at the end of the text do not count; where the evidence is thin or
 * contradicts itself there is no estimate.
 */
public final class DateEstimates {
  /** Weight that is enough, as measured on dated news articles without their dates. */
  private static final double ENOUGH = 1;
  /** Share of the best year's weight at which another year is a contradiction. */
  private static final double CONTRADICTION = 0.5;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SENTENCE = 1_000;
  private static final int FEWEST_WORDS = 5;

  private static final Pattern YEAR = Pattern.compile("(?<![\\w$€£.,-])(?:19|20)\\d\\d(?![\\w%]|[.,-]\\d)");
  private static final Pattern PROMOTION = Pattern.compile(
      "\\b(?:sign(?:ing)? up|subscribe|download|register (?:now|for|here|today)|join us|click (?:here|on)|read more"
          + "|follow us|learn more|find out more|buy (?:your )?tickets?|newsletters?|podcast|webinar|white ?paper"
          + "|all rights reserved|copyright|see also|check out (?:our|the)|get (?:the|your|our) (?:free |latest )?\\w+"
          + "(?: \\w+){0,3} (?:report|guide|ebook|app|newsletter))\\b|©",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*\\s*$");
  private static final Pattern PAST = Pattern.compile(
      "\\b(?:was|were|had|did|said|rose|fell|made|bought|sold|began|took|came|went|became|grew|led|won|lost|paid|left"
          + "|[a-z]{3,}ed)\\b");
  private static final Pattern AHEAD = Pattern.compile(
      "\\b(?:will|would|won['’]t|expect\\w*|forecast\\w*|plans?|planned|due|by|until|through|next|could|may|might|should"
          + "|outlook|estimate\\w*|project\\w*|target\\w*|aims?|set to|guidance|likely|scheduled|deadline|expire\\w*)\\b",
      Pattern.CASE_INSENSITIVE);

  private final List<Told> told = new ArrayList<>();
  private int latestPast;

  private DateEstimates() {}

  /**
   * The year that the text tells.
   *
   * @param sentences the sentences of {@code body}
   * @param imported when the article came; it was not written later
   */
  public static Optional<DateEstimate> of(String title, String body, List<Span> sentences, Instant imported) {
    DateEstimates estimates = new DateEstimates();
    String text = body.replace('\u00a0', ' ').replace('\n', ' ');
    estimates.read(title.replace('\u00a0', ' '));
    estimates.readSentences(text, sentences);
    estimates.readLines(body);
    return estimates.best(imported.atOffset(ZoneOffset.UTC).getYear());
  }

  private void readSentences(String body, List<Span> sentences) {
    for (Span span : sentences) {
      String sentence = span.of(body);
      boolean promotion = PROMOTION.matcher(sentence).find();
      if (promotion && 10 * span.start() > 7 * body.length()) return;
      if (!promotion && isSentence(sentence)) read(sentence);
    }
  }

  private static boolean isSentence(String text) {
    return text.length() <= LONGEST_SENTENCE && SENTENCE_END.matcher(text).find()
        && text.split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS;
  }

  private void read(String sentence) {
    Matcher years = YEAR.matcher(sentence);
    if (sentence.length() > LONGEST_SENTENCE || !years.find()) return;
    int before = told.size();
    for (DateEvidence evidence : DateEvidence.SENTENCES) {
      Told year = evidence.told(sentence);
      if (year != null) told.add(year);
    }
    boolean past = PAST.matcher(sentence).find() && !AHEAD.matcher(sentence).find();
    if (told.size() > before || !past) return;
    do
      latestPast = Math.max(latestPast, Integer.parseInt(years.group()));
    while (years.find());
  }

  private void readLines(String body) {
    body.lines().map(String::strip).filter(line -> line.length() <= LONGEST_LINE).forEach(line -> {
      if (!YEAR.matcher(line).find()) return;
      for (DateEvidence evidence : DateEvidence.LINES) {
        Told year = evidence.told(line);
        if (year != null) told.add(year);
      }
    });
  }

  private Optional<DateEstimate> best(int imported) {
    Map<Integer, Double> weights = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (Told each : told)
      if (counted.add(each.name() + each.year())) weights.merge(each.year(), each.weight(), Double::sum);
    return weights.entrySet()
        .stream()
        .filter(year -> year.getValue() >= ENOUGH && year.getKey() <= imported && year.getKey() >= latestPast)
        .filter(year -> weights.entrySet()
            .stream()
            .allMatch(other -> other.getKey().equals(year.getKey())
                || other.getValue() < CONTRADICTION * year.getValue()))
        .map(year -> new DateEstimate(new PartialDate(year.getKey(), 0, 0), reason(year.getKey())))
        .findFirst();
  }

  private String reason(int year) {
    List<String> words = told.stream()
        .filter(each -> each.year() == year)
        .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
        .map(each -> "\"" + each.words() + "\"")
        .distinct()
        .toList();
    boolean alone = told.stream().anyMatch(each -> each.year() == year && each.weight() >= ENOUGH);
    return "the text says "
        + (alone ? words.getFirst() : String.join(" and ", words.subList(0, Math.min(2, words.size()))));
  }
}

package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyMention;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.question.Question;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which facts are meant: "google acquisitions of motorola in 2011, largest first, total". */
final class FactAskReader {
  private static final Pattern OTHER_SIDE = Pattern
      .compile("\\b(of|with|against|from|versus|vs\\.?|over)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’+-]*");
  /** Words of no meaning of their own. */
  private static final String PLAIN = "plain";
  /** Words of what is compared. */
  private static final String MEASURE = "measure";
  private static final Pattern LEADS_OVER = Pattern.compile("^\\s+(?:of|for|between|by|at)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What joins a name to the names before it. */
  private static final Pattern JOINED = Pattern.compile("(?:,|\\b(?:and|or|vs\\.?|versus|with|against))\\s*$",
      Pattern.CASE_INSENSITIVE);
  private static final List<Ask> ASKS = WordRows.of("fact-asks.tsv", 2)
      .stream()
      .map(cells -> new Ask(cells.get(0),
          Pattern.compile("\\b(?:" + cells.get(1) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)))
      .toList();

  private record Ask(String what, Pattern words) {}

  /** Words that name the other side also where no kind of facts is asked for: "google with motorola". */
  private static final Set<String> TOGETHER = Set.of("with", "against");
  /** What may stand between two words of one name, as in "Bank of Erewhon". */
  private static final Pattern WITHIN = Pattern.compile("\\s+(?:of\\s+(?:the\\s+)?)?");

  private final CompanyCatalog companies;
  private final Question question;
  private final boolean kinds;
  /** The words that nothing has claimed yet; what is claimed stands as blanks. */
  private final StringBuilder left;
  private final Set<String> asks = new TreeSet<>();
  private final List<FactWord> words = new ArrayList<>();
  private final List<Company> subjects = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private @Nullable Party otherSide;
  /** Where words for kinds of facts stand; what is told beside them may be a measure. */
  private final List<Span> kindsAt = new ArrayList<>();
  private boolean compares;
  private AmountLimitReader.@Nullable Found limit;

  private FactAskReader(Question question, CompanyCatalog companies, boolean kinds) {
    this.question = question;
    this.companies = companies;
    this.kinds = kinds;
    this.left = new StringBuilder(question.text());
  }

  /** What {@code question} means as a choice of facts. */
  static FactAsk read(Question question, CompanyCatalog companies) {
    return read(question, companies, true);
  }

  /** What {@code question} compares: words of the measure are no company, "ipo proceeds of" as little as "smartphone market share". */
  static FactAsk compared(Question question, CompanyCatalog companies) {
    FactAskReader reader = new FactAskReader(question, companies, true);
    reader.compares = true;
    return reader.read();
  }

  /** Whom {@code question} names: "jobs" is no kind of facts but a name. */
  static FactAsk names(Question question, CompanyCatalog companies) {
    return read(question, companies, false);
  }

  private static FactAsk read(Question question, CompanyCatalog companies, boolean kinds) {
    return new FactAskReader(question, companies, kinds).read();
  }

  private FactAsk read() {
    question.companies().forEach(mention -> claim(mention.span()));
    for (TimeExpression time : TimeExpressions.find(left.toString(), day()))
      claim(time.span());
    if (kinds) limit();
    if (kinds) words();
    asks(ask -> (kinds && !ask.what().equals(MEASURE)) || ask.what().equals(compares ? MEASURE : PLAIN));
    question.companies().forEach(this::company);
    names();
    return ask();
  }

  private void limit() {
    limit = AmountLimitReader.find(left.toString()).orElse(null);
    if (limit != null) claim(limit.span());
  }

  private LocalDate day() {
    return LocalDate.ofInstant(question.asked(), ZoneOffset.UTC);
  }

  private void claim(Span span) {
    for (int i = span.start(); i < span.end(); i++)
      left.setCharAt(i, ' ');
  }

  /** The longest words first, so that "market share" is not "share". */
  private void words() {
    List<FactWord.At> places = FactWord.places(left);
    for (FactWord.At found : places) {
      if (places.size() == 1 || !isLimited(found.span())) words.add(found.word());
      kindsAt.add(found.span());
      claim(found.span());
    }
  }

  /** "Layoffs of over 1,000 jobs" ask for no jobs. */
  private boolean isLimited(Span kind) {
    return limit != null && isGap(limit.span().end(), kind.start());
  }

  private void asks(Predicate<Ask> counts) {
    for (Ask ask : ASKS) {
      if (!counts.test(ask)) continue;
      Matcher matcher = ask.words().matcher(left.toString());
      while (matcher.find()) {
        Span at = new Span(matcher.start(), matcher.end());
        asks.add(ask.what());
        if (ask.what().equals(MEASURE)) kindsAt.add(at);
        claim(at);
      }
    }
  }

  private void company(CompanyMention mention) {
    companies.find(mention.company()).ifPresent(company -> {
      Party party = new Party(company.name(), company.id());
      if (otherSide == null && onOtherSide(mention.span())) otherSide = party;
      else if (!subjects.contains(company)) {
        subjects.add(company);
        parties.add(party);
      }
    });
  }

  /** "acquisitions of youtube", "google lawsuits against oracle"; "revenue of google" asks about Google. */
  private boolean onOtherSide(Span span) {
    Matcher matcher = OTHER_SIDE.matcher(question.text().substring(0, span.start()));
    if (!kinds || !matcher.find()) return false;
    String before = matcher.group(1).toLowerCase(Locale.ROOT);
    if (words.isEmpty()) return TOGETHER.contains(before) && !parties.isEmpty();
    boolean of = before.equals("of") || before.equals("from");
    return !of || words.stream().anyMatch(word -> word.types().contains(FactType.ACQUISITION));
  }

  /** What is left over names companies outside the catalogue. */
  private void names() {
    Span name = null;
    Matcher matcher = NAME.matcher(left);
    while (matcher.find()) {
      Span word = new Span(matcher.start(), matcher.end());
      if (name != null && !WITHIN.matcher(question.text().substring(name.end(), word.start())).matches()) {
        name(name);
        name = null;
      }
      name = name == null ? word : new Span(name.start(), word.end());
    }
    if (name != null) name(name);
  }

  /** Words in small letters that lead over to whose measure it is, or stand beside its kind where two companies are named anyway. */
  private boolean isMeasure(Span name) {
    String text = question.text();
    String words = name.of(text);
    if (!compares || !words.equals(words.toLowerCase(Locale.ROOT))) return false;
    if (LEADS_OVER.matcher(text.substring(name.end())).find()) return true;
    boolean beside = kindsAt.stream()
        .anyMatch(kind -> isGap(kind.end(), name.start()) || isGap(name.end(), kind.start()));
    return beside && subjects.size() > 1 && !JOINED.matcher(text.substring(0, name.start())).find();
  }

  private boolean isGap(int from, int to) {
    return from <= to && question.text().substring(from, to).isBlank();
  }

  private void name(Span span) {
    if (isMeasure(span)) return;
    Party party = new Party(span.of(question.text()).replaceAll("\\s+", " "), null);
    if (otherSide == null && onOtherSide(span)) otherSide = party;
    else {
      others.add(party.name());
      parties.add(party);
    }
  }

  private FactAsk ask() {
    Set<Modality> modalities = EnumSet.noneOf(Modality.class);
    if (asks.contains("planned")) modalities.add(Modality.PLANNED);
    if (asks.contains("rumoured")) modalities.add(Modality.REPORTED);
    if (asks.contains("denied")) modalities.add(Modality.DENIED);
    if (asks.contains("ended")) modalities.add(Modality.ENDED);
    FactChoice.Order order = order();
    boolean totals = asks.contains("total") || asks.contains("count");
    FactChoice choice = new FactChoice(subjects, others,
        words.stream().flatMap(word -> word.types().stream()).distinct().toList(),
        otherSide == null ? null : otherSide.name(), question.period(), order, totals, "");
    return FactAskHeading.headed(new FactAsk(choice, List.copyOf(parties), List.copyOf(words),
        otherSide == null ? List.of() : List.of(otherSide), words.isEmpty(), modalities,
        limit == null ? null : limit.limit()),
        day());
  }

  private FactChoice.Order order() {
    if (asks.contains("largest")) return FactChoice.Order.LARGEST;
    if (asks.contains("smallest")) return FactChoice.Order.SMALLEST;
    return asks.contains("oldest") ? FactChoice.Order.OLDEST : FactChoice.Order.NEWEST;
  }
}

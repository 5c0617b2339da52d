package dossier.answer;

import dossier.article.Published;
import dossier.company.CompanyMention;
import dossier.index.NewsAnalyzer;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.QuestionTerm;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the thing that a question asks for out of a sentence: the one of its kind nearest to the question's words. */
final class Extractor {
  private static final Pattern ASKS_PERCENT = Pattern.compile(
      "percent|per cent|%|\\bshare\\b|margin|premium|\\brate\\b|growth|proportion|stake", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_MONEY = Pattern.compile(
      "\\bpa(?:y|id|ying)\\b|price|cost|worth|revenue|sales|profit|income|earn|valu|\\bspen[dt]|invest|fine|loss|rais|dollar|\\$|€|£|budget",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_COMPANY = Pattern.compile(
      "compan|firm|maker|group|supplier|carrier|bank|rival|startup|operator|retailer|vendor|manufacturer|brand|bought|acquire|\\bbuy",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PER_SHARE = Pattern
      .compile("(?: in cash)? (?:per|a|for each|for every)(?: \\w+){0,2} share", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE = Pattern.compile("\\b(?:in|at|to|from|near|across|into|outside|for) (?:the )?$");

  /** Stands in where nothing is shown that depends on it. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /** A thing of the kind asked for. */
  private record Thing(String text, Span at, double fit) {}

  /** What a question asks for that is still to come. */
  private static final Pattern AHEAD = Pattern.compile(
      "^(?!.*\\bdid\\b).*\\b(?:will|going to|plans? to|planning to|expects? to|set to)\\b",
      Pattern.CASE_INSENSITIVE);
  /** A time that lies behind whoever says it. */
  private static final Pattern PAST = Pattern.compile("^(?:earlier|last|past|yesterday|previous)\\b|\\bago$",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final boolean asksAhead;
  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  Extractor(Question question, List<QuestionTerm> terms) {
    this.asksAhead = AHEAD.matcher(question.text()).find();
    this.question = question;
    for (QuestionTerm term : terms)
      weights.put(term.value(), term.weight());
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(question.text()))
      asked.add(term.value());
  }

  /** Whether an answer of that kind is a thing to be cut out rather than a whole sentence. */
  static boolean cutsOut(AnswerKind kind) {
    return switch (kind) {
      case HOW_MANY, HOW_MUCH, WHO, WHEN, WHERE -> true;
      case WHAT, WHY, YES_NO, NEWS, PROFILE -> false;
    };
  }

  /** The best thing of the kind asked for in {@code sentence}, if there is one. */
  Optional<Extract> extract(Sentence sentence, @Nullable Published published) {
    return switch (question.kind()) {
      case HOW_MUCH -> nearest(sentence, amounts(sentence));
      case HOW_MANY -> nearest(sentence, counts(sentence));
      case WHEN -> nearest(sentence, times(sentence, published));
      case WHERE -> nearest(sentence, places(sentence));
      case WHO -> nearest(sentence, names(sentence));
      case WHAT, WHY, YES_NO, NEWS, PROFILE -> Optional.empty();
    };
  }

  private List<Thing> amounts(Sentence sentence) {
    boolean percent = ASKS_PERCENT.matcher(question.text()).find();
    boolean money = ASKS_MONEY.matcher(question.text()).find();
    boolean perShare = question.text().toLowerCase(Locale.ROOT).contains("share");
    List<Thing> amounts = new ArrayList<>();
    for (Quantity quantity : Quantities.find(sentence.text())) {
      if (isSmall(quantity)) continue;
      double fit = switch (quantity.kind()) {
        case PERCENT -> percent ? 1 : money ? 0.3 : 0.7;
        case MONEY -> percent && !money ? 0.3 : 1;
        case COUNT -> asked(quantity.unit()) ? 0.8 : 0.2;
        case FRACTION -> percent ? 0.7 : 0.2;
        case RANK -> 0.1;
      };
      double each = !perShare
          && PER_SHARE.matcher(sentence.text()).region(quantity.span().end(), sentence.text().length()).lookingAt()
              ? 0.4
              : 1;
      amounts.add(new Thing(quantity.span().of(sentence.text()), quantity.span(), fit * each));
    }
    return amounts;
  }

  /** A small number that counts nothing named: "the two said". */
  private static boolean isSmall(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && quantity.unit().isEmpty() && Math.abs(quantity.value()) < 10;
  }

  private List<Thing> counts(Sentence sentence) {
    List<Thing> counts = new ArrayList<>();
    for (Quantity quantity : Quantities.find(sentence.text())) {
      if (quantity.kind() != Quantity.Kind.COUNT || isSmall(quantity)) continue;
      double fit = asked(quantity.unit()) ? 1 : quantity.unit().isEmpty() ? 0.5 : 0.2;
      counts.add(new Thing(quantity.span().of(sentence.text()), quantity.span(), fit));
    }
    return counts;
  }

  private boolean asked(String noun) {
    return !noun.isEmpty() && NewsAnalyzer.INSTANCE.terms(noun).stream().anyMatch(term -> asked.contains(term.value()));
  }

  /** Without a date of publication only the text's own words can be shown. */
  private List<Thing> times(Sentence sentence, @Nullable Published published) {
    LocalDate reference = published == null ? UNDATED : published.date().range().from();
    List<Thing> times = new ArrayList<>();
    for (TimeExpression time : TimeExpressions.find(sentence.text(), reference)) {
      if (asksAhead && PAST.matcher(time.span().of(sentence.text())).find()) continue;
      String shown = published == null ? time.span().of(sentence.text()) : Dates.shown(time, sentence.text());
      times.add(new Thing(shown, time.span(), 1));
    }
    if (times.isEmpty() && published != null && !asksAhead)
      times.add(new Thing(published.date().display(), new Span(0, 0), 0.5));
    return times;
  }

  private List<Thing> places(Sentence sentence) {
    List<Thing> places = new ArrayList<>();
    for (Span name : Names.lists(sentence.text(), newNames(sentence))) {
      boolean place = PLACE.matcher(sentence.text().substring(Math.max(0, name.start() - 14), name.start())).find();
      boolean company = sentence.mentions().stream().anyMatch(mention -> name.overlaps(mention.span()));
      if (!company) places.add(new Thing(name.of(sentence.text()), name, place ? 1 : 0.3));
    }
    return places;
  }

  private List<Thing> names(Sentence sentence) {
    boolean company = ASKS_COMPANY.matcher(question.text()).find();
    List<Thing> names = new ArrayList<>();
    for (Span name : Names.lists(sentence.text(), newNames(sentence))) {
      boolean tracked = sentence.mentions().stream().anyMatch(mention -> name.overlaps(mention.span()));
      boolean person = !tracked && name.of(sentence.text()).indexOf(' ') > 0;
      names.add(new Thing(name.of(sentence.text()), name, company ? tracked ? 1 : 0.7 : person ? 1 : 0.5));
    }
    return names;
  }

  /** Names that the question does not have itself, tracked companies among them. */
  private List<Span> newNames(Sentence sentence) {
    List<Span> names = new ArrayList<>(Names.find(sentence.text()));
    for (CompanyMention mention : sentence.mentions())
      if (names.stream().noneMatch(mention.span()::overlaps)) names.add(mention.span());
    names.removeIf(name -> isAsked(name, sentence));
    names.sort(Comparator.naturalOrder());
    return names;
  }

  private boolean isAsked(Span name, Sentence sentence) {
    boolean company = sentence.mentions()
        .stream()
        .anyMatch(mention -> mention.span().overlaps(name) && question.companyIds().contains(mention.company()));
    return company || NewsAnalyzer.INSTANCE.terms(name.of(sentence.text()))
        .stream()
        .allMatch(term -> asked.contains(term.value()));
  }

  /** Weighs each thing by its own fit and by how near the question's words stand to it. */
  private Optional<Extract> nearest(Sentence sentence, List<Thing> things) {
    return things.stream()
        .map(thing -> new Extract(thing.text(), thing.at(), thing.fit(), nearness(sentence, thing.at())))
        .max(Comparator.comparingDouble(extract -> extract.fit() * extract.nearness()));
  }

  /** Mean over the question's words in the sentence of 1 / (1 + distance / 40 characters), weighed by the words. */
  private double nearness(Sentence sentence, Span thing) {
    double sum = 0;
    double all = 0;
    for (NewsAnalyzer.Term term : sentence.terms()) {
      Double weight = weights.get(term.value());
      if (weight == null || thing.overlaps(term.span())) continue;
      int gap = Math.max(0, Math.max(thing.start() - term.span().end(), term.span().start() - thing.end()));
      sum += weight / (1 + gap / 40.0);
      all += weight;
    }
    return all == 0 ? 0.5 : sum / all;
  }
}

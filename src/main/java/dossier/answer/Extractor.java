package dossier.answer;

import dossier.article.Article;
import dossier.article.Published;
import dossier.index.NewsAnalyzer;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the thing that a question asks for out of a sentence: the one of its kind nearest to the question's words. */
final class Extractor {
  private static final Pattern PLURAL = Pattern.compile(
      "^(?:list|name)\\b|\\b(?:which|what|who are the|in which) (?:two|three|four|five|six|seven|several|other)\\b|\\bwho (?:are|were)\\b"
          + "|\\b(?:which|what) (?:\\w+ ){0,3}(?:companies|countries|firms|carriers|operators|retailers|markets|cities|states|executives|founders|investors|partners|games|products|managers|directors|bosses|funds|banks|suppliers|wholesalers|\\w*makers|bidders|buyers|start-?ups|brokerages|newspapers|regulators|agencies|senators|airlines|universities|insurers|analysts|officials|lawyers|lenders|shareholders|advis[eo]rs|rivals|units)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What stands before a figure that another is compared with. */
  private static final Pattern COMPARED = Pattern.compile(
      "\\b(?:from|compared (?:with|to)|versus|against|up from|down from|year[- ](?:ago|earlier)|expect(?:ed|ing|ations?|s)?(?: for| of)?|estimates?(?: of| for)?|forecasts?(?: of| for)?|consensus(?: of| for)?|average(?: of)?|than|(?:an|the|its) (?:earlier|previous|prior))(?: \\S+){0,4} $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FORECAST = Pattern.compile("\\banalysts?\\b.{0,60}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_FORECAST = Pattern.compile("expect|forecast|estimate|analyst|guid|predict",
      Pattern.CASE_INSENSITIVE);
  /** From which fit on a thing is of the kind asked for. */
  private static final double OF_THE_KIND = 0.5;
  private static final double OF_OTHERS = 0.4;
  /** What may be answered by several names. */
  private static final Set<AnswerKind> NAMED = Set.of(AnswerKind.WHO, AnswerKind.WHAT, AnswerKind.WHERE);
  /** Most things of one sentence that are weighed. */
  private static final int MOST = 3;
  /** Stands in where nothing is shown that depends on it. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /** A thing of the kind asked for. */
  private record Thing(String text, Span at, double fit, double office) {
    Thing(String text, Span at, double fit) {
      this(text, at, fit, 0);
    }
  }

  /** What a question asks for that is still to come. */
  private static final Pattern AHEAD = Pattern.compile(
      "^(?!.*\\bdid\\b).*\\b(?:will|going to|plans? to|planning to|expects? to|set to|must|next)\\b|^(?:by|until) when\\b",
      Pattern.CASE_INSENSITIVE);
  /** A time that lies behind whoever says it. */
  private static final Pattern PAST = Pattern.compile("^(?:earlier|last|past|yesterday|previous)\\b|\\bago$",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final boolean asksAhead;
  private final NamesAsked asks;
  private final Set<String> focus;
  private final Closeness closeness;
  private final Wanted wanted;
  private final AskedPeriod period;
  private final boolean plural;
  private final Places places;
  private final AskedFigures figures;
  private final Moments moments;
  private final NamedThings named;
  /** How well names of people and companies answer where something else by its noun is asked for: "which song". */
  private final double owners;
  private final Optional<PriceOwner> price;
  /** The question's terms with what stands for the same office: "ceo" and "chief executive". */
  private final Set<String> offices = new HashSet<>();

  Extractor(Question question, List<QuestionTerm> terms) {
    this.asksAhead = AHEAD.matcher(question.text()).find();
    this.question = question;
    Map<String, Double> weights = new HashMap<>();
    for (QuestionTerm term : terms)
      weights.put(term.value(), term.weight());
    Set<String> asked = new HashSet<>();
    for (NewsAnalyzer.Term term : NewsAnalyzer.INSTANCE.terms(question.text()))
      asked.add(term.value());
    asks = new NamesAsked(question, asked);
    wanted = new Wanted(question.text(), question.focusWords());
    period = new AskedPeriod(question.period());
    asked.forEach(term -> {
      offices.add(term);
      offices.addAll(RelatedTerms.of(term));
    });
    offices.removeAll(Set.of("of", "the", "and", "chief"));
    plural = PLURAL.matcher(question.text()).find();
    places = new Places(question.text());
    figures = new AskedFigures(question.text());
    moments = new Moments(question.text());
    named = new NamedThings(question.text(), question.focusWords());
    owners = Wanted.isOfSomebody(question.focusWords()) ? 1 : OF_OTHERS;
    price = PriceAsk.read(question).map(PriceOwner::new);
    focus = FactBinding.terms(question.focusWords());
    closeness = new Closeness(weights, focus);
  }

  /** Whether an answer of that kind is a thing to be cut out rather than a whole sentence. */
  static boolean cutsOut(AnswerKind kind) {
    return switch (kind) {
      case HOW_MANY, HOW_MUCH, WHO, WHEN, WHERE -> true;
      case WHAT, WHY, YES_NO, NEWS, PROFILE -> false;
    };
  }

  /** Whether several things are asked for. */
  static boolean asksSeveral(String question) {
    return PLURAL.matcher(question).find();
  }

  /** The best things of the kind asked for in {@code sentence}, best first. */
  List<Extract> extracts(Sentence sentence, Article article) {
    Published published = article.published();
    return switch (question.kind()) {
      case HOW_MUCH -> nearest(sentence, amounts(sentence, article), published);
      case HOW_MANY -> nearest(sentence, counts(sentence), published);
      case WHEN -> nearest(sentence, times(sentence, published), published);
      case WHERE -> nearest(sentence, places(sentence), published);
      case WHO -> nearest(sentence, names(sentence), published);
      case WHAT -> focus.isEmpty() ? List.of() : nearest(sentence, things(sentence), published);
      case WHY, YES_NO, NEWS, PROFILE -> List.of();
    };
  }

  private List<Thing> amounts(Sentence sentence, Article article) {
    List<Thing> amounts = new ArrayList<>();
    for (Quantity quantity : Quantities.find(sentence.text())) {
      if (figures.has(quantity) || wanted.isOfOtherSize(quantity)) continue;
      if (isSmall(quantity) || isPriceOfAnother(quantity, sentence, article) || isOther(quantity, sentence)) continue;
      boolean each = PerShare.isTold(quantity.span(), sentence.text());
      amounts.add(new Thing(FigureWords.bounded(quantity.span(), sentence.text()), quantity.span(),
          wanted.fit(quantity, each)));
    }
    return amounts;
  }

  private boolean isPriceOfAnother(Quantity quantity, Sentence sentence, Article article) {
    return price.isPresent()
        && (quantity.kind() != Quantity.Kind.MONEY || !price.get().may(sentence, quantity.span(), article));
  }

  private boolean isOther(Quantity quantity, Sentence sentence) {
    return quantity.kind() == Quantity.Kind.MONEY
        && Difference.isOtherThanAsked(question.text(), sentence.text(), quantity.span());
  }

  /** A small number that counts nothing named: "the two said". */
  private static boolean isSmall(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT && quantity.unit().isEmpty() && Math.abs(quantity.value()) < 10;
  }

  private List<Thing> counts(Sentence sentence) {
    List<Thing> counts = new ArrayList<>();
    for (Quantity quantity : Quantities.find(sentence.text())) {
      if (quantity.kind() != Quantity.Kind.COUNT || isSmall(quantity) || figures.has(quantity)
          || FigureWords.isAdjective(quantity.span(), sentence.text()))
        continue;
      double fit = wanted.countFit(quantity);
      if (fit > 0) counts.add(new Thing(FigureWords.bounded(quantity.span(), sentence.text()), quantity.span(), fit));
    }
    return counts;
  }

  /** Without a date of publication only the text's own words can be shown. */
  private List<Thing> times(Sentence sentence, @Nullable Published published) {
    LocalDate reference = published == null ? UNDATED : published.date().range().from();
    List<Thing> times = new ArrayList<>();
    for (TimeExpression time : TimeExpressions.find(sentence.text(), reference)) {
      boolean past = asksAhead && PAST.matcher(time.span().of(sentence.text())).find();
      boolean behind = asksAhead && published != null && !time.range().to().isAfter(reference);
      if (past || behind || period.isWithin(time.range())) continue;
      String shown = published == null ? time.span().of(sentence.text()) : moments.shown(time, sentence.text());
      times.add(new Thing(shown, time.span(), moments.fit(time, published == null ? null : reference)));
    }
    if (published != null && !asksAhead && (times.isEmpty() || moments.asksNews()))
      times.add(new Thing(moments.shown(published.date()), new Span(0, 0), moments.asksNews() ? 0.8 : 0.5));
    return times;
  }

  /** Names that the question does not have itself; those joined as a list are one answer. */
  private List<Thing> names(Sentence sentence) {
    List<Name> fresh = sentence.names()
        .stream()
        .filter(name -> !asks.names(name.span(), sentence) && !asks.isPerson(name) && !asks.isOwner(name, sentence))
        .toList();
    List<Thing> names = new ArrayList<>();
    for (Span list : Names.lists(sentence.text(), fresh.stream().map(Name::span).toList())) {
      Name first = fresh.stream().filter(name -> list.contains(name.span())).findFirst().orElseThrow();
      boolean alone = first.span().equals(list);
      String shown = alone && first.type() == NameType.PERSON ? first.full() : list.of(sentence.text());
      double fit = list.start() < Wording.dateline(sentence.text()) ? 0 : fit(first.type());
      if (fit > 0) names.add(new Thing(shown, list, fit, office(first)));
    }
    return names;
  }

  private double fit(NameType type) {
    boolean somebody = type == NameType.PERSON || type == NameType.COMPANY || type == NameType.ORGANISATION;
    return question.kind() == AnswerKind.WHAT && somebody ? owners * wanted.fit(type) : wanted.fit(type);
  }

  /** Names and what is named in other ways. */
  private List<Thing> things(Sentence sentence) {
    List<Thing> things = new ArrayList<>();
    Map<Span, Double> told = named.in(sentence.text());
    for (Thing thing : names(sentence)) {
      Double fit = told.remove(thing.at());
      things.add(fit == null ? thing : new Thing(thing.text(), thing.at(), Math.max(fit, thing.fit()), thing.office()));
    }
    told.forEach((at, fit) -> {
      boolean lettered = at.of(sentence.text()).chars().anyMatch(Character::isLetter);
      if (lettered && !asks.names(at, sentence) && !isPart(at, sentence)
          && at.start() >= Wording.dateline(sentence.text()))
        things.add(new Thing(at.of(sentence.text()), at, fit));
    });
    return things;
  }

  private static boolean isPart(Span at, Sentence sentence) {
    return sentence.names()
        .stream()
        .anyMatch(name -> name.span().overlaps(at) && (name.isBody() || name.type() == NameType.PERSON));
  }

  /** Places, and other names that stand where somebody may go: "moves to Acme". */
  private List<Thing> places(Sentence sentence) {
    List<Thing> things = new ArrayList<>();
    List<Name> fresh = sentence.names()
        .stream()
        .filter(name -> !asks.names(name.span(), sentence) && !asks.isOwner(name, sentence))
        .toList();
    for (Span list : Names.lists(sentence.text(), fresh.stream().map(Name::span).toList())) {
      Name first = fresh.stream().filter(name -> list.contains(name.span())).findFirst().orElseThrow();
      double fit = first.type() == NameType.PLACE ? places.fit(sentence.text(), first.span()) : 0.2;
      things.add(new Thing(list.of(sentence.text()), list, fit));
    }
    for (Span adjective : places.adjectives(sentence.text()))
      if (!asks.names(adjective, sentence))
        things.add(new Thing(Places.country(adjective.of(sentence.text())), adjective, 0.8));
    return things;
  }

  /** 1 where the question names the person's office, and no other body than the person's; 0.5 where it names the office alone. */
  private double office(Name name) {
    Affiliation its = name.affiliation();
    if (its == null || FactBinding.terms(its.role()).stream().noneMatch(offices::contains)) return 0;
    boolean same = its.company() != null && question.companyIds().contains(its.company());
    return same ? 1 : its.company() == null && its.organisation() == null ? 0.7 : 0.3;
  }

  /** Weighs each thing by its own fit and by how near the question's words stand to it. */
  private List<Extract> nearest(Sentence sentence, List<Thing> things, @Nullable Published published) {
    if (things.isEmpty()) return List.of();
    double own = period.told(sentence.text(), published);
    List<Span> clauses = Clauses.of(sentence.text());
    List<Span> rivals = things.stream().filter(thing -> thing.fit() >= OF_THE_KIND).map(Thing::at).toList();
    return things.stream()
        .map(thing -> new Extract(thing.text(), thing.at(), thing.fit(),
            closeness.of(sentence, thing.at(), rivals, clauses), compared(sentence, thing.at()), own,
            plural(thing.text()), thing.office()))
        .sorted(Comparator
            .comparingDouble((Extract extract) -> -extract.fit() * (extract.near().words() + extract.near().focus())
                * (extract.compared() ? 0.6 : 1)))
        .limit(MOST)
        .toList();
  }

  /** 1 where several are asked for and several stand there, -1 where one is missing its fellows, 0 where one is asked for. */
  private double plural(String text) {
    boolean several = text.contains(" and ") || text.contains(", ");
    if (!NAMED.contains(question.kind())) return 0;
    if (!plural) return several && question.kind() != AnswerKind.WHERE ? -0.5 : 0;
    return several ? 1 : -1;
  }

  private boolean compared(Sentence sentence, Span thing) {
    String before = sentence.text().substring(Math.max(0, thing.start() - 70), thing.start());
    return COMPARED.matcher(before).find()
        || (!ASKS_FORECAST.matcher(question.text()).find() && FORECAST.matcher(before).find());
  }
}

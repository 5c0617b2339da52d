package dossier.answer;

import dossier.article.Article;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Span;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose price a sum in a sentence is: the thing named right behind it, else the one before it whose verb governs it. */
final class PriceOwner {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{N}+-]*|[a-z]{1,2}\\p{Lu}[\\p{L}\\p{N}+-]*|(?<= )\\d{1,3}\\p{Lu}?)";
  private static final Pattern NAME = Pattern
      .compile("(?<![\\p{L}\\p{N}$£€.,])" + WORD + "(?: " + WORD + ")*(?![\\p{L}\\p{N}])");
  /** Between a price and the thing behind it: "the $199 entry-level version of the Kindle". */
  private static final Pattern BEFORE_NAME = Pattern.compile(
      "(?:[ -](?!(?:and|or|in|on|from|for|by|than|as|at|is|was|were|while|with|to|but|versus|vs)\\b)[\\p{Ll}\\d][\\w-]*){0,3}(?:[ -](?:versions?|models?|editions?) of (?:the|its))? ?",
      Pattern.UNICODE_CHARACTER_CLASS);
  /** "Priced at $300, the Gear". */
  private static final Pattern PRICED = Pattern.compile(
      "(?:^|[,;] )(?:priced|costing|selling|retailing) (?:at|for|from) [^,;]{0,20}$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern THEN_NAME = Pattern.compile("^[^,;]{0,40}, (?:the|its) ");
  /** What ties a price to the thing before it. */
  private static final Pattern TIES = Pattern.compile(
      "\\b(?:cost(?:s|ing)?|pric(?:e|es|ed|ing)|s(?:ell|ells|elling|old|ale)|retail(?:s|ing)?|start(?:s|ing)?|rang(?:e|es|ing)|launch(?:ed|es)?|debut(?:s|ed)?|available|goes|go|for|at|carr(?:y|ies)|tag|from)\\b|:|\\($",
      Pattern.CASE_INSENSITIVE);
  /** What parts them. */
  private static final Pattern PARTS = Pattern.compile(
      ";| -- | [–—] |\\b(?:while|but|whereas|versus|vs|compared|than|charge|write-?(?:off|down)|loss|revenue|sales of|components?|to make|invest\\w*|million|billion)\\b|[$£€]\\d|, and (?:the|its) ",
      Pattern.CASE_INSENSITIVE);
  /** Furthest that a price stands behind its thing, in characters. */
  private static final int FAR = 110;
  private static final Pattern LAUNCHES = Pattern.compile(
      "\\b(?:launch\\w*|unveil\\w*|introduc\\w*|debut\\w*|announce\\w*|(?:goes|go|went|going) on sale|hits? (?:the )?(?:shelves|stores)|release[sd]?|first|initial\\w*|original\\w*|will (?:cost|sell|retail)|to (?:cost|sell|retail)|new)\\b",
      Pattern.CASE_INSENSITIVE);
  /** A price that is itself told as that of the launch. */
  private static final Pattern AT_LAUNCH = Pattern.compile(
      "\\b(?:at (?:its )?launch|(?:when|after) (?:it|they) (?:was |were |first )?(?:launched|introduced|debuted|went on sale)|(?:launched|introduced|debuted) (?:at|for|with a price)|(?:original|initial|launch|introductory|first) price)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED = Pattern.compile(
      "\\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc\\w+|slash\\w*|dropp?(?:s|ed|ing)?|discount\\w*|rais(?:e|es|ed|ing)|(?:new|another) .{0,12}?(?:versions?|models?)|now|already|best-selling)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Characters of the body that tell what its news is. */
  private static final int LEAD = 400;
  /** How long before an article a launch lies that is no news of it, in days. */
  private static final int NEWS_DAYS = 60;
  /** Behind a sum that is no price but the difference of two. */
  private static final Pattern MORE = Pattern.compile(
      "^(?:,? (?:more|less|cheaper|higher|lower|extra|off|discount|rebate|subsid\\w+|worth)\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DEAL = Pattern.compile(
      "\\b(?:buy(?:s|ing|out)?|bought|acqui\\w+|purchas\\w+|takeover|deal|offer(?:s|ed)?|bid)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNS = Pattern.compile("^['’]s? $");
  private static final Set<NameType> OTHERS = Set.of(NameType.PERSON, NameType.PLACE);

  private final PriceAsk ask;

  PriceOwner(PriceAsk ask) {
    this.ask = ask;
  }

  /** Whether the sum at {@code price} may be what is asked for; where the thing is a company its price is that of a deal, which is not judged here. */
  boolean may(Sentence sentence, Span price, Article article) {
    String title = article.title();
    if (isBody(sentence) && DEAL.matcher(sentence.text()).find()) return true;
    return !MORE.matcher(sentence.text().substring(price.end())).find() && owns(sentence, price, title)
        && (!ask.atLaunch() || isFirst(sentence.text(), price, article));
  }

  private boolean isBody(Sentence sentence) {
    return sentence.names().stream().anyMatch(name -> name.isBody() && isWhole(words(name.span().of(sentence.text()))));
  }

  private boolean isWhole(List<String> name) {
    return name.size() >= ask.thing().size() && isThing(name);
  }

  /** Whether an amount of the fact may be what is asked for: of the thing itself, or paid for a company. */
  boolean mayTell(Fact fact) {
    return fact.type() == FactType.ACQUISITION
        || fact.products().stream().anyMatch(product -> isWhole(words(product)));
  }

  private boolean owns(Sentence sentence, Span price, String title) {
    String text = sentence.text();
    List<Span> names = names(sentence);
    for (Span name : names)
      if (name.start() >= price.end() && BEFORE_NAME.matcher(text.substring(price.end(), name.start())).matches())
        return isThing(words(name.of(text)));
    boolean priced = PRICED.matcher(text.substring(0, price.start())).find();
    Matcher then = THEN_NAME.matcher(text.substring(price.end()));
    if (priced && then.find()) {
      int at = price.end() + then.end();
      return names.stream().anyMatch(name -> name.start() == at && isThing(words(name.of(text))));
    }
    Span owner = null;
    for (Span name : names)
      if (name.end() <= price.start()) owner = name;
    if (owner == null) return isOfTitle(sentence, price, title);
    String between = text.substring(owner.end(), price.start());
    return isThing(words(owner.of(text))) && between.length() <= FAR && !PARTS.matcher(between).find()
        && (TIES.matcher(between).find() || OWNS.matcher(between).matches());
  }

  /** "It costs $199" below a title that names the thing alone. */
  private boolean isOfTitle(Sentence sentence, Span price, String title) {
    String before = sentence.text().substring(0, price.start());
    return before
        .matches("(?:It|They|The (?:device|tablet|phone|smartphone|console|watch|car|laptop|gadget|model)s?)\\b.*")
        && TIES.matcher(before).find() && !PARTS.matcher(before).find()
        && NAME.matcher(title).results().anyMatch(name -> isThing(words(name.group())));
  }

  /** The names of things in a sentence: people, places and companies own no price of this sort. */
  private static List<Span> names(Sentence sentence) {
    List<Span> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(sentence.text());
    while (matcher.find()) {
      Span at = new Span(matcher.start(), matcher.end());
      if (!isOther(at, sentence)) names.add(at);
    }
    return names;
  }

  private static boolean isOther(Span at, Sentence sentence) {
    String word = at.of(sentence.text());
    if (GRAMMAR.contains(word.toLowerCase(Locale.ROOT).replaceFirst("(?: \\d+)+$", ""))) return true;
    boolean company = sentence.mentions().stream().anyMatch(mention -> mention.span().contains(at));
    return company || sentence.names()
        .stream()
        .anyMatch((Name name) -> (OTHERS.contains(name.type()) || name.isBody()) && name.span().contains(at));
  }

  private static final Set<String> GRAMMAR = Set.of("the", "a", "an", "it", "its", "they", "in", "on", "at", "for",
      "this", "that", "but", "and", "while", "with", "when", "prices", "price", "priced", "january", "february",
      "march",
      "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "u.s", "us", "gb", "reuters", "ceo");

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /** The thing itself, with its maker before it, or its last words alone; another number or letter makes another thing. */
  private boolean isThing(List<String> name) {
    List<String> thing = ask.thing();
    if (name.size() >= thing.size()) return same(name.subList(name.size() - thing.size(), name.size()), thing);
    return !name.getFirst().matches("\\d+\\w?") && same(thing.subList(thing.size() - name.size(), thing.size()), name);
  }

  private static boolean same(List<String> name, List<String> thing) {
    for (int i = 0; i < name.size(); i++)
      if (!bare(name.get(i)).equals(bare(thing.get(i)))) return false;
    return true;
  }

  private static String bare(String word) {
    return word.length() > 3 ? word.replaceFirst("s$", "") : word;
  }

  /** Whether the article is news of the launch, or the sentence tells this as the price at it. */
  private static boolean isFirst(String text, Span price, Article article) {
    String around = text.substring(Math.max(0, price.start() - FAR), Math.min(text.length(), price.end() + FAR));
    if (AT_LAUNCH.matcher(around).find()) return true;
    String lead = article.body().substring(0, Math.min(article.body().length(), LEAD));
    if (!LAUNCHES.matcher(article.title() + "\n" + text + "\n" + lead).find() || CHANGED.matcher(around).find())
      return false;
    if (article.published() == null) return true;
    LocalDate day = article.published().date().range().from();
    LocalDate limit = day.minusDays(NEWS_DAYS);
    return TimeExpressions.find(text, day).stream().noneMatch(time -> time.range().to().isBefore(limit));
  }
}

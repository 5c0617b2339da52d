package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for what a product costs: "price of the Kindle", "iPad launch price". Deals, shares and fees have prices of
 * another sort.
 *
 * @param thing the words of the product's name in lower case
 * @param atLaunch whether it is the first price that is asked for
 */
record PriceAsk(List<String> thing, boolean atLaunch) {
  /** Most words that a product's name has. */
  private static final int LONGEST = 4;
  private static final String WHICH = "(?:launch|launching|starting|retail|list|initial|first|introductory|original|sale|debut)";
  private static final String THING = "(?<thing>[^,?;]{2,50}?)";
  private static final String REST = "(?= (?:in|at|when|on|as|for|from|by|after|before|during|with|it|they|to|cost|costs)\\b|\\W*$)";
  private static final List<Pattern> FORMS = List.of(
      words("\\b(?:price|cost) (?:tag )?(?:of|for) (?:the |an? |new )*" + THING + REST),
      words("^(?:what(?:['’]s| is| was)? (?:the )?)?" + THING + "(?:['’]s)? (?:us |uk )?(?:" + WHICH
          + " )?(?:price|cost)(?: tag)?" + REST),
      words("\\bhow much (?:do|does|did|will|would) (?:the |an? |new )*" + THING
          + " (?:cost|sell for|retail for|go for)\\b"),
      words("\\bhow much (?:is|are|was|were) (?:the |an? )(?:new )?" + THING + "(?: (?:priced|on sale))?" + REST));
  /** Prices of other things. */
  private static final Pattern OTHER = words(
      "\\b(?:shares?|stocks?|acqui\\w+|aquisition|purchas\\w*|takeover|takover|buyout|merger|deals?|offer(?:ed|ing)?|bids?|ipo|pa(?:y|id|ys|ying)|bought|buys?|buying|fees?|loan|lawsuit|oil|bond)\\b");
  private static final Pattern LAUNCH = words(
      "\\b(?:launch(?:ed|ing)?|debut(?:ed)?|introduc\\w+|original(?:ly)?|initial(?:ly)?|first)\\b");

  PriceAsk {
    thing = List.copyOf(thing);
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** What {@code question} asks for of the kind; nothing where it asks for something else or describes the thing instead of naming it. */
  static Optional<PriceAsk> read(Question question) {
    String text = question.text().strip();
    boolean possible = question.kind() == AnswerKind.HOW_MUCH || question.kind() == AnswerKind.WHAT;
    if (!possible || question.relation() != null || question.companyIds().size() > 1 || OTHER.matcher(text).find())
      return Optional.empty();
    boolean launch = LAUNCH.matcher(text).find();
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .map(form -> words(question, form))
        .filter(PriceAsk::isName)
        .findFirst()
        .map(thing -> new PriceAsk(thing.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), launch));
  }

  /** The words of the thing without its maker's name; beside that a word in small letters may as well be a company bought. */
  private static List<String> words(Question question, Matcher form) {
    String thing = form.group("thing");
    for (CompanyMention mention : question.companies())
      if (mention.span().start() >= form.start("thing") && mention.span().end() <= form.end("thing"))
        thing = thing.replaceFirst(Pattern.quote(mention.span().of(question.text())) + "(?:['’]s)?", " ");
    boolean small = thing.equals(thing.toLowerCase(Locale.ROOT));
    if (small && thing.length() < form.group("thing").length()) return List.of("");
    return List.of(thing.strip().replaceFirst("^(?:the|new|an?) ", "").split("\\s+", -1));
  }

  /** A name has capitals or digits in each of its words, or was typed without any capitals at all. */
  private static boolean isName(List<String> words) {
    if (words.getFirst().isEmpty() || words.getFirst().matches("(?i:how|what|which|is|whats)")
        || words.size() > LONGEST)
      return false;
    boolean small = words.stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    return small ? words.size() <= 3 : words.stream().noneMatch(word -> word.matches("\\p{Ll}+"));
  }
}

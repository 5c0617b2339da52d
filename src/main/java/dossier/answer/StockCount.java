package dossier.answer;

import dossier.index.NewsAnalyzer;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number in a sentence is all of something that a company has: "Acme has 300 stores", "Acme's 300 stores". What it
 * adds, loses, plans or has in one country is not.
 *
 * @param nouns terms for what is counted
 * @param adjectives terms that may stand before it
 */
record StockCount(Set<String> nouns, Set<String> adjectives) {
  private static final String ABOUT = "(?:(?:about|around|some|nearly|almost|roughly|approximately|over|more than|at least|close to|an estimated|a total of|a combined|up to|currently|now|already|only|just|its|the|than) ){0,3}$";
  private static final Pattern HAS = Pattern.compile(
      "(?:\\b(?:has|have|had|with|boasts?|counts?|claims?|employs?|employing|serves?|serving|reached|reaches|passed|topped|tops|surpassed|exceeded|hit|attracts?|used by|operates?|runs|owns|of|to|at|was|were|is|are|stood at|totall?ed|totals?) |['’]s? |['’]s? (?:more than|roughly|about|nearly) |\\()"
          + ABOUT,
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGE = Pattern.compile(
      "\\b(?:add(?:s|ed|ing)?|los(?:t|es|e|ing)|cut(?:s|ting)?|la(?:y|ys|id|ying)[ -]?off|lay-?offs?|shed(?:s|ding)?|eliminat\\w+|gain(?:s|ed|ing)?|hir(?:e|es|ed|ing)|fir(?:e|ed|ing)|dismiss\\w*|reduc\\w+|slash\\w*|axe[ds]?|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|sign(?:s|ed)? up|attract(?:ed|ing)|transfer\\w*|affect\\w*|increase[sd]? by|rose by|fell by|grew by|another|additional|new|net|further|extra|first|each of|one of|per|target\\w*|plan(?:s|ned|ning)?|expect\\w*|aim\\w*|would|will|could|may|might|want\\w*|hope\\w*|goal|forecast\\w*|by the end of|from|if|than a|stole\\w*|hack\\w*|leak\\w*|stolen|breach\\w*)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER = Pattern.compile(
      "^[^,;.]{0,60}?(?:\\b(?:a|per|each|every) (?:day|week|month|quarter|year)\\b|\\bin (?:the )?(?:\\p{Lu}|first|second|third|fourth|last|quarter|past)|\\bat (?:the )?\\p{Lu}|\\bacross \\p{Lu}|\\bfor (?:the|its) (?!(?:first|company)\\b)|\\bof (?:the|its|whom|which)\\b|\\boutside\\b|\\bmore\\b|\\bwill\\b|\\bwere (?:cut|laid|affected)|\\bthrough its\\b|\\bwho\\b|\\bto (?:be|lose|go)\\b)");
  /** Words before what is counted that leave it whole. */
  private static final Set<String> WHOLE = FactBinding.terms(
      "active monthly daily registered total global worldwide paying regular unique full time member current million billion world wide");
  /** Furthest that a number stands behind the company that has it, in characters. */
  private static final int FAR = 100;
  private static final Pattern IT = Pattern.compile(
      "^(?:[\"“‘']?(?:It|The company|The firm|The group|The (?:\\w+[ -]){0,3}(?:maker|network|site|service|retailer|carrier|operator|giant|group))) ");
  private static final Pattern CLAUSE = Pattern.compile(
      ";| -- | [–—] |, (?:while|but|and|which|who|compared|versus|up from|after|as)\\b|\\b(?:while|compared|versus|than (?:the|its))\\b",
      Pattern.CASE_INSENSITIVE);

  /**
   * Whether {@code quantity} is it.
   *
   * @param company where the company is named in the sentence
   * @param others where other companies are
   * @param subject whether "it" at the beginning of the sentence is the company
   */
  boolean isStock(String text, Quantity quantity, List<Span> company, List<Span> others, boolean subject) {
    if (quantity.kind() != Quantity.Kind.COUNT || !isNoun(text, quantity)) return false;
    int at = quantity.span().start();
    int owner = -1;
    for (Span each : company)
      if (each.end() <= at) owner = Math.max(owner, each.end());
    if (owner < 0 && subject && company.isEmpty()) {
      Matcher it = IT.matcher(text);
      if (it.find() && it.end() <= at) owner = it.end() - 1;
    }
    if (owner < 0) return isOf(text, quantity, company, others);
    int from = owner;
    if (others.stream().anyMatch(other -> other.start() >= from && other.end() <= at)) return false;
    String between = text.substring(owner, at);
    return between.length() <= FAR && HAS.matcher(between).find() && !CHANGE.matcher(between).find()
        && !CLAUSE.matcher(between).find() && !AFTER.matcher(text.substring(quantity.span().end())).find();
  }

  /** "the 300 million users of Acme". */
  private static boolean isOf(String text, Quantity quantity, List<Span> company, List<Span> others) {
    String before = text.substring(Math.max(0, quantity.span().start() - 40), quantity.span().start());
    if (CHANGE.matcher(before).find() || !others.isEmpty()) return false;
    return company.stream()
        .filter(each -> each.start() >= quantity.span().end())
        .map(each -> text.substring(quantity.span().end(), each.start()))
        .anyMatch(between -> between.matches("(?: \\p{Ll}+)? (?:of|on|at|use) (?:the )?"));
  }

  /** Whether the number counts the thing itself, and nothing before its noun makes it a part. */
  private boolean isNoun(String text, Quantity quantity) {
    String counted = quantity.span().of(text) + text.substring(quantity.span().end()).replaceFirst("[,;.:()\"].*$", "");
    List<String> terms = NewsAnalyzer.INSTANCE
        .terms(counted.replaceFirst("^[\\d.,]+ ?(?:million|billion|thousand)?", ""))
        .stream()
        .map(NewsAnalyzer.Term::value)
        .toList();
    for (int i = 0; i < Math.min(4, terms.size()); i++) {
      if (nouns.contains(terms.get(i))) return true;
      if (!WHOLE.contains(terms.get(i)) && !adjectives.contains(terms.get(i))) return false;
    }
    return false;
  }
}

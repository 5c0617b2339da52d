package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The model, version or variety of a thing that a question names by letters and digits: "Wren 822", "5S", "the 4G Wren". What is told of others is no answer. */
final class AskedModel {
  /** A word and a short number behind it, with capitals or at the end of what is asked about. */
  private static final Pattern NUMBERED = Pattern.compile(
      "(?<![\\p{L}\\p{N}$€£&.-])(?<word>\\p{Lu}[\\p{L}]*|\\p{Ll}{3,}(?= \\d+\\p{L}?(?:\\W*$| (?:in|on|at|for|is|was|did|does|cost|costs|price|launch|out|when|with|by)\\b)))[ -](?<number>\\d{1,4}\\p{L}?)(?![\\p{L}\\p{N}%/-]|[.,:]\\d)");
  /** Letters and digits in one word. */
  private static final Pattern MIXED = Pattern.compile(
      "(?<![\\p{L}\\p{N}$€£.,'’/-])(?:\\p{L}{1,3}\\d{1,4}\\p{L}?|\\d\\p{L}{1,2})(?![\\p{L}\\p{N}%'’/-])");
  /** Quarters, halves, fiscal years, ordinals, sums and units. */
  private static final Pattern NO_MODEL = Pattern.compile(
      "[qh][1-4]|[1-4][qh]|fy\\d+|\\d(?:st|nd|rd|th|m|mn|bn|b|k|x|am|pm|yr|gb|mb|tb|in|cm|mm|km|kg|h)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  /** Words before a number that is no part of a name: months, measures of time, what bounds a figure. */
  private static final Pattern NO_NAME = Pattern.compile(
      "(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*|top|first|last|next|past|than|over|under|about|around|nearly|least|most|almost|fiscal|age[ds]?|only|just|some|the|and|for|from|with|since|until|before|after|between|by|to|of|in|on|at|how|what|which|who|when|q|h|fy|quarter|chapter|article|title|no|number|day|week|year|is|was|were|are|did|does|do|all|other|these|its|their|another|exceed\\w*|below|above|reach\\w*");

  private final List<Pattern> models = new ArrayList<>();

  AskedModel(Question question) {
    String text = question.text();
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find())
      if (!NO_NAME.matcher(numbered.group("word")).matches() && !YEAR.matcher(numbered.group("number")).matches()
          && !isCompany(question, numbered))
        models.add(model(Pattern.quote(numbered.group("word")) + "[ -]?" + Pattern.quote(numbered.group("number"))));
    Matcher mixed = MIXED.matcher(text);
    while (mixed.find())
      if (!NO_MODEL.matcher(mixed.group()).matches() && !isCompany(question, mixed))
        models.add(model(mixed(mixed.group())));
  }

  /** The word itself, also behind others, or what its letter is short for: "PS5", "PlayStation 5". */
  private static String mixed(String word) {
    String itself = "\\p{L}*?" + Pattern.quote(word) + "s?";
    int digits = word.replaceFirst("^\\p{L}+", "").length();
    if (digits == word.length()) return itself;
    return "(?:" + itself + "|" + word.charAt(0) + "\\p{L}+[ -]?"
        + Pattern.quote(word.substring(word.length() - digits)) + ")";
  }

  private static boolean isCompany(Question question, Matcher found) {
    Span at = new Span(found.start(), found.end());
    return question.companies().stream().map(CompanyMention::span).anyMatch(span -> span.contains(at));
  }

  private static Pattern model(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether the sentence, its title or the sentence before names each of them. */
  boolean bears(Proposal proposal) {
    return models.isEmpty() || switch (proposal.origin()) {
      case EXTRACT, SENTENCE, REASON, FACT -> proposal.backing().stream().anyMatch(this::names);
      case FACTS, COMPOUND, CLUES, SAID, DEFINITION -> true;
    };
  }

  private boolean names(Backing sentence) {
    String around = AroundSentence.text(sentence);
    return models.stream().allMatch(model -> model.matcher(around).find());
  }
}

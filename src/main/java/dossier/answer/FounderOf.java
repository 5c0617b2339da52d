package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who founded what is named: a founder of something else in the same text is no answer. */
final class FounderOf {
  private static final Pattern ASKS = Pattern.compile(
      "\\b(?:co-?)?founders? of (?<name>[^?,;]+)|\\bwho (?:co-?)?(?:founded|started|set up) (?<founded>[^?,;]+)|(?<owner>[^?,;]+?)['’]s? (?:co-?)?founders?\\b",
      Pattern.CASE_INSENSITIVE);
  private static final String FOUNDER = "(?:co-?)?[Ff]ounder(?:s)?";
  private static final String NAME = "(?<other>\\p{Lu}[\\p{L}\\d.&-]*(?: \\p{Lu}[\\p{L}\\d.&-]*){0,3})";
  /** Behind whoever is told to have founded something. */
  private static final Pattern BEHIND = Pattern
      .compile("^,? (?:(?:a|the|an|who is|one of) )*(?:[\\p{Ll}-]+ ){0,3}?" + FOUNDER
          + "(?: and [\\p{Ll} -]{2,30}?)? of (?:the )?" + NAME);
  private static final Pattern BEFORE = Pattern.compile(NAME + "(?:['’]s?)? " + FOUNDER + ",? $");

  private final Set<String> asked;

  FounderOf(Question question) {
    Matcher asks = ASKS.matcher(question.text());
    boolean who = question.kind() == AnswerKind.WHO && asks.find();
    String name = !who
        ? ""
        : asks.group("name") != null
            ? asks.group("name")
            : asks.group("founded") != null ? asks.group("founded") : asks.group("owner");
    this.asked = FactBinding.terms(name);
  }

  boolean bears(Proposal proposal) {
    if (asked.isEmpty() || proposal.origin() != Origin.EXTRACT) return true;
    String text = proposal.backing().getFirst().text();
    int at = text.indexOf(proposal.answer());
    if (at < 0) return true;
    return isAsked(BEHIND.matcher(text.substring(at + proposal.answer().length())))
        && isAsked(BEFORE.matcher(text.substring(0, at)));
  }

  /** Whether what somebody is called the founder of is what is asked about, or nothing is told. */
  private boolean isAsked(Matcher told) {
    return !told.find() || FactBinding.terms(told.group("other")).stream().anyMatch(asked::contains);
  }
}

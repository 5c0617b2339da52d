package dossier.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for what somebody said, or for who said something.
 *
 * @param speaker the words that name the speaker; empty where the speaker is asked for
 * @param called whether a name or judgement is asked for: "what did he call it"
 * @param open whether nothing but the words said is asked for: "according to" may ask for a name, "say he paid" for a sum
 */
record SpeechAsk(String speaker, boolean called, boolean open) {
  private static final String SAY = "(?:say|tell|write|call|describe|warn|claim|argue|think|accuse|predict|explain|comment|respond|reply|tweet|post|promise|complain|react|declare|deny|insist|suggest|compare|name|characteri[sz]e)";
  private static final String SAYS = "(?:said|says|told|wrote|called|described|warned|claimed|argued|predicted|tweeted|promised|complained|declared|accused)";
  private static final Pattern WHAT = Pattern.compile(
      "\\b(?:what|how)(?: (?:words?|reasons?|term|phrase))? (?:did|does|has|had|do) (?<who>.{2,60}?) (?<verb>" + SAY
          + "|said|called|use)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCORDING = Pattern.compile(
      "^according to (?<who>[^,]{2,60}), |,? according to (?<who2>[^,?]{2,60})\\??$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern REACTION = Pattern.compile(
      "^what (?:is|was|were) (?<who>.{2,60}?)(?:['’]s?) (?:reaction|response|comments?|words|view|opinion|assessment)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTE = Pattern.compile("^(?<who>\\S+) .*\\bquote\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHO = Pattern.compile("^(?:who|which (?:\\S+ ){1,3}?) ?" + SAYS + "\\b",
      Pattern.CASE_INSENSITIVE);
  /** What follows the verb where nothing but the words said is asked for. */
  private static final Pattern OPEN = Pattern
      .compile("^(?:$|\\W*$| (?:about|to|on|of|in|after|when|at|his|her|its)\\b)");
  private static final Pattern CALLS = Pattern.compile("call|describe|accuse|characteri[sz]e|compare|use",
      Pattern.CASE_INSENSITIVE);

  /** What {@code question} asks for of the kind; nothing where it asks for something else. */
  static Optional<SpeechAsk> read(String question) {
    Matcher who = WHO.matcher(question);
    if (who.find()) return Optional.of(new SpeechAsk("", false, false));
    Matcher what = WHAT.matcher(question);
    if (what.find())
      return Optional.of(new SpeechAsk(what.group("who"), CALLS.matcher(what.group("verb")).matches(),
          OPEN.matcher(question.substring(what.end())).find() || CALLS.matcher(what.group("verb")).matches()));
    Matcher reaction = REACTION.matcher(question);
    if (reaction.find()) return Optional.of(new SpeechAsk(reaction.group("who"), false, true));
    Matcher according = ACCORDING.matcher(question);
    if (according.find()) {
      String named = according.group("who") != null ? according.group("who") : according.group("who2");
      return Optional.of(new SpeechAsk(named, false, false));
    }
    Matcher quote = QUOTE.matcher(question);
    return quote.find() ? Optional.of(new SpeechAsk(quote.group("who"), true, true)) : Optional.empty();
  }

  boolean asksSpeaker() {
    return speaker.isEmpty();
  }
}

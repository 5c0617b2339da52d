package dossier.speech;

import dossier.name.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of a frame. */
final class Attributions {
  private static final long VERB = SpeechWords.bits("say", "tell", "report");
  private static final long TELL = SpeechWords.bits("tell");
  /** Most tokens of a frame that is read; longer ones are no sentences. */
  private static final int LONGEST_FRAME = 1_000;
  private static final long QUOTED_ONLY = SpeechWords.bits("quotation-only");
  private static final long BASE = SpeechWords.bits("base-form");
  private static final long PARTICIPLE = SpeechWords.bits("participle");
  private static final long BETWEEN = SpeechWords.bits("adverb", "auxiliary", "weekday");
  private static final long BREAK = TokenClass.COMMA.bit() | TokenClass.QUOTATION.bit();
  private static final long HEADING = SpeechWords.bits("CAPITAL", "NAME", "COMMA", "MARK", "NUMBER");
  /** Most tokens of a heading that names a speaker. */
  private static final int LONGEST_HEADING = 20;
  private static final long FINITE = SpeechWords.bits("finite");
  private static final long ENDS = TokenClass.COMMA.bit() | TokenClass.MARK.bit() | TokenClass.STOP.bit()
      | TokenClass.QUOTATION.bit() | SpeechWords.bits("preposition", "conjunction", "weekday", "adverb", "participle",
          "addressee");

  /** Code units of a quotation that is hardly a name in marks. */
  private static final int SHORTEST_QUOTATION = 25;

  private static final long RELATIVE = SpeechWords.bits("relative");
  private static final long NOUN = TokenClass.MODIFIER.bit() | TokenClass.NAME.bit();
  private static final long NO_NOUN = SpeechWords.bits("adverb", "boundary", "no-clause");

  private final Frame frame;
  private final List<Attribution> found = new ArrayList<>();

  private Attributions(Frame frame) {
    this.frame = frame;
  }

  static List<Attribution> of(Frame frame) {
    return frame.size() > LONGEST_FRAME ? List.of() : new Attributions(frame).find();
  }

  private List<Attribution> find() {
    Attribution heading = heading();
    if (heading != null) found.add(heading);
    for (int i = 0; i < frame.size() - 1; i++) {
      Token token = frame.token(i);
      Attribution attribution = null;
      if (token.isIn(VERB)) attribution = verb(i);
      else if (token.isIn(PARTICIPLE)) attribution = participle(i);
      else if (token.is("according") && frame.token(i + 1).is("to")) attribution = according(i);
      if (attribution != null) found.add(attribution);
    }
    return found;
  }

  /** A heading in capitals that names who says the quotation behind it: {@code JANE ROE, ANALYST, ACME: "…"}. */
  private @Nullable Attribution heading() {
    Name name = frame.token(0).isIn(TokenClass.PERSON.bit()) ? frame.token(0).name() : null;
    if (name == null || !name.full().equals(name.full().toUpperCase(Locale.ROOT))) return null;
    int at = 1;
    while (at < Math.min(frame.size(), LONGEST_HEADING) && frame.token(at).isIn(HEADING))
      at++;
    Source source = new Source(Pattern.Use.PERSON, 0, 1, name);
    return at > 1 && frame.token(at).isQuotation() ? new Attribution(source, 0, at, true) : null;
  }

  private @Nullable Attribution verb(int verb) {
    Attribution inverted = inverted(verb);
    if (inverted != null) return inverted;
    Source source = Sources.before(frame, beforeAdverbs(verb));
    if (source == null) return elided(verb);
    if (!agrees(verb, source)) return null;
    boolean afterBreak = isAfterBreak(source.from());
    boolean answers = afterBreak && endsWithQuotation(source.from());
    int start = answers ? -1 : Complement.start(frame, verb);
    if (start >= 0) return isRelative(source.from()) ? null : new Attribution(source, source.from(), start, true);
    if (!afterBreak || !ends(verb)) return null;
    if (frame.token(verb).isIn(QUOTED_ONLY) && !isAfterQuotation(source.from())) return null;
    return new Attribution(source, source.from(), verb + 1, false);
  }

  /** Whether one speaker, or several, can stand with this form of the verb. */
  private boolean agrees(int verb, Source source) {
    boolean several = source.use() == Pattern.Use.SEVERAL || source.use() == Pattern.Use.THEY;
    return several || !frame.token(verb).isIn(BASE);
  }

  /** Whether a comma or quotation stands before a speaker, with something before it. */
  private boolean isAfterBreak(int from) {
    if (from == 1) return frame.token(0).isQuotation();
    return from > 1 && frame.token(from - 1).isIn(BREAK);
  }

  /** "data that Acme says it keeps": whether what is said lacks what the words before stand for. */
  private boolean isRelative(int from) {
    if (from < 2) return false;
    Token before = frame.token(from - 1);
    boolean named = frame.token(from - 2).isIn(NOUN) && !frame.token(from - 2).isIn(NO_NOUN);
    return before.isIn(RELATIVE) || (before.is("that") && named);
  }

  private boolean isAfterQuotation(int from) {
    int last = frame.token(from - 1).is(",") ? from - 2 : from - 1;
    return last >= 0 && frame.token(last).isQuotation();
  }

  /** Whether a quotation that is more than a name stands before the speaker. */
  private boolean endsWithQuotation(int from) {
    int last = frame.token(from - 1).is(",") ? from - 2 : from - 1;
    Quotation quotation = last < 0 ? null : frame.token(last).quotation();
    return quotation != null && (last == 0 || quotation.words().length() >= SHORTEST_QUOTATION);
  }

  /** Whether nothing that a verb says follows it. */
  private boolean ends(int verb) {
    Token next = frame.token(verb + 1);
    if (frame.token(verb).isIn(TELL)) return endsAfterAddressee(verb + 1);
    return next.isIn(ENDS) && !next.is("that") && !next.is("to");
  }

  /** Whether nothing but where and when stands behind those who are told: not in "told investors to wait". */
  private boolean endsAfterAddressee(int from) {
    int at = Complement.afterAddressee(frame, from);
    while (at < frame.size() - 1 && !frame.token(at).isIn(ENDS))
      at++;
    return at > from && !frame.token(at).is("that") && !frame.token(at).is("to");
  }

  /** Position after the speaker, before adverbs and days that stand between it and the verb. */
  private int beforeAdverbs(int verb) {
    int end = verb;
    while (end > 1) {
      Token token = frame.token(end - 1);
      if (token.is("on") || token.isIn(BETWEEN)) end--;
      else
        break;
    }
    return end;
  }

  private @Nullable Attribution inverted(int verb) {
    if (verb == 0 || frame.token(verb).isIn(TELL) || !frame.token(verb - 1).isIn(BREAK)) return null;
    if (frame.token(verb).isIn(QUOTED_ONLY) && frame.token(verb - 1).is(",")) return null;
    Source source = Sources.from(frame, verb + 1);
    if (source == null || !agrees(verb, source)) return null;
    boolean clauseFollows = frame.token(source.to()).is(",") && frame.token(source.to() + 1).isIn(FINITE);
    return clauseFollows ? null : new Attribution(source, verb, source.to(), false);
  }

  /** "declined to comment but said that", "and added that": the speaker of the attribution before. */
  private @Nullable Attribution elided(int verb) {
    if (verb == 0 || found.isEmpty() || !(frame.token(verb - 1).is("and") || frame.token(verb - 1).is("but")))
      return null;
    int start = Complement.start(frame, verb);
    return start < 0 ? null : new Attribution(null, verb - 1, start, true);
  }

  private @Nullable Attribution participle(int verb) {
    if (verb > 3 && frame.token(verb - 1).is("as") && frame.token(verb - 2).is("quoted")) return quoted(verb);
    int start = Complement.start(frame, verb);
    boolean goesOn = start >= 0 && verb > 0 && frame.token(verb - 1).is(",") && !found.isEmpty();
    return goesOn ? new Attribution(null, verb - 1, start, true) : null;
  }

  /** "was quoted as saying". */
  private @Nullable Attribution quoted(int verb) {
    Token auxiliary = frame.token(verb - 3);
    if (!auxiliary.is("was") && !auxiliary.is("is") && !auxiliary.is("were")) return null;
    Source source = Sources.before(frame, verb - 3);
    if (source == null) return null;
    int start = Complement.start(frame, verb);
    if (start >= 0) return new Attribution(source, source.from(), start, true);
    boolean afterQuotation = source.from() > 0 && frame.token(source.from() - 1).isIn(BREAK);
    return afterQuotation ? new Attribution(source, source.from(), verb + 1, false) : null;
  }

  private @Nullable Attribution according(int at) {
    Source source = Sources.from(frame, at + 2);
    if (source == null) return null;
    if (at > 0) return new Attribution(source, at, source.to(), false);
    boolean clause = frame.token(source.to()).is(",");
    return clause ? new Attribution(source, at, source.to() + 1, true) : null;
  }
}

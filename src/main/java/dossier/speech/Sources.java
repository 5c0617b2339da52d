package dossier.speech;

import dossier.name.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds words for speakers before and after verbs of saying. */
final class Sources {
  private static final List<Pattern> PATTERNS = Pattern.all()
      .stream()
      .filter(pattern -> pattern.use() != Pattern.Use.ADJUNCT && pattern.use() != Pattern.Use.ADDRESSEE)
      .toList();
  private static final Set<Pattern.Use> PRONOUNS = EnumSet.of(Pattern.Use.IT, Pattern.Use.THEY, Pattern.Use.HE_OR_SHE);
  private static final long BREAK = TokenClass.COMMA.bit() | TokenClass.MARK.bit() | TokenClass.QUOTATION.bit();
  private static final long BOUNDARY = BREAK | SpeechWords.bits("boundary", "say", "weekday");
  private static final long SEVERAL = SpeechWords.bits("sources");
  private static final long VERB = SpeechWords.bits("say", "tell");
  private static final long AFTER = BREAK | TokenClass.STOP.bit()
      | SpeechWords.bits("preposition", "conjunction", "weekday", "day-part", "participle");
  /** Most tokens of a speaker's description, and of an insertion between commas after it. */
  private static final int LONGEST = 22;

  private Sources() {}

  /** The speaker whose words begin at {@code from} and are followed by what may follow a speaker; null for none. */
  static @Nullable Source from(Frame frame, int from) {
    for (Pattern pattern : PATTERNS) {
      int to = pattern.match(frame.tokens(), from, -1);
      boolean calling = pattern.use() == Pattern.Use.BODY && to >= 0 && frame.token(to).isQuotation();
      if (to >= 0 && frame.token(to).isIn(AFTER) && !calling)
        return PRONOUNS.contains(pattern.use()) ? null : source(frame, pattern, from, to);
    }
    return null;
  }

  /** The speaker whose words, with an insertion between commas perhaps, end before {@code end}; null for none. */
  static @Nullable Source before(Frame frame, int end) {
    if (end == 0) return null;
    return frame.token(end - 1).is(",") ? beforeInsertion(frame, end - 1) : endingAt(frame, end);
  }

  private static @Nullable Source endingAt(Frame frame, int end) {
    for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
      Token token = frame.token(from);
      if (token.isQuotation()) return null;
      if (!mayBegin(frame, from)) continue;
      if (isListed(frame, from)) return null;
      for (Pattern pattern : PATTERNS)
        if (pattern.match(frame.tokens(), from, end) == end)
          return orPersonBefore(frame, source(frame, pattern, from, end));
    }
    return null;
  }

  /** The person whom a description follows, as in "Jane Roe, an analyst at Acme said", without the second comma. */
  private static Source orPersonBefore(Frame frame, Source source) {
    int comma = source.from() - 1;
    boolean described = source.use() == Pattern.Use.DESCRIBED && comma > 0 && frame.token(comma).is(",");
    if (!described || !frame.token(comma - 1).isIn(TokenClass.PERSON.bit())) return source;
    Source person = endingAt(frame, comma);
    return person == null ? source : person;
  }

  private static boolean mayBegin(Frame frame, int at) {
    if (at == 0) return true;
    boolean kinds = at > 1 && frame.token(at - 1).is("and") && frame.token(at - 2).isIn(SEVERAL);
    return !kinds && frame.token(at - 1).isIn(BOUNDARY);
  }

  /** Whether an "and" after a name stands before: then there are two speakers, or none of the two. */
  private static boolean isListed(Frame frame, int at) {
    return at >= 2 && frame.token(at - 1).is("and") && (frame.token(at - 2).name() != null);
  }

  private static @Nullable Source beforeInsertion(Frame frame, int comma) {
    Source unnamed = null;
    for (int at = comma - 1; at >= Math.max(1, comma - LONGEST); at--) {
      Token token = frame.token(at);
      if (token.isQuotation() || token.isIn(VERB)) break;
      if (!token.is(",") || at == comma - 1) continue;
      if (frame.token(at + 1).is("and") || frame.token(at + 1).is("or")) return null;
      Source source = endingAt(frame, at);
      if (source == null) continue;
      if (source.use() == Pattern.Use.PERSON || source.use() == Pattern.Use.BODY) return source;
      if (unnamed == null && (source.use() == Pattern.Use.DESCRIBED || source.use() == Pattern.Use.SEVERAL))
        unnamed = source;
    }
    return unnamed;
  }

  private static Source source(Frame frame, Pattern pattern, int from, int to) {
    return new Source(pattern.use(), from, to, named(frame, pattern.use(), from, to));
  }

  /** The last person of a person's words, the last body of a body's, the first body of another speaker's. */
  private static @Nullable Name named(Frame frame, Pattern.Use use, int from, int to) {
    Name named = null;
    for (int i = from; i < to; i++) {
      Token token = frame.token(i);
      if (use == Pattern.Use.PERSON && token.isIn(TokenClass.PERSON.bit())) return token.name();
      if (use == Pattern.Use.PERSON || !token.isIn(TokenClass.BODY.bit())) continue;
      if (use != Pattern.Use.BODY) return token.name();
      named = token.name();
    }
    return named;
  }
}

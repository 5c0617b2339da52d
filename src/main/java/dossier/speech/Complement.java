package dossier.speech;

import java.util.List;

/** Finds where the words said begin after a verb of saying, behind whom, when and where it was said. */
final class Complement {
  private static final List<Pattern> ADJUNCTS = use(Pattern.Use.ADJUNCT);
  private static final List<Pattern> ADDRESSEES = use(Pattern.Use.ADDRESSEE);
  private static final long BARE = SpeechWords.bits("say", "tell");
  private static final long TELL = SpeechWords.bits("tell");
  private static final long QUOTED_ONLY = SpeechWords.bits("quotation-only");
  private static final long NO_CLAUSE = SpeechWords.bits("no-clause", "preposition", "participle", "finite", "say",
      "tell",
      "weekday", "adverb", "relative") | TokenClass.COMMA.bit() | TokenClass.MARK.bit() | TokenClass.STOP.bit();
  private static final long CONJUNCTION = SpeechWords.bits("conjunction");
  private static final long OPENS = SpeechWords.bits("opens-clause");
  private static final long VERB = SpeechWords.bits("finite", "past", "say", "tell", "auxiliary");
  private static final long FINITE = SpeechWords.bits("finite");
  private static final long SUBJECT = SpeechWords.bits("subject-pronoun");
  private static final long NO_SUBJECT_AFTER = SpeechWords.bits("preposition", "conjunction");
  private static final long PREPOSITION = SpeechWords.bits("preposition", "weekday");
  private static final long ASIDE = TokenClass.ARGUMENT.bit() | SpeechWords.bits("preposition", "weekday");
  /** Most tokens between a verb and "that". */
  private static final int LONGEST_ASIDE = 18;

  private Complement() {}

  private static List<Pattern> use(Pattern.Use use) {
    return Pattern.all().stream().filter(pattern -> pattern.use() == use).toList();
  }

  /** Where the words said begin after the verb at {@code verb}; -1 where none follow. */
  static int start(Frame frame, int verb) {
    Token token = frame.token(verb);
    int at = verb + 1;
    if (token.isIn(TELL) || token.is("telling")) {
      at = skip(ADDRESSEES, frame, at);
      if (at == verb + 1) return -1;
    }
    for (int next = skip(ADJUNCTS, frame, at); next > at; next = skip(ADJUNCTS, frame, at))
      at = next;
    int quoted = quotation(frame, at);
    if (quoted >= 0) return quoted;
    if (token.isIn(QUOTED_ONLY)) return -1;
    if (frame.token(at).is("that")) return clauseAfterThat(frame, at);
    boolean bare = token.isIn(BARE) || token.is("saying") || token.is("telling");
    if (bare && opensClause(frame.token(at)) && hasVerb(frame, at, frame.size() - 1)) return at;
    return afterAside(frame, at, bare);
  }

  /** Position behind those who are told something; {@code from} itself where none are known for it. */
  static int afterAddressee(Frame frame, int from) {
    return skip(ADDRESSEES, frame, from);
  }

  private static int skip(List<Pattern> patterns, Frame frame, int from) {
    int longest = from;
    for (Pattern pattern : patterns) {
      int to = pattern.match(frame.tokens(), from, -1);
      if (to > longest) longest = to;
    }
    return longest;
  }

  private static int quotation(Frame frame, int at) {
    Token token = frame.token(at);
    if (token.isQuotation()) return at;
    boolean mark = token.is(",") || token.is(":");
    return mark && frame.token(at + 1).isQuotation() ? at + 1 : -1;
  }

  private static int clauseAfterThat(Frame frame, int that) {
    int at = that + 1;
    if (frame.token(at).is(",")) at++;
    return at < frame.size() - 1 && !frame.token(at).isIn(FINITE) ? at : -1;
  }

  private static boolean opensClause(Token token) {
    boolean participle = token.word().endsWith("ed") && !token.isIn(TokenClass.CAPITAL.bit());
    return !participle && !token.isIn(NO_CLAUSE) && (!token.isIn(CONJUNCTION) || token.isIn(OPENS));
  }

  /** Whether a word in a range, behind its first, looks like a verb: no clause is without one. */
  static boolean hasVerb(Frame frame, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      Token token = frame.token(at);
      if (token.isIn(VERB) || token.isQuotation()) return true;
      boolean small = !token.isIn(TokenClass.CAPITAL.bit());
      if (small && (token.word().endsWith("ed") || token.word().endsWith("s"))) return true;
    }
    return false;
  }

  private static int afterAside(Frame frame, int from, boolean bare) {
    if (!frame.token(from).isIn(PREPOSITION)) return -1;
    for (int at = from; at < Math.min(frame.size() - 1, from + LONGEST_ASIDE); at++) {
      Token token = frame.token(at);
      if (at > from && token.is("that")) return clauseAfterThat(frame, at);
      boolean subject = at > from && token.isIn(SUBJECT) && !frame.token(at - 1).isIn(NO_SUBJECT_AFTER);
      if (subject) return bare ? at : -1;
      if (!token.isIn(ASIDE)) return -1;
    }
    return -1;
  }
}

package dossier.speech;

import java.util.List;

/** Tells how far what is said reaches before and behind an attribution. */
final class Extents {
  private static final long SUBORDINATOR = SpeechWords.bits("subordinator");
  private static final long FINITE = SpeechWords.bits("finite");
  private static final long NO_SUBJECT = SpeechWords.bits("finite", "past", "adverb", "participle");
  private static final long CUT = SpeechWords.bits("cut");
  private static final long JOINER = TokenClass.COMMA.bit() | SpeechWords.bits("joiner");

  private static final long TURN = SpeechWords.bits("turn");
  private static final long STIRRING = SpeechWords.bits("stirring");
  private static final long FEELING = SpeechWords.bits("feeling");
  private static final long COMPARING = SpeechWords.bits("comparing");
  private static final long OWN = SpeechWords.bits("own-view");
  private static final long VIEW = SpeechWords.bits("market-view");
  /** Most tokens from a verb to what it stirs: "raising fresh concerns". */
  private static final int NEAR = 4;

  private Extents() {}

  /** One past the last token of what follows an attribution. */
  static int end(Frame frame, List<Attribution> attributions, int index) {
    int from = attributions.get(index).to();
    int end = frame.size() - 1;
    for (Attribution next : attributions.subList(index + 1, attributions.size()))
      if (next.from() > from && (!next.follows() || joins(frame, next.from()))) {
        end = Math.min(end, next.follows() ? next.from() : beforeQuotations(frame, next.from()));
        break;
      }
    return trimmed(frame, from, beforeCut(frame, attributions.get(index), end));
  }

  /** Where what follows an attribution ends before {@code end}: at a semicolon or a word that opens another clause. */
  private static int beforeCut(Frame frame, Attribution attribution, int end) {
    int start = attribution.from();
    boolean aside = start > 0 && frame.token(start - 1).isIn(SUBORDINATOR);
    for (int i = attribution.to() + 1; i < end; i++) {
      boolean cut = isBehindComma(frame, i) && (frame.token(i).isIn(CUT) || isComment(frame, i, end));
      cut |= frame.token(i).isIn(JOINER) && (frame.token(i + 1).isIn(TURN)
          || (frame.token(i - 1).is(",") && frame.token(i + 1).is("has")));
      if (cut || frame.token(i).is(";") || (aside && frame.token(i).is(","))) return i;
    }
    return end;
  }

  /** Whether a comma stands before, or a quotation that ends with one. */
  private static boolean isBehindComma(Frame frame, int at) {
    Token before = frame.token(at - 1);
    return before.is(",") || (before.isQuotation() && frame.token(at).is("according"));
  }

  /** Whether what begins behind a comma is what a report makes of what was said: "raising fears", "above estimates". */
  private static boolean isComment(Frame frame, int from, int end) {
    if (frame.token(from).isIn(STIRRING)) return isBefore(frame, FEELING, from + 1, Math.min(end, from + NEAR));
    return frame.token(from).isIn(COMPARING) && isBefore(frame, VIEW, from + 1, end)
        && !isBefore(frame, OWN, from + 1, end);
  }

  /** Whether a word of the tables stands in a range before a comma. */
  private static boolean isBefore(Frame frame, long tables, int from, int to) {
    for (int i = from; i < to && !frame.token(i).is(","); i++)
      if (frame.token(i).isIn(tables)) return true;
    return false;
  }

  private static int trimmed(Frame frame, int from, int to) {
    int end = to;
    while (end > from && (frame.token(end - 1).isIn(JOINER) || frame.token(end - 1).is(";")))
      end--;
    return end;
  }

  /** Position before the quotations that an attribution follows: they are of its speaker. */
  private static int beforeQuotations(Frame frame, int from) {
    int at = from;
    while (at > 0 && (frame.token(at - 1).isQuotation() || frame.token(at - 1).is(",")))
      at--;
    return at == 0 ? from : at;
  }

  private static boolean joins(Frame frame, int from) {
    return frame.token(from).isIn(JOINER) || frame.token(from - 1).isIn(JOINER);
  }

  /** First token of what an attribution follows, which ends at {@code to}. */
  static int start(Frame frame, List<Attribution> attributions, int index, int to) {
    Attribution before = index == 0 ? null : attributions.get(index - 1);
    int from = before == null ? 0 : Math.min(to, before.follows() ? before.from() : before.to());
    for (int i = Math.max(from, 1); i + 1 < to; i++)
      if (frame.token(i - 1).is(",") && (frame.token(i).is("but") || frame.token(i).is("while"))
          && !frame.token(i + 1).isIn(NO_SUBJECT))
        from = i + 1;
    while (from < to && frame.token(from).isIn(TokenClass.MARK.bit()))
      from++;
    if (from < to && (frame.token(from).is("but") || frame.token(from).is("and") || frame.token(from).is(","))) from++;
    return from;
  }

  /** Whether a clause goes on behind its attribution: "The deal, she said, will help." */
  static boolean goesOn(Frame frame, Attribution attribution) {
    Source source = attribution.source();
    if (frame.token(attribution.to()).is(",") && frame.token(attribution.to() + 1).isIn(FINITE)) return true;
    if (source == null || source.from() != attribution.from()) return false;
    for (int i = attribution.to(); i + 1 < frame.size() - 1; i++)
      if (frame.token(i).is(",") || frame.token(i).isQuotation()) return !frame.token(i + 1).isIn(CUT);
    return false;
  }
}

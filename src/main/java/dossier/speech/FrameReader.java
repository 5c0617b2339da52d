package dossier.speech;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the statements of one body's frames, in order. */
final class FrameReader {
  /** Fewest tokens of a clause that is a statement. */
  private static final int SHORTEST_CLAUSE = 3;
  /** Fewest words of a quotation inside a clause that is a statement of its own. */
  private static final int SHORTEST_PART = 3;
  /** Code units of a quotation that is more than a name. */
  private static final int LONG = 25;

  private static final long PREPOSITION = SpeechWords.bits("preposition");

  private final String body;
  private final List<Span> sentences;
  private final Speakers speakers;
  private final List<Statement> statements = new ArrayList<>();
  private final Set<Quotation> told = new HashSet<>();
  private @Nullable Speaker last;

  FrameReader(String body, List<Span> sentences, Speakers speakers) {
    this.body = body;
    this.sentences = sentences;
    this.speakers = speakers;
  }

  /** The statements of the next frame. */
  List<Statement> read(Frame frame) {
    statements.clear();
    List<Attribution> attributions = Attributions.of(frame);
    Speaker before = frame.continues() ? last : null;
    List<Speaker> found = new ArrayList<>();
    last = null;
    if (isOnlyQuotations(frame)) {
      if (before != null) quotations(frame, before);
      if (before != null) found.add(before);
      last = before;
    }
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      Speaker speaker = attribution.source() == null ? last : speakers.resolve(frame, attribution.source());
      last = speaker;
      if (speaker == null) continue;
      found.add(speaker);
      if (attribution.follows()) follows(frame, attributions, i, speaker);
      else
        precedes(frame, attributions, i, speaker);
    }
    if (hasUntold(frame)) last = null;
    speakers.pass(frame, found, found.size() == attributions.size() && verbs(frame) <= found.size());
    return List.copyOf(statements);
  }

  /** Whether a quotation ends the frame that no speaker was found for. */
  private boolean hasUntold(Frame frame) {
    Token end = frame.token(Math.max(0, frame.size() - 2));
    return end.quotation() != null && end.quotation().words().length() > LONG && !told.contains(end.quotation());
  }

  /** Number of verbs of saying with a subject of their own. */
  private static int verbs(Frame frame) {
    int verbs = 0;
    for (Token token : frame.tokens())
      if (token.is("said") || token.is("says") || token.is("told")) verbs++;
    return verbs;
  }

  private static boolean isOnlyQuotations(Frame frame) {
    for (int i = 0; i < frame.size() - 1; i++)
      if (!frame.token(i).isQuotation()) return false;
    return frame.size() > 1;
  }

  private void quotations(Frame frame, Speaker speaker) {
    for (Token token : frame.tokens())
      quotation(token, speaker, 1);
  }

  private void follows(Frame frame, List<Attribution> attributions, int index, Speaker speaker) {
    int from = attributions.get(index).to();
    int to = Extents.end(frame, attributions, index);
    if (frame.token(from).isQuotation() && isWhole(frame, from, to)) {
      for (int i = from; i < to; i++)
        quotation(frame.token(i), speaker, 1);
      return;
    }
    clause(frame, from, to, speaker);
    parts(frame, from, to, speaker);
  }

  /** Whether nothing but quotations and marks stands in a range, or the first quotation ends a sentence. */
  private boolean isWhole(Frame frame, int from, int to) {
    Token first = frame.token(from);
    if (from + 1 < to && ".!?".indexOf(body.charAt(lastOf(first))) >= 0) return true;
    for (int i = from; i < to; i++)
      if (!frame.token(i).isQuotation() && !frame.token(i).is(",")) return false;
    return true;
  }

  private static int lastOf(Token quotation) {
    return quotation.quotation() == null ? quotation.start() : quotation.quotation().words().end() - 1;
  }

  private void precedes(Frame frame, List<Attribution> attributions, int index, Speaker speaker) {
    Attribution attribution = attributions.get(index);
    int to = attribution.from();
    if (to > 0 && frame.token(to - 1).is(",")) to--;
    int from = Extents.start(frame, attributions, index, to);
    if (to > 0 && frame.token(to - 1).isQuotation() && words(frame, from, to) < SHORTEST_CLAUSE) {
      for (int i = to - 1; i >= from && frame.token(i).isQuotation(); i--)
        quotation(frame.token(i), speaker, 1);
    } else if (index == 0 || attributions.get(index - 1).follows()) {
      if (!Extents.goesOn(frame, attribution)) clause(frame, from, to, speaker);
      parts(frame, from, to, speaker);
    }
    goOn(frame, attribution, speaker);
  }

  /** Words beside quotations in a range. */
  private static int words(Frame frame, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++)
      if (!frame.token(i).isQuotation() && !frame.token(i).is(",")) words++;
    return words;
  }

  /** A quotation behind the attribution and a comma or colon goes on with the one before it. */
  private void goOn(Frame frame, Attribution attribution, Speaker speaker) {
    for (int i = attribution.to(); i < frame.size() - 1; i++) {
      boolean mark = frame.token(i).is(",") || frame.token(i).is(":") || frame.token(i).is("-");
      if (frame.token(i).isQuotation()) return;
      if (mark && frame.token(i + 1).isQuotation()) {
        quotation(frame.token(i + 1), speaker, frame.token(i).is(",") ? SHORTEST_PART : 1);
        return;
      }
    }
  }

  private void parts(Frame frame, int from, int to, Speaker speaker) {
    for (int i = from; i < to; i++)
      quotation(frame.token(i), speaker, SHORTEST_PART);
  }

  private void quotation(Token token, Speaker speaker, int shortest) {
    Quotation quotation = token.quotation();
    if (quotation == null) return;
    Span words = Trimming.quotation(body, quotation.words());
    if (words.length() == 0 || Trimming.words(body, words) < shortest) return;
    if (shortest > 1 && (Trimming.isTitle(body, words) || !Clauses.isMain(body, words))) return;
    if (told.add(quotation)) add(speaker, true, words);
  }

  private void clause(Frame frame, int from, int to, Speaker speaker) {
    if (to - from < SHORTEST_CLAUSE || !Complement.hasVerb(frame, from, to)) return;
    Span words = Trimming.clause(body, new Span(frame.token(from).start(), frame.token(to - 1).end()));
    boolean adjunct = frame.token(from).isIn(PREPOSITION) && words.length() > 0 && !Clauses.hasVerb(body, words);
    if (words.length() > 0 && !adjunct) add(speaker, false, words);
  }

  private void add(Speaker speaker, boolean direct, Span words) {
    statements
        .add(new Statement(speaker.name(), speaker.role(), speaker.party(), direct, words, sentence(words.start())));
  }

  private int sentence(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= at) low = middle;
      else
        high = middle - 1;
    }
    return low;
  }
}

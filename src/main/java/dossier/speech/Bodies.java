package dossier.speech;

import dossier.name.Name;
import dossier.name.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers of which company the last frame of a body speaks, for "the company" and "it". */
final class Bodies {
  private static final long BODY = TokenClass.BODY.bit();
  private static final long NO_SUBJECT = TokenClass.COMMA.bit() | SpeechWords.bits("conjunction");
  private static final long ANAPHOR = SpeechWords.bits("company-noun");

  private final String body;
  private @Nullable Speaker meant;
  private boolean meantIsSubject;
  private int meantFrame;
  private @Nullable Speaker speaker;
  private int speakerFrame;

  Bodies(String body) {
    this.body = body;
  }

  /** The body that speaks, by the name that the text has for it where the catalogue has another, and itself as party. */
  Speaker speaker(Name name) {
    String called = name.company() == null ? name.full() : name.span().of(body);
    return new Speaker(Speaker.Kind.BODY, called, null, new Party(name.full(), name.company()));
  }

  /**
   * The body meant by "the company" or "it" at {@code at}; null where it is not safe.
   *
   * @param subject whether it must have been a subject or speaker, as for "it" and for "the Korean company", which may set
   *          another apart from the one that was only mentioned
   */
  @Nullable
  Speaker meant(Frame in, int at, boolean subject, int frame) {
    Name here = null;
    for (int i = 0; i < at; i++) {
      Name name = in.token(i).isIn(BODY) ? in.token(i).name() : null;
      if (name == null) continue;
      if (here == null) here = name;
      else if (!here.full().equals(name.full())) return null;
    }
    if (here != null) return speaker(here);
    return frame - meantFrame <= 1 && (meantIsSubject || !subject) ? meant : null;
  }

  /** The body that spoke last, for "the newspaper"; null for none in the last two frames. */
  @Nullable
  Speaker spoke(int frame) {
    return frame - speakerFrame <= 2 ? speaker : null;
  }

  /**
   * Takes note of a frame and of those who speak in it, in order.
   *
   * @param clear whether nobody else speaks in it
   */
  void pass(Frame in, List<Speaker> speakers, boolean clear, int frame) {
    Speaker last = speakers.isEmpty() ? null : speakers.getLast();
    if (last != null && last.kind() == Speaker.Kind.BODY) {
      speaker = last;
      speakerFrame = frame;
      set(last, true, frame);
      return;
    }
    Name first = null;
    boolean several = false;
    for (Token token : in.tokens()) {
      Name name = token.isIn(BODY) ? token.name() : null;
      if (name == null) continue;
      if (first == null) first = name;
      else
        several |= !first.full().equals(name.full());
    }
    if (!clear) speaker = null;
    boolean begins = clear && first != null && first.equals(in.token(0).name()) && in.size() > 1
        && isSubject(in.token(1));
    if (first != null) set(several && !begins ? null : speaker(first), begins, frame);
    else if (frame - meantFrame == 1 && speaksOn(in)) meantFrame = frame;
  }

  private void set(@Nullable Speaker body, boolean asSubject, int frame) {
    meant = body;
    meantIsSubject = asSubject;
    meantFrame = frame;
  }

  private static boolean isSubject(Token next) {
    return !next.isIn(NO_SUBJECT) && !next.is("'s");
  }

  /** Whether a frame without names goes on about the same company. */
  private static boolean speaksOn(Frame in) {
    return in.tokens().stream().anyMatch(token -> token.isIn(ANAPHOR) || token.is("it") || token.is("its"));
  }
}

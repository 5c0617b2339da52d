package dossier.speech;

import dossier.name.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers of whom the last frames of a body speak, so that "he" and "she" are understood where only one is meant. */
final class People {
  /** Most frames between a speaker and a pronoun for it. */
  private static final int NEAR = 4;
  private static final long PERSON = TokenClass.PERSON.bit();
  private static final long BEFORE = TokenClass.MODIFIER.bit() | SpeechWords.bits("determiner", "honorific");
  private static final long UNNAMED = SpeechWords.bits("source");
  private static final long NO_VERB = TokenClass.NAME.bit() | TokenClass.COMMA.bit() | TokenClass.MARK.bit()
      | TokenClass.STOP.bit() | TokenClass.QUOTATION.bit() | SpeechWords.bits("preposition", "conjunction");

  /** Somebody in a frame. */
  private record Mention(String full, int frame) {}

  private final Function<Name, Speaker> known;
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable Speaker focus;
  private int focusFrame;

  /** @param known gives the speaker for a person's name */
  People(Function<Name, Speaker> known) {
    this.known = known;
  }

  /** Who is meant by a pronoun at {@code at}; null where it may be one of two. */
  @Nullable
  Speaker meant(Frame in, int at, int frame) {
    Gender pronoun = in.token(at).is("she") ? Gender.SHE : Gender.HE;
    Name here = null;
    for (int i = 0; i < at; i++) {
      Name name = in.token(i).isIn(PERSON) ? in.token(i).name() : null;
      if (name == null || !Gender.of(name.full()).agrees(pronoun) || isFocus(name.full())) continue;
      if (here != null && !here.full().equals(name.full())) return null;
      here = name;
    }
    Speaker before = before(pronoun, frame);
    if (here == null) return before;
    boolean subject = here.equals(subject(in)) && before == null;
    return subject ? known.apply(here) : null;
  }

  private @Nullable Speaker before(Gender pronoun, int frame) {
    Speaker last = focus;
    boolean near = last != null && frame - focusFrame <= NEAR && last.gender().agrees(pronoun);
    for (Mention mention : mentions) {
      boolean rival = mention.frame() >= focusFrame && frame - mention.frame() <= NEAR && !isFocus(mention.full())
          && Gender.of(mention.full()).agrees(pronoun);
      if (rival) return null;
    }
    return near ? last : null;
  }

  private boolean isFocus(String full) {
    return focus != null && focus.name().equals(full);
  }

  /**
   * Takes note of a frame and of those who speak in it, in order.
   *
   * @param clear whether nobody else speaks in it
   */
  void pass(Frame in, List<Speaker> speakers, boolean clear, int frame) {
    mentions.removeIf(mention -> frame - mention.frame() > NEAR);
    Name subject = subject(in);
    List<Speaker> single = speakers.stream().filter(Speaker::isOne).distinct().toList();
    if (!single.isEmpty()) {
      focus = single.getLast();
      focusFrame = frame;
      for (Speaker other : single.subList(0, single.size() - 1))
        mentions.add(new Mention(other.name(), frame));
    } else if (!clear || beginsUnnamed(in)) {
      focus = null;
    } else if (subject != null) {
      focus = known.apply(subject);
      focusFrame = frame;
    } else {
      for (Token token : in.tokens())
        if (token.isIn(PERSON) && token.name() != null) mentions.add(new Mention(token.name().full(), frame));
    }
  }

  /** Whether a frame begins with somebody who is not named: "One manager who bought …". */
  private static boolean beginsUnnamed(Frame in) {
    int at = 0;
    while (at < in.size() && in.token(at).isIn(BEFORE) && !in.token(at).isIn(UNNAMED))
      at++;
    return in.token(at).isIn(UNNAMED) && at + 1 < in.size() && !in.token(at + 1).isIn(PERSON);
  }

  /** The person who is a frame's subject, being its first name and followed by what may be a verb; null for none. */
  private static @Nullable Name subject(Frame in) {
    int at = 0;
    while (at < in.size() && !in.token(at).isIn(PERSON) && in.token(at).isIn(BEFORE))
      at++;
    if (at + 1 >= in.size() || !in.token(at).isIn(PERSON)) return null;
    Token next = in.token(at + 1);
    return next.isIn(NO_VERB) || next.is("'s") ? null : in.token(at).name();
  }
}

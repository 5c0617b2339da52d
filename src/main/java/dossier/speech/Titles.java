package dossier.speech;

import dossier.name.Affiliation;
import dossier.name.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a body's people in full: "head of research" where an affiliation has "head". What stands between the name and
 * its title, and what a preposition ties to it, are read where the text tells who the person is.
 */
final class Titles {
  /**
   * A title.
   *
   * @param text the words of the title, without the body whose it is
   * @param outsider whether the body named with it is one that the person only has to do with: "an Acme investor"
   */
  record Title(String text, boolean outsider) {}

  private static final long PERSON = TokenClass.PERSON.bit();
  private static final long BODY = TokenClass.BODY.bit();
  private static final long OUTSIDER = SpeechWords.bits("outsider");
  private static final long DETERMINER = SpeechWords.bits("determiner");
  private static final long NO_QUALIFIER = DETERMINER | BODY | TokenClass.NUMBER.bit();
  private static final long END = TokenClass.COMMA.bit() | TokenClass.STOP.bit() | TokenClass.MARK.bit()
      | TokenClass.QUOTATION.bit() | SpeechWords.bits("say", "tell", "report", "participle", "relative");
  private static final long LEAVES = END | SpeechWords.bits("leaves-title", "weekday");
  private static final long RELATIVE = SpeechWords.bits("relative");
  private static final long PART = TokenClass.ARGUMENT.bit() | TokenClass.MODIFIER.bit();
  private static final long GENERIC = SpeechWords.bits("company-noun");
  private static final String FORMER = "former ";
  /** Most tokens between a name and its title, and of what is tied to a title. */
  private static final int REACH = 9;

  private final String body;
  private final Map<String, Title> found = new HashMap<>();

  private Titles(String body) {
    this.body = body;
  }

  /** By the full names of those of whose titles more is told than their affiliations hold. */
  static Map<String, Title> of(String body, List<Frame> frames) {
    Titles titles = new Titles(body);
    frames.forEach(titles::read);
    return titles.found;
  }

  private void read(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      Name name = frame.token(i).isIn(PERSON) ? frame.token(i).name() : null;
      Affiliation its = name == null ? null : name.affiliation();
      if (name == null || its == null || its.role().isBlank()) continue;
      Title title = after(frame, i, its);
      if (title == null) title = before(frame, i, its);
      if (title != null) found.putIfAbsent(name.full(), title);
    }
  }

  /** "Jane Roe, Acme's head of research,". */
  private @Nullable Title after(Frame frame, int name, Affiliation its) {
    if (name + 2 >= frame.size() || !frame.token(name + 1).is(",")) return null;
    int first = name + 2;
    int last = Math.min(frame.size() - 1, first + REACH);
    for (int at = first; at < last && !frame.token(at).isIn(END); at++)
      if (isAt(frame.token(at).start(), its.role())) return whole(frame, first, at, its);
    return null;
  }

  private boolean isAt(int start, String role) {
    int end = start + role.length();
    return body.startsWith(role, start) && (end >= body.length() || !Character.isLetterOrDigit(body.charAt(end)));
  }

  /** "Acme investor Jane Roe"; null where nothing is to be added to the affiliation. */
  private @Nullable Title before(Frame frame, int name, Affiliation its) {
    int start = frame.token(name).start() - its.role().length() - 1;
    for (int at = name - 1; at > 0 && frame.token(at).start() >= start; at--)
      if (frame.token(at).start() == start && isAt(start, its.role()))
        return title(its.role(), isFormer(frame, at), isOutsider(frame, at, its.role()));
    return null;
  }

  private static @Nullable Title title(String role, boolean former, boolean outsider) {
    if (!former && !outsider) return null;
    return new Title(former ? FORMER + role : role, outsider);
  }

  /** Whether a title is no longer held: "former Acme chief executive". */
  private static boolean isFormer(Frame frame, int title) {
    int before = title > 0 && frame.token(title - 1).is("'s") ? title - 2 : title - 1;
    return before > 0 && frame.token(before).isIn(BODY) && frame.token(before - 1).is("former");
  }

  private @Nullable Title whole(Frame frame, int first, int at, Affiliation its) {
    int from = at;
    while (from > first && isQualifier(frame.token(from - 1)))
      from--;
    int end = at;
    while (end < frame.size() - 1 && frame.token(end).start() < frame.token(at).start() + its.role().length())
      end++;
    int clause = from;
    while (clause < end && !frame.token(clause).isIn(RELATIVE))
      clause++;
    String title = (isFormer(frame, from) ? FORMER : "") + text(frame, from, clause);
    String tied = clause < end ? "" : tied(frame, end, its);
    boolean outsider = clause < end || (at > first && isOutsider(frame, at, its.role()));
    return new Title(tied == null ? title : title + tied, outsider);
  }

  private static boolean isQualifier(Token token) {
    return token.isIn(TokenClass.MODIFIER.bit()) && !token.isIn(NO_QUALIFIER) && !token.is("'s")
        && !token.is("company");
  }

  /** Whether a body stands right before a title that is held outside of it. */
  private static boolean isOutsider(Frame frame, int title, String role) {
    String head = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int before = frame.token(title - 1).is("'s") ? title - 2 : title - 1;
    return before >= 0 && frame.token(before).isIn(BODY) && (SpeechWords.ENGLISH.of(head) & OUTSIDER) != 0;
  }

  /** The preposition behind a title with what it ties to it, as in " of research"; null where that is a body or unclear. */
  private @Nullable String tied(Frame frame, int preposition, Affiliation its) {
    int from = preposition + 1;
    if (frame.token(preposition).is("in") && from < frame.size() && frame.token(from).is("charge")) from += 2;
    else if (!frame.token(preposition).is("of") && !frame.token(preposition).is("for")) return null;
    if (from >= frame.size()) return null;
    int to = from;
    while (to < Math.min(frame.size(), from + REACH) && !frame.token(to).isIn(LEAVES)
        && (frame.token(to).isIn(PART) || frame.token(to).is("and")))
      to++;
    int own = behindOwner(frame, from, its);
    if (!ends(frame, to) || own >= to || isBare(frame, own, to) || hasName(frame, own, to)) return null;
    return " " + text(frame, preposition, from) + " " + text(frame, own, to);
  }

  /** "the company", "its business": whether a range says no more than the body does. */
  private static boolean isBare(Frame frame, int from, int to) {
    Token last = frame.token(to - 1);
    boolean alone = to - from == 1 || (to - from == 2 && frame.token(from).isIn(DETERMINER));
    return last.isIn(DETERMINER) || (alone && last.isIn(GENERIC));
  }

  /** Whether a title may end before a position, where no hyphen goes on with its last word: "of Ohio-based". */
  private boolean ends(Frame frame, int at) {
    if (at >= frame.size() || !frame.token(at).isIn(LEAVES)) return false;
    Token next = frame.token(at);
    return !next.isIn(TokenClass.MARK.bit()) || next.is(";") || Character.isWhitespace(body.charAt(next.start() - 1));
  }

  /** Position behind "Acme's" where that is the affiliation's body, and behind "its". */
  private static int behindOwner(Frame frame, int from, Affiliation its) {
    Token token = frame.token(from);
    if (token.is("its") || token.is("their")) return from + 1;
    Name name = token.isIn(BODY) ? token.name() : null;
    boolean owner = from + 1 < frame.size() && frame.token(from + 1).is("'s");
    return owner && name != null && isOf(name, its) ? from + 2 : from;
  }

  private static boolean isOf(Name body, Affiliation its) {
    return its.organisation() == null || body.full().equals(its.organisation())
        || (its.company() != null && its.company().equals(body.company()));
  }

  private static boolean hasName(Frame frame, int from, int to) {
    for (int i = from; i < to; i++)
      if (frame.token(i).isIn(BODY | PERSON)) return true;
    return false;
  }

  /** The words of a range, without what stands in brackets between them. */
  private String text(Frame frame, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = frame.token(i);
      boolean apart = !text.isEmpty() && !token.is("'s");
      text.append(apart ? " " : "").append(body, token.start(), token.end());
    }
    return text.toString();
  }
}

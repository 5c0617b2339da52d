package dossier.speech;

import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells who the speakers of one body's frames are, in order. */
final class Speakers {
  /** Most frames between a speaker without a name and "the source". */
  private static final int NEAR = 8;
  private static final long SOURCE = SpeechWords.bits("source", "sources");
  private static final long PREPOSITION = SpeechWords.bits("preposition");
  private static final long UNTITLED = SpeechWords.bits("untitled");
  private static final long PART = SpeechWords.bits("title-part");
  private static final long OUTSIDER = SpeechWords.bits("outsider");
  private static final long NEARNESS = SpeechWords.bits("nearness");
  private static final long EMPLOYS = SpeechWords.bits("employs");

  private final String body;
  private final Map<String, Affiliation> affiliations = new HashMap<>();
  private final Map<String, Titles.Title> titles;
  private final List<Unnamed> unnamed = new ArrayList<>();
  private final People people = new People(this::person);
  private final Bodies bodies;
  private int frame;
  private @Nullable Speaker several;
  private int severalFrame;

  /** A speaker with the word for what it is, such as "source". */
  private record Unnamed(Speaker speaker, String noun, int frame) {}

  /** @param titles by full names, the titles of which more is told than an affiliation holds */
  Speakers(String body, List<Name> names, Map<String, Titles.Title> titles) {
    this.body = body;
    this.titles = titles;
    this.bodies = new Bodies(body);
    for (Name name : names) {
      Affiliation affiliation = name.affiliation();
      if (affiliation == null) continue;
      Affiliation known = affiliations.get(name.full());
      if (known == null || (known.organisation() == null && affiliation.organisation() != null))
        affiliations.put(name.full(), affiliation);
    }
  }

  /** Who is meant; null where it is not safe to tell. */
  @Nullable
  Speaker resolve(Frame in, Source source) {
    Name named = source.named();
    return switch (source.use()) {
      case PERSON -> named == null ? null : person(named, in, source);
      case BODY -> named == null ? null : bodies.speaker(named);
      case HE_OR_SHE -> people.meant(in, source.from(), frame);
      case THEY -> several != null && frame - severalFrame <= 1 ? several : null;
      case IT -> bodies.meant(in, source.from(), true, frame);
      case COMPANY -> bodies.meant(in, source.from(), source.to() - source.from() > 2, frame);
      case MEDIUM -> named == null ? bodies.spoke(frame) : bodies.speaker(named);
      case DESCRIBED -> described(in, source, Speaker.Kind.UNNAMED);
      case SEVERAL -> described(in, source, Speaker.Kind.SEVERAL);
      case ADJUNCT, ADDRESSEE -> null;
    };
  }

  /** A person with what the article says of it anywhere. */
  private Speaker person(Name name) {
    Affiliation affiliation = affiliations.get(name.full());
    if (affiliation == null) return new Speaker(Speaker.Kind.PERSON, name.full(), null, null);
    String organisation = affiliation.organisation();
    Titles.Title title = titles.get(name.full());
    boolean outsider = title != null && title.outsider();
    Party party = organisation == null || outsider ? null : new Party(organisation, affiliation.company());
    String role = title == null ? affiliation.role() : title.text();
    return new Speaker(Speaker.Kind.PERSON, name.full(), role, party);
  }

  /** The same, with the title and body that stand before the name where the article says nothing else. */
  private Speaker person(Name name, Frame in, Source source) {
    Speaker person = person(name);
    String role = person.role() == null ? roleBefore(in, source) : person.role();
    Party party = person.party() == null ? partyIn(in, source) : person.party();
    return new Speaker(Speaker.Kind.PERSON, person.name(), role, party);
  }

  private @Nullable String roleBefore(Frame in, Source source) {
    int noun = source.to() - 2;
    return noun >= source.from() && in.token(noun).isIn(SOURCE) ? role(in, source, noun) : null;
  }

  /** Whether a name is only the owner of what a preposition ties to the speaker: "a manager at Acme's biggest rival". */
  private static boolean ownsWhatFollows(Frame in, Source source, int at) {
    boolean tied = at > source.from() && in.token(at - 1).isIn(PREPOSITION);
    return tied && at + 1 < source.to() && in.token(at + 1).is("'s");
  }

  /** "an Acme shareholder", "customers of Acme", "a person close to Acme": whether who speaks is not of the body. */
  private static boolean isOfOutsider(Frame in, Source source, int body) {
    for (int i = source.from(); i < body; i++)
      if (in.token(i).isIn(NEARNESS)) return true;
    int noun = noun(in, source);
    boolean with = body > noun && in.token(body - 1).isIn(EMPLOYS);
    if (!with && in.token(noun).isIn(OUTSIDER)) return true;
    for (int i = body + 1; i < source.to() && body > noun && !in.token(i).isIn(PREPOSITION); i++)
      if (in.token(i).isIn(OUTSIDER)) return true;
    return false;
  }

  private static @Nullable Party partyIn(Frame in, Source source) {
    for (int i = source.from(); i < source.to(); i++) {
      Name name = in.token(i).name();
      if (name != null && name.isBody() && !ownsWhatFollows(in, source, i))
        return isOfOutsider(in, source, i) ? null : new Party(name.full(), name.company());
    }
    return null;
  }

  private @Nullable Speaker described(Frame in, Source source, Speaker.Kind kind) {
    int noun = noun(in, source);
    String word = in.token(noun).word();
    boolean bare = noun == source.to() - 1;
    if (in.token(source.from()).is("the") && bare && kind == Speaker.Kind.UNNAMED) return known(word);
    String text = body.substring(in.token(source.from()).start(), in.token(source.to() - 1).end());
    Party party = partyIn(in, source);
    if (party == null && in.token(source.from()).is("its")) party = owner(in, source);
    Speaker speaker = new Speaker(kind, text, role(in, source, noun), party);
    if (kind == Speaker.Kind.UNNAMED) unnamed.add(new Unnamed(speaker, word, frame));
    return speaker;
  }

  /** Of whom "its" speaks; null where it may be one of two. */
  private @Nullable Party owner(Frame in, Source source) {
    Speaker meant = bodies.meant(in, source.from(), false, frame);
    return meant == null ? null : meant.party();
  }

  private static int noun(Frame in, Source source) {
    for (int i = source.from(); i < source.to(); i++) {
      boolean last = i + 1 == source.to() || !in.token(i + 1).isIn(SOURCE | PART);
      if (in.token(i).isIn(SOURCE) && last) return i;
    }
    return source.to() - 1;
  }

  private @Nullable String role(Frame in, Source source, int noun) {
    if (in.token(noun).isIn(UNTITLED)) return null;
    int from = noun;
    while (from > source.from() && in.token(from - 1).isIn(PART | SOURCE) && !in.token(from - 1).is("company"))
      from--;
    String role = body.substring(in.token(from).start(), in.token(noun).end());
    for (int i = source.from(); i < from; i++)
      if (in.token(i).is("former")) return "former " + role;
    return role;
  }

  /** The last speaker that was called by the same word; null for none, or where two were since. */
  private @Nullable Speaker known(String noun) {
    Speaker found = null;
    for (Unnamed each : unnamed) {
      if (!each.noun().equals(noun) || each.speaker().equals(found)) continue;
      if (found != null) return null;
      found = each.speaker();
    }
    return found;
  }

  /** The last word of a title before what a preposition ties to it: "head" of "head of research". */
  private static String head(String role) {
    String[] words = role.toLowerCase(Locale.ROOT).split(" ", -1);
    int at = 1;
    while (at < words.length && (SpeechWords.ENGLISH.of(words[at]) & PREPOSITION) == 0)
      at++;
    return words[at - 1];
  }

  /**
   * Takes note of a frame and of its speakers, in order.
   *
   * @param clear whether all who speak in it are known
   */
  void pass(Frame in, List<Speaker> speakers, boolean clear) {
    people.pass(in, speakers, clear, frame);
    bodies.pass(in, speakers, clear, frame);
    for (Speaker speaker : speakers) {
      if (speaker.kind() == Speaker.Kind.SEVERAL) {
        several = speaker;
        severalFrame = frame;
      }
      String role = speaker.role();
      if (speaker.kind() == Speaker.Kind.PERSON && role != null)
        unnamed.add(new Unnamed(speaker, head(role), frame));
    }
    frame++;
    unnamed.removeIf(each -> frame - each.frame() > NEAR);
  }
}

package dossier.answer;

import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An office that a sentence names, with whom it gives it to.
 *
 * @param office its name in {@code offices.tsv}
 * @param at where its words stand in the sentence
 * @param holder who stands beside it, or null
 */
record OfficeHeld(String office, Span at, @Nullable Name holder) {
  private static final List<Office> OFFICES = WordRows.of("offices.tsv", 2).stream().map(Office::of).toList();
  /** Between an office and the name behind it: "chief executive and founder Jane Roe". */
  private static final Pattern TO_NAME = Pattern.compile("(?: and [\\p{Ll} -]{3,30})?,? (?:(?:Mr|Ms|Mrs|Dr)\\.? )?");
  /** Between a name and the office behind it: "Jane Roe, Acme's new chief executive", "Roe as chief executive". */
  private static final Pattern TO_OFFICE = Pattern.compile(
      ",? (?:(?:who|is|was|as|to|be|become|becomes|became|will|has|been|the|its|his|her|an?|new|next|interim|acting|current|named|appointed|promoted|took|takes|taking|over|officially|formally|elected|[\\w.&-]+['’]s?|chairman and|president and|founder and) ){0,6}");

  private record Office(String name, Pattern words) {
    static Office of(List<String> cells) {
      return new Office(cells.get(0),
          Pattern.compile("(?<![\\w-])(?:" + cells.get(1) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }
  }

  /** Names of the offices in {@code text}. */
  static Set<String> named(String text) {
    Set<String> named = new HashSet<>();
    for (Office office : OFFICES)
      if (office.words().matcher(text).find()) named.add(office.name());
    return named;
  }

  /** The offices that a sentence names. */
  static List<OfficeHeld> in(Backing sentence) {
    String text = sentence.text();
    int shift = sentence.at().start();
    List<Name> people = sentence.names().stream().filter(name -> name.type() == NameType.PERSON).toList();
    List<OfficeHeld> held = new ArrayList<>();
    for (Office office : OFFICES) {
      Matcher words = office.words().matcher(text);
      while (words.find()) {
        Span at = new Span(words.start(), words.end());
        held.add(new OfficeHeld(office.name(), at, holder(text, at, people, shift)));
      }
    }
    return held;
  }

  private static @Nullable Name holder(String text, Span office, List<Name> people, int shift) {
    Name before = null;
    for (Name person : people) {
      Span at = person.span().shifted(-shift);
      if (at.start() >= office.end() && TO_NAME.matcher(text.substring(office.end(), at.start())).matches())
        return person;
      if (at.end() <= office.start() && TO_OFFICE.matcher(text.substring(at.end(), office.start())).matches())
        before = person;
    }
    return before;
  }
}

package dossier.answer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds which office a person takes or leaves, where the sentence says it beside the name or after "as". */
final class Offices {
  private static final String OFFICE = WordRows.lines("fact-offices.txt")
      .stream()
      .map(Pattern::quote)
      .collect(
          Collectors.joining("|", "(?<office>(?:(?:interim|acting) )?(?<plain>", ")(?:-designate|-elect)?)(?![\\w-])"));
  private static final Pattern AS = Pattern.compile(
      "(?<!replaced )(?<!replace him )(?<!replace her )(?<!down )(?<!resigned )(?<!ousted )(?<!fired )(?<!left )(?<!role )(?<!served )(?<!serving )(?<!worked )(?<!job )(?<!post )(?<!continue )(?<!continues )(?<!remain )(?<!remains )(?<!stay )(?<!stays )(?<!stay on )\\b(?:as|to be|become|becomes|becoming|became) (?:its |the |their |an? )?(?:new |next |temporary |first |second |third )?"
          + OFFICE,
      Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKEN = Pattern.compile(
      "\\b(?:as|to be|become|becomes|becoming|became|named|appointed) (?:(?!chief\\b|interim\\b|acting\\b)[\\w-]+ ){0,3}?"
          + OFFICE,
      Pattern.CASE_INSENSITIVE);

  /** "Roe, who leads its arm in Asia, will be appointed group CFO-designate". */
  private static final Pattern TO_BE = Pattern.compile(
      "\\b(?:will|to) be (?:named|appointed|made) (?:its |the )?(?:new |next |group )?" + OFFICE,
      Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE = Pattern.compile(
      "(?i:" + OFFICE + ") (?:\\p{Lu}[\\p{L}.'’-]* )?(?<name>\\p{Lu}[\\p{L}'’-]+)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Characters behind a name within which "as chairman" is about it. */
  private static final int NEAR = 80;

  /** ", the head of sales, ": what a person is besides. */
  private static final String APPOSITION = ", (?:the|its|an?|who|formerly|previously|now|currently) [^,;.]{1,90}, ";

  private Offices() {}

  /** All offices that somebody takes in {@code sentence}, or is said to hold after "as", for a while or for good. */
  static Set<String> taken(String sentence) {
    Set<String> offices = new HashSet<>();
    add(TAKEN.matcher(sentence), offices, "plain");
    return offices;
  }

  /** The only office that {@code sentence} gives {@code person}; nothing where there is none, or more than one. */
  static Optional<String> of(String sentence, String person) {
    Set<String> offices = new HashSet<>();
    add(AS.matcher(sentence), offices);
    String last = Pattern.quote(person.substring(person.lastIndexOf(' ') + 1));
    add(Pattern.compile("(?i:" + OFFICE + ") (?:[\\p{Lu}][\\p{L}.'’-]* ){0,3}" + last).matcher(sentence), offices);
    add(behind(person.substring(person.lastIndexOf(' ') + 1), ",? ").matcher(sentence), offices);
    return only(offices);
  }

  /**
   * The only office of whoever {@code person} succeeds, where the title of the article gives it before that name: "Tern's CFO Lee to
   * retire", "Lee will be succeeded by Ann Roe".
   */
  static Optional<String> succeeding(String sentence, String title, String person) {
    String last = Pattern.quote(person.substring(person.lastIndexOf(' ') + 1));
    if (!Pattern.compile("\\b(?:succeeded|replaced) by (?:[\\p{L}.'’-]+ ){0,6}" + last).matcher(sentence).find())
      return Optional.empty();
    Set<String> offices = new HashSet<>();
    Matcher before = BEFORE.matcher(title);
    while (before.find())
      if (sentence.contains(before.group("name"))) offices.add(before.group("office"));
    return only(offices);
  }

  /**
   * The only office that {@code person} takes, said behind the name: one before it or set off by a comma, as in "Tern CEO Ann
   * Lee", may be the last one.
   */
  static Optional<String> taken(String sentence, String person) {
    Set<String> offices = new HashSet<>();
    String last = person.substring(person.lastIndexOf(' ') + 1);
    int at = behindApposition(sentence, last);
    if (at >= 0) add(AS.matcher(sentence).region(at, Math.min(sentence.length(), at + last.length() + NEAR)), offices);
    add(behind(last, " ").matcher(sentence), offices);
    if (at >= 0 && offices.isEmpty()) add(TO_BE.matcher(sentence).region(at, sentence.length()), offices);
    return only(offices);
  }

  /** Where a sentence goes on with a person: at the last name, or behind what is set in between commas after it; -1 where it has none. */
  private static int behindApposition(String sentence, String last) {
    int at = sentence.indexOf(last);
    Matcher apposition = Pattern.compile(Pattern.quote(last) + APPOSITION).matcher(sentence);
    return at >= 0 && apposition.find(at) && apposition.start() == at ? apposition.end() - 1 : at;
  }

  private static Pattern behind(String last, String gap) {
    return Pattern.compile(
        Pattern.quote(last) + "(?:" + gap + "(?:its |the )?(?:new |next )?)(?i:" + OFFICE + ")");
  }

  private static Optional<String> only(Set<String> offices) {
    return offices.size() == 1 ? Optional.of(offices.iterator().next()) : Optional.empty();
  }

  private static void add(Matcher matcher, Set<String> offices) {
    add(matcher, offices, "office");
  }

  private static void add(Matcher matcher, Set<String> offices, String group) {
    while (matcher.find())
      offices.add(WORD.matcher(matcher.group(group)).replaceAll(word -> lower(word.group())));
  }

  /** "CFO" stays as it is. */
  private static String lower(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT);
  }
}

package dossier.answer;

import dossier.question.Question;
import dossier.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for who followed somebody in an office: "who succeeded Jane Roe as CEO of Acme?".
 *
 * @param predecessor the name of whoever held the office before
 * @param office the office as the question has it, or empty
 */
record SuccessorAsk(String predecessor, String office) {
  private static final String NAME = "(?<name>\\S{1,60}(?: \\S{1,60}){0,3}?)";
  private static final String REST = "(?=,? (?:as|at|in|on|when|after|of|for|with|from)\\b|['’]s\\b|\\W*$)";
  private static final String FOLLOWS = "(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|follow(?:s|ed)|t(?:ook|ake|akes|aking) over (?:\\S+ ){0,4}?from|(?:came|comes) after)";
  /** "Who got Jane Roe's job?" */
  private static final Pattern GOT = Pattern.compile(
      "^who (?:has |had |will |is |was )?(?:got|gets?|given|took(?: over)?|takes?(?: over)?|taken|inherit(?:s|ed)|fills?|filled) "
          + NAME
          + "['’]s? (?:old |former )?(?:job|role|post|position|office|seat|place|shoes|duties|responsibilities)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FORM = Pattern.compile(
      "^(?:(?:what(?:['’]s| is| was) the name of the (?:\\w+ ){1,3}?)?who(?:['’]s)? (?:has |had |will |is |was |to |is to |is going to |would )?"
          + FOLLOWS
          + "|who (?:did|does|will|has) .{2,40}? (?:name[ds]?|pick(?:ed)?|appoint(?:ed)?|hired?|cho+sen?|tap(?:ped)?) to (?:succeed|replace|take over from|follow)"
          + "|(?:who (?:is|was|are|were) )?(?:the )?(?:successor|replacement) (?:of|to|for)) (?:the )?" + NAME + REST,
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNED = Pattern.compile(
      "^(?:who (?:is|was|became) )?" + NAME + "['’]s? (?:successor|replacement)\\b", Pattern.CASE_INSENSITIVE);
  /** "Who took over as CEO of Acme after Jane Roe left?": whoever left is named behind. */
  private static final Pattern AFTER = Pattern.compile(
      "^(?:who|which (?:\\w+ ){0,2}(?:executive|person|man|woman)) (?:(?:has|had|was|is|were|will|would|to) )?(?:be |been )?"
          + "(?:took over|takes? over|taking over|taken over|bec[ao]mes?|named|appointed|chosen|picked|hired|promoted|stepped in|c[ao]me in|filled in|assumed|led|ran|runs|leads|headed)\\b(?<what>.*?)"
          + "\\b(?:after|when|once|following|upon|on) (?<name>\\S{1,60}(?: \\p{Lu}\\S{0,60}){0,3}?)(?:['’]s?)? "
          + "(?:(?:was|were|had|has been|got) )?(?:(?:suddenly|abruptly|unexpectedly) )?(?:left|leaves?|leaving|resign\\w*|step\\w* (?:down|aside)|quits?|depart\\w*|retire\\w*|fired|ousted|ouster|exit\\w*|died?|death|dismiss\\w*|removed|removal|sacked|forced out|pushed out|went)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE = Pattern.compile(
      "\\bas (?:the )?(?:new )?(?<office>[\\w-]{1,40}(?: [\\w-]{1,40}){0,2}?)(?= (?:of|at|for|in|after|when|once|following|upon|on)\\b|\\W*$)",
      Pattern.CASE_INSENSITIVE);

  /** What {@code question} asks for of the kind; nothing where it asks for something else, or for what followed a company. */
  static Optional<SuccessorAsk> read(Question question) {
    String text = question.text().strip();
    Matcher form = FORM.matcher(text);
    Matcher owned = OWNED.matcher(text);
    Matcher after = AFTER.matcher(text);
    Matcher got = GOT.matcher(text);
    Matcher found = after.find() ? after : form.find() ? form : owned.find() ? owned : got.find() ? got : null;
    if (found == null) return Optional.empty();
    Span name = new Span(found.start("name"), found.end("name"));
    boolean company = question.companies().stream().anyMatch(mention -> mention.span().overlaps(name));
    if (company || name.of(text).length() < 3 || !OfficeHeld.named(name.of(text)).isEmpty()) return Optional.empty();
    return Optional
        .of(new SuccessorAsk(name.of(text).replaceFirst("['’]s?$", ""), office(text, found == after ? 0 : name.end())));
  }

  /** The office that stands behind "as", else the first one named. */
  private static String office(String text, int from) {
    Matcher office = OFFICE.matcher(text);
    if (office.find(from)) return office.group("office");
    return OfficeHeld.named(text).stream().sorted().findFirst().orElse("");
  }

  /** Whether whoever holds the office only for a while is asked for. */
  boolean forAWhile() {
    return Succession.isForAWhile(office);
  }

  /** The last word of the predecessor's name. */
  String surname() {
    return predecessor.substring(predecessor.lastIndexOf(' ') + 1);
  }
}

package dossier.question;

import dossier.question.Relation.Side;
import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads who does what to whom from the order of a question's words. Only what is said with a verb of
 * {@code relations.tsv} is read; a noun ("the StubHub purchase") leaves the sides open.
 */
final class RelationReader {
  private static final List<Row> ROWS = rows();
  private static final Pattern AUXILIARY = Pattern.compile(
      "\\b(?:did|does|do|will|would|is|are|was|were|has|have|had|can|could|should)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PASSIVE = Pattern
      .compile("\\b(?:is|are|was|were|been|being|be|get|gets|got)(?: \\w+ly)?\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PASSIVE_ASKED = Pattern.compile("is|are|was|were", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("\\bby\\b\\s*", Pattern.CASE_INSENSITIVE);
  /** What ends the part of a question that names whoever is acted upon. */
  private static final Pattern ENDS = Pattern.compile(
      "\\b(?:for|from|in|on|at|by|over|after|before|when|with|because|since|during|to|and|as|per|according)\\b|[?,;(]",
      Pattern.CASE_INSENSITIVE);

  /** Whoever acts on what is listed: "the companies Acme bought". */
  private static final Pattern OF_WHOM = Pattern.compile(
      "^\\W*(?:please )?(?:list|name)\\b.*?\\b(?:companies|firms|startups|businesses|rivals|suppliers|banks|groups)(?: that| which)? (?<who>\\S+(?: \\S+){0,3}?)(?: has| have| had)? $",
      Pattern.CASE_INSENSITIVE);

  private static final String TAKES = "(?<verb>take|takes|took|get|gets|got|buy|buys|bought|acquire|acquires|acquired|purchased?)";
  /** Who took a stake in whom: the stake stands before both or between them. */
  private static final List<Pattern> STAKES = Stream
      .of("\\bstake (?:did|does|will) (?:the )?(?<who>[^,;?]{2,40}?) " + TAKES + " in (?:the )?(?<whom>[^,;?]+)",
          "\\bstake (?:that |which )?(?!(?:did|does|will|is|was|of|in)\\b)(?<who>[^,;?]{2,40}?) " + TAKES
              + " in (?:the )?(?<whom>[^,;?]+)",
          "\\b(?:did|does|will) (?<who>[^,;?]{2,40}?) " + TAKES
              + " (?:an? |its )?(?:[\\w.%-]+ ){0,3}stake in (?:the )?(?<whom>[^,;?]+)")
      .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
      .toList();

  /**
   * A verb.
   *
   * @param participle forms that follow "was" in the passive
   * @param active forms that carry the active
   */
  private record Row(String name, Pattern active, Pattern participle) {}

  private RelationReader() {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : ResourceLines.of(RelationReader.class, "relations.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) throw new IllegalStateException("relations.tsv: expected 3 cells: " + line);
      rows.add(new Row(cells[0], word(cells[1]), word(cells[2])));
    }
    return List.copyOf(rows);
  }

  private static Pattern word(String alternatives) {
    return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** The first verb of the table in {@code question} with its sides. */
  static Optional<Relation> read(String question, AnswerKind kind) {
    Optional<Relation> stake = STAKES.stream().flatMap(form -> stake(form.matcher(question)).stream()).findFirst();
    return stake.isPresent()
        ? stake
        : ROWS.stream()
            .flatMap(row -> relation(row, question, kind).stream())
            .min((one, other) -> Integer.compare(one.verb().start(), other.verb().start()));
  }

  private static Optional<Relation> stake(Matcher stake) {
    if (!stake.find()) return Optional.empty();
    String whom = stake.group("whom");
    Matcher end = ENDS.matcher(whom);
    return Optional.of(new Relation("buy", new Span(stake.start("verb"), stake.end("verb")),
        new Span(stake.start("who"), stake.end("who")),
        new Span(stake.start("whom"), stake.start("whom") + (end.find() ? end.start() : whom.length())), Side.NONE));
  }

  private static Optional<Relation> relation(Row row, String question, AnswerKind kind) {
    Matcher verb = row.active().matcher(question);
    if (!verb.find()) return Optional.empty();
    Span at = new Span(verb.start(), verb.end());
    String before = question.substring(0, at.start());
    boolean participle = row.participle().matcher(verb.group()).matches();
    boolean passive = participle && (PASSIVE.matcher(before).find() || askedInPassive(before));
    return Optional.of(passive ? passive(row, question, at, kind) : active(row, question, at, kind));
  }

  /** "was StubHub bought": the last auxiliary is one of the passive, and the subject stands between. */
  private static boolean askedInPassive(String before) {
    Matcher auxiliary = AUXILIARY.matcher(before);
    String last = "";
    while (auxiliary.find())
      last = auxiliary.group();
    return PASSIVE_ASKED.matcher(last).find();
  }

  private static Relation active(Row row, String question, Span verb, AnswerKind kind) {
    String before = question.substring(0, verb.start());
    Span object = objectOf(question, verb.end());
    boolean inverted = AUXILIARY.matcher(before).find();
    boolean asksBody = kind == AnswerKind.WHO || kind == AnswerKind.WHAT;
    Matcher owner = OF_WHOM.matcher(before);
    if (!inverted && asksBody && isBlank(question, object) && owner.find())
      return new Relation(row.name(), verb, new Span(owner.start("who"), owner.end("who")), null, Side.OBJECT);
    if (!inverted && asksBody) return new Relation(row.name(), verb, null, object, Side.SUBJECT);
    Span subject = subjectOf(question, verb.start());
    boolean objectAsked = asksBody && inverted && isBlank(question, object);
    return new Relation(row.name(), verb, subject, objectAsked ? null : object, objectAsked ? Side.OBJECT : Side.NONE);
  }

  private static Relation passive(Row row, String question, Span verb, AnswerKind kind) {
    Matcher by = BY.matcher(question);
    boolean told = by.find(verb.end());
    Span subject = told ? objectOf(question, by.end()) : null;
    boolean asksBody = kind == AnswerKind.WHO || kind == AnswerKind.WHAT;
    boolean subjectAsked = asksBody && (subject == null || isBlank(question, subject));
    return new Relation(row.name(), verb, subjectAsked ? null : subject, subjectOf(question, verb.start()),
        subjectAsked ? Side.SUBJECT : Side.NONE);
  }

  private static boolean isBlank(String question, Span at) {
    return at.length() == 0 || at.of(question).isBlank();
  }

  private static Span subjectOf(String question, int verb) {
    Matcher auxiliary = AUXILIARY.matcher(question).region(0, verb);
    int start = 0;
    while (auxiliary.find())
      start = auxiliary.end();
    return new Span(start, verb);
  }

  private static Span objectOf(String question, int start) {
    Matcher end = ENDS.matcher(question).region(Math.min(start, question.length()), question.length());
    return new Span(start, end.find() ? Math.max(start, end.start()) : question.length());
  }
}

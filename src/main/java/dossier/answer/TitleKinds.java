package dossier.answer;

import dossier.fact.FactType;
import dossier.grammar.Verbs;
import dossier.text.TextMemory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What titles are about where no fact tells it, {@code title-kinds.tsv}. */
final class TitleKinds {
  /** States, and what stands for them in titles. */
  private static final String STATES = Stream
      .concat(WordRows.lines("countries.txt").stream().map(Pattern::quote), Stream.of("EU", "UK", "Brussels"))
      .collect(Collectors.joining("|"));
  /** What a state does of which it matters less from what: "Australia blocks Tern from a tender". */
  private static final Set<String> BARS = Set.of("block", "blocks", "bar", "bars", "ban", "bans", "exclude", "excludes",
      "forbid", "forbids", "restrict", "restricts");
  /** "Britain bars", "India to fine": a state, and what it does. */
  private static final Pattern OF_STATE = Pattern.compile(
      "^(?:[\\w ]{1,20}: )?(?:the )?(?:" + STATES + ")\\.? (?<to>to )?(?<verb>\\p{Ll}[\\p{Ll}-]+)\\b");

  private static final List<Row> ROWS = WordRows.of("title-kinds.tsv", 2)
      .stream()
      .map(cells -> new Row(FactType.valueOf(cells.get(0)), words(cells.get(1))))
      .toList();
  private static final Pattern LESSER = words(String.join("|", WordRows.lines("lesser-titles.txt")));
  private static final Pattern NO_EVENT = words(String.join("|", WordRows.lines("no-event-titles.txt")));
  private static final Map<String, Pattern> DECIDED = WordRows.of("decided-titles.tsv", 2)
      .stream()
      .collect(Collectors.toMap(List::getFirst, cells -> words(cells.get(1))));
  private static final Pattern SHARES = words(String.join("|", WordRows.lines("share-titles.txt")));

  /** Where a title turns from what happened to what led to it or what it is like. */
  private static final Pattern BEFORE = Pattern.compile(
      " (?:after|amid|despite|following|ahead of) |, (?:mirroring|echoing|joining|following|copying|unlike|like) ");

  private static final TextMemory<Title> KNOWN = new TextMemory<>(TitleKinds::read);

  private record Row(FactType type, Pattern words) {}

  /**
   * What a title is about.
   *
   * @param type null where its words do not say
   * @param shares whether it tells how shares moved
   * @param event whether it may tell what happened
   * @param decided 1 where it tells what was done or ruled, -1 what is on its way
   */
  private record Title(@Nullable FactType type, boolean shares, boolean event, int decided) {}

  private TitleKinds() {}

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** The type of what a title tells; null where its words do not say. What went before it, "after a probe", it does not tell. */
  static @Nullable FactType of(String title) {
    return KNOWN.of(title).type();
  }

  private static Title read(String title) {
    boolean shares = SHARES.matcher(title).find();
    return new Title(type(title), shares, !shares && !title.endsWith("?") && !NO_EVENT.matcher(title).find(),
        decision(told(title)));
  }

  private static @Nullable FactType type(String title) {
    String told = told(title);
    String act = actOfState(told);
    if (BARS.contains(act)) return FactType.REGULATORY;
    for (Row row : ROWS)
      if (row.words().matcher(told).find()) return row.type();
    return act.isEmpty() ? null : FactType.REGULATORY;
  }

  /** A title without what led to what happened and what that is like. */
  static String told(String title) {
    Matcher before = BEFORE.matcher(title);
    return before.find() ? title.substring(0, before.start()) : title;
  }

  /** The verb of what a state does; empty where a title tells of something else. */
  private static String actOfState(String title) {
    Matcher act = OF_STATE.matcher(title);
    if (!act.find()) return "";
    String verb = act.group("verb");
    boolean acts = act.group("to") == null ? verb.endsWith("s") && Verbs.isForm(verb) : Verbs.isBase(verb);
    return acts ? verb : "";
  }

  /** Whether it tells how shares moved, or what somebody says or thinks. */
  static boolean isLesser(String title) {
    return title.endsWith("?") || LESSER.matcher(title).find() || isOfShares(title);
  }

  /** Whether it tells how shares moved. */
  static boolean isOfShares(String title) {
    return KNOWN.of(title).shares();
  }

  /** Whether it may tell what happened: not how shares moved, and not what is asked, thought or awaited. */
  static boolean isEvent(String title) {
    return KNOWN.of(title).event();
  }

  /** 1 where it tells what was done or ruled, -1 where something is on its way, else 0. */
  static int decided(String title) {
    return KNOWN.of(title).decided();
  }

  private static int decision(String told) {
    boolean less = found("less", told);
    return less ? -1 : found("more", told) ? 1 : 0;
  }

  private static boolean found(String how, String told) {
    Pattern words = DECIDED.get(how);
    return words != null && words.matcher(told).find();
  }
}

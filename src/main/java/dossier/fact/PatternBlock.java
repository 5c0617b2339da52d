package dossier.fact;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of one pattern while they are read; each is checked when it comes, with its number in the message. */
final class PatternBlock {
  private static final Pattern HEAD = Pattern.compile("\\[([a-z]+\\.[a-z-]+)] +([A-Z_]+) *");
  private static final Pattern ROLE = Pattern.compile("([a-z-]+)(?::([a-z ]+))?(?:\\((?:(name)|([@!])([a-z-]+))\\))?");
  private static final Set<Slot> FILLED = EnumSet.of(Slot.COMPANY, Slot.COUNTERPARTY, Slot.PERSON, Slot.PRODUCT,
      Slot.PLACE, Slot.AMOUNT, Slot.CHANGE);
  private static final Set<String> OTHERS = Set.of("verb", "noun", "object", "voice", "require", "becomes", "drops",
      "unless", "with", "beside", "plural", "together", "singular", "doer", "measured", "next", "topic", "several",
      "aside", "way");

  /** What a sentence must tell although no role fills it. */
  private static final Map<String, Slot> TOLD = Map.of("date", Slot.DATE, "period", Slot.PERIOD);

  private static final Set<String> WAYS = new TreeSet<>(Set.of("sells", "comes", "leaves", "added", "lost", "meant",
      "closes"));

  /** What stands behind a key, with the number of its line. */
  private record Entry(int line, String text) {}

  private final int first;
  private final String name;
  private final FactType type;
  private final WordSets sets;
  private final Map<Slot, List<Role>> slots = new EnumMap<>(Slot.class);
  private final Map<String, Entry> entries = new HashMap<>();

  /** @param line number of the line, from 1 */
  PatternBlock(int line, String head, WordSets sets) {
    Matcher parts = HEAD.matcher(head);
    if (!parts.matches())
      throw new IllegalArgumentException("line " + line + ": expected [name.of-it] TYPE, got " + head);
    this.first = line;
    this.name = parts.group(1);
    this.type = constant(FactType.class, line, parts.group(2));
    this.sets = sets;
  }

  String name() {
    return name;
  }

  IllegalArgumentException error(int line, String problem) {
    return new IllegalArgumentException("line " + line + ", " + name + ": " + problem);
  }

  /** Takes a line such as {@code company: subject}. */
  void add(int line, String text) {
    int colon = text.indexOf(':');
    if (colon < 0) throw error(line, "expected key: value, got " + text);
    String key = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    if (value.isEmpty()) throw error(line, "nothing behind " + key);
    if (!OTHERS.contains(key)) {
      if (slots.put(slot(line, key), roles(line, value)) != null) throw error(line, key + " stands twice");
    } else if (entries.put(key, new Entry(line, value)) != null) throw error(line, key + " stands twice");
  }

  /** The pattern that the lines make. */
  FactPattern pattern() {
    if (!entries.containsKey("verb") && !entries.containsKey("noun")) throw error(first, "it hangs on no verb or noun");
    return new FactPattern(name, type, verbs(), words("noun"), slots, required(), set("object"), set("doer"),
        set("measured"), set("next"), set("topic"), passive(), becomes(),
        drops(), set("unless"), set("with"), set("beside"), yes("plural"), yes("together"), yes("singular"),
        yes("several"), yes("aside"), way());
  }

  private @Nullable String way() {
    Entry way = entries.get("way");
    if (way != null && !WAYS.contains(way.text()))
      throw error(way.line(), "expected one of " + WAYS + ", got " + way.text());
    return way == null ? null : way.text();
  }

  private List<List<String>> verbs() {
    return words("verb").stream().map(verb -> List.of(verb.split(" ", -1))).toList();
  }

  /** Words parted by commas; "@name" stands for a set. */
  private Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    Entry entry = entries.get(key);
    if (entry == null) return words;
    for (String word : entry.text().split(", *", -1)) {
      if (word.startsWith("@")) words.addAll(sets.set(known(entry.line(), word.substring(1))));
      else
        words.add(word);
    }
    return words;
  }

  /** The words of the set that a key names, or null where the key is not there. */
  private @Nullable Set<String> set(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : sets.set(known(entry.line(), entry.text()));
  }

  private String known(int line, String set) {
    if (!sets.has(set)) throw error(line, "no set of words called " + set);
    return set;
  }

  private @Nullable Boolean passive() {
    Entry voice = entries.get("voice");
    if (voice == null) return null;
    return switch (voice.text()) {
      case "passive" -> true;
      case "active" -> false;
      default -> throw error(voice.line(), "expected active or passive, got " + voice.text());
    };
  }

  private boolean yes(String key) {
    Entry entry = entries.get(key);
    if (entry != null && !entry.text().equals("yes")) throw error(entry.line(), "expected yes, got " + entry.text());
    return entry != null;
  }

  private List<Set<Slot>> required() {
    Entry entry = entries.getOrDefault("require", new Entry(first, "company"));
    return Stream.of(entry.text().split(" +", -1)).map(any -> any(entry.line(), any)).toList();
  }

  /** Slots of which one is enough. */
  private Set<Slot> any(int line, String text) {
    Set<Slot> any = EnumSet.noneOf(Slot.class);
    for (String key : text.split("/", -1))
      any.add(TOLD.containsKey(key) ? TOLD.get(key) : slot(line, key));
    boolean possible = any.stream().anyMatch(TOLD::containsValue) || any.stream().anyMatch(slots::containsKey);
    if (!possible) throw error(line, "it requires " + text + " but says not where that stands");
    return any;
  }

  private Map<Modality, Modality> becomes() {
    Map<Modality, Modality> becomes = new EnumMap<>(Modality.class);
    Entry entry = entries.get("becomes");
    if (entry == null) return becomes;
    for (String change : entry.text().split(", *", -1)) {
      String[] sides = change.split(" {0,9}> {0,9}", -1);
      if (sides.length != 2) throw error(entry.line(), "expected one>other, got " + change);
      becomes.put(constant(Modality.class, entry.line(), sides[0]), constant(Modality.class, entry.line(), sides[1]));
    }
    return becomes;
  }

  private Set<Modality> drops() {
    Set<Modality> drops = EnumSet.noneOf(Modality.class);
    Entry entry = entries.get("drops");
    if (entry == null) return drops;
    for (String word : entry.text().split(", *", -1))
      drops.add(constant(Modality.class, entry.line(), word));
    return drops;
  }

  private Slot slot(int line, String key) {
    for (Slot slot : FILLED)
      if (slot.name().equals(key.toUpperCase(Locale.ROOT))) return slot;
    throw error(line, "no key or slot called " + key);
  }

  private List<Role> roles(int line, String list) {
    return Stream.of(list.split(" {0,9}\\| {0,9}", -1)).map(role -> role(line, role)).toList();
  }

  private Role role(int line, String text) {
    Matcher parts = ROLE.matcher(text.strip());
    if (!parts.matches()) throw error(line, "cannot read the role " + text);
    Role.Kind kind = constant(Role.Kind.class, line, parts.group(1).replace('-', '_'));
    String prepositions = parts.group(2);
    boolean asks = kind == Role.Kind.AFTER || kind == Role.Kind.AFTER_OWNER || kind == Role.Kind.OBJECT_AFTER
        || kind == Role.Kind.ASKED_AFTER;
    if (asks != (prepositions != null)) throw error(line, text + (asks ? " needs prepositions" : " takes none"));
    String heads = parts.group(5) == null ? null : known(line, parts.group(5));
    return new Role(kind, prepositions == null ? Set.of() : Set.of(prepositions.strip().split(" +", -1)), heads,
        parts.group(3) != null, "!".equals(parts.group(4)));
  }

  private <E extends Enum<E>> E constant(Class<E> of, int line, String text) {
    try {
      return Enum.valueOf(of, text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line " + line + ", " + name + ": no " + of.getSimpleName() + " called " + text, e);
    }
  }
}

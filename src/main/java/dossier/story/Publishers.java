package dossier.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of publishers in normal form, and the tables of {@code publishers.txt}. */
public final class Publishers {
  /** Longest normal form in characters: longer names are cut. */
  static final int LONGEST = 60;

  private static final Pattern PART = Pattern.compile(" [|–—-] |\\|");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final String RESOURCE = "publishers.txt";
  private static final Map<String, String> NORMAL = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();
  private static final int LONGEST_NAME;
  private static final Set<String> LAST = table("last");

  static {
    WordTable.lines(Publishers.class, RESOURCE, "names").forEach(Publishers::names);
    NORMAL.keySet().forEach(name -> FIRST_WORDS.add(name.split(" ", 2)[0]));
    LONGEST_NAME = NORMAL.keySet().stream().mapToInt(name -> name.split(" ", -1).length).max().orElse(1);
  }

  private Publishers() {}

  private static void names(String line) {
    List<String> names = new ArrayList<>();
    for (String name : line.split("\\|", -1))
      names.add(name.strip());
    for (String name : names)
      NORMAL.put(name, names.getFirst());
  }

  /**
   * The normal form of a publisher's name as a feed or page gives it: small letters, without "the", ".com" and the section
   * after a bar or dash; one name for what is known under several. Empty when nothing is left.
   */
  public static String normal(String name) {
    String main = PART.split(name.strip(), 2)[0].toLowerCase(Locale.ROOT);
    String spaced = NO_LETTER.matcher(main).replaceAll(" ").strip();
    String bare = spaced.startsWith("www ") ? spaced.substring(4) : spaced;
    bare = bare.startsWith("the ") ? bare.substring(4) : bare;
    bare = bare.endsWith(" com") ? bare.substring(0, bare.length() - 4) : bare;
    String known = NORMAL.getOrDefault(bare, bare);
    return known.length() > LONGEST ? known.substring(0, LONGEST).strip() : known;
  }

  /** Whether names in the table begin with a word. */
  static boolean beginWith(String word) {
    return FIRST_WORDS.contains(word);
  }

  /** Whether a name in normal form is in the table. */
  public static boolean known(String name) {
    return NORMAL.containsKey(name);
  }

  /** Whether a name in normal form ends like a newspaper's, magazine's or broadcaster's: "evening gazette". */
  public static boolean endsLikeOne(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && LAST.contains(name.substring(space + 1));
  }

  /** The most words that a known name has. */
  static int longestName() {
    return LONGEST_NAME;
  }

  /** The entries of one table. */
  static Set<String> table(String name) {
    return Set.copyOf(WordTable.words(Publishers.class, RESOURCE, name));
  }
}

package dossier.question;

import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a question into what it says of the thing asked for, and finds who is said to have published it. */
public final class ClueReader {
  /** Most clues that are told apart. */
  private static final int MOST = 8;
  /** Fewest words of meaning of a clue of its own after a comma or pronoun, and around a mere "and". */
  private static final int FEWEST = 2;
  private static final int FEWEST_JOINED = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&+-]*(?<![.-])|[\\p{L}\\p{N}]");
  private static final Pattern BREAK = Pattern.compile(
      "[,:](?!\\d)|[;?()]|\\b(?:while|but|who|which|whose|whom|as well as|yet|not only)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOIN = Pattern.compile("\\b(?:and|that|where|when|after|before)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST_END = Pattern.compile(",?\\s*(?:and|or)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> EMPTY = empty();

  private ClueReader() {}

  private static Set<String> empty() {
    Set<String> words = new HashSet<>();
    for (String line : ResourceLines.of(ClueReader.class, "clue-words.txt"))
      words.addAll(List.of(line.split(" ", -1)));
    return words;
  }

  /** The clues of {@code question}; their publishers are told from other names by {@code known}. */
  public static Clues read(String question, KnownPublishers known) {
    List<PublisherMention> mentions = PublisherReader.read(question, known);
    var asked = AskedThing.read(question);
    List<Span> masked = new ArrayList<>(mentions.stream().map(PublisherMention::span).toList());
    asked.map(AskedThing::span).ifPresent(masked::add);
    Set<String> stored = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    mentions.forEach(mention -> stored.addAll(mention.stored()));
    mentions.forEach(mention -> unknown.addAll(mention.unknown()));
    List<Clue> clues = new ArrayList<>();
    for (Span part : parts(blank(question, masked)))
      clues.add(clue(question, part, masked, mentions, List.copyOf(stored)));
    clues.removeIf(clue -> clue.words().isEmpty());
    return new Clues(asked, clues, List.copyOf(stored), List.copyOf(unknown));
  }

  /** The question with what is no clue blanked out, place by place. */
  private static String blank(String question, List<Span> masked) {
    StringBuilder blank = new StringBuilder(question);
    for (Span span : masked)
      for (int i = span.start(); i < span.end(); i++)
        blank.setCharAt(i, ' ');
    return blank.toString();
  }

  private static Clue clue(String question, Span part, List<Span> masked, List<PublisherMention> mentions,
      List<String> all) {
    List<String> own = mentions.stream()
        .filter(mention -> part.start() <= mention.span().start() && mention.span().start() < part.end())
        .flatMap(mention -> mention.stored().stream())
        .distinct()
        .toList();
    return new Clue(part, words(blank(question, masked), part), own.isEmpty() ? all : own);
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    for (Span strong : cut(text, new Span(0, text.length()), BREAK)) {
      List<Span> weak = merged(text, cut(text, strong, JOIN), FEWEST_JOINED);
      parts.addAll(weak);
    }
    List<Span> merged = merged(text, listed(text, parts), FEWEST);
    while (merged.size() > MOST)
      merged = withoutSmallest(text, merged);
    return merged;
  }

  /** The parts of {@code whole} between the separators, each with the separator before it. */
  private static List<Span> cut(String text, Span whole, Pattern separator) {
    List<Span> parts = new ArrayList<>();
    Matcher matcher = separator.matcher(text).region(whole.start(), whole.end()).useTransparentBounds(true);
    int start = whole.start();
    while (matcher.find()) {
      if (matcher.start() > start) parts.add(new Span(start, matcher.start()));
      start = matcher.start();
    }
    if (start < whole.end()) parts.add(new Span(start, whole.end()));
    return parts;
  }

  /** Parts with too few words go with the one before, the first with the one after. */
  private static List<Span> merged(String text, List<Span> parts, int fewest) {
    List<Span> merged = new ArrayList<>();
    for (Span part : parts) {
      boolean small = words(text, part).size() < fewest;
      boolean smallBefore = merged.size() == 1 && words(text, merged.getFirst()).size() < fewest;
      if (!merged.isEmpty() && (small || smallBefore))
        merged.set(merged.size() - 1, new Span(merged.getLast().start(), part.end()));
      else
        merged.add(part);
    }
    return merged;
  }

  /** The end of a list, ", and C", goes with its items where the one before it is too short to be a clue: "A, B, and C". */
  private static List<Span> listed(String text, List<Span> parts) {
    List<Span> listed = new ArrayList<>();
    boolean open = false;
    for (Span part : parts) {
      boolean ends = open && LIST_END.matcher(text).region(part.start(), part.end()).lookingAt();
      int words = words(text, part).size();
      open = !ends && !listed.isEmpty() && text.charAt(part.start()) == ',' && words > 0 && words < FEWEST;
      if (ends || open)
        listed.set(listed.size() - 1, new Span(listed.getLast().start(), part.end()));
      else
        listed.add(part);
    }
    return listed;
  }

  private static List<Span> withoutSmallest(String text, List<Span> parts) {
    int smallest = 1;
    for (int i = 1; i < parts.size(); i++)
      if (words(text, parts.get(i)).size() < words(text, parts.get(smallest)).size()) smallest = i;
    List<Span> fewer = new ArrayList<>(parts);
    Span gone = fewer.remove(smallest);
    fewer.set(smallest - 1, new Span(fewer.get(smallest - 1).start(), gone.end()));
    return fewer;
  }

  private static List<Span> words(String text, Span part) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(part.start(), part.end());
    String before = "";
    while (matcher.find()) {
      String word = matcher.group();
      boolean possessive = word.equals("s") && matcher.start() > 0
          && "'’".indexOf(text.charAt(matcher.start() - 1)) >= 0;
      if (!possessive && !FunctionWords.contains(word, before) && !EMPTY.contains(word.toLowerCase(Locale.ROOT)))
        words.add(new Span(matcher.start(), matcher.end()));
      before = word;
    }
    return words;
  }
}

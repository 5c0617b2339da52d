package dossier.question;

import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question asks the name of: "company" in "which tech company".
 *
 * @param span the asking words with the noun group
 * @param kinds what the noun means, from {@code asked-things.tsv}; none where it is not in the table
 * @param pair whether two of them are asked for together
 */
public record AskedThing(Span span, Set<Kind> kinds, boolean pair) {
  /** Kinds of things by the name that answers. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company. */
    COMPANY,
    /** Another organisation, a team among them. */
    BODY,
    /** Something made or offered. */
    PRODUCT,
    /** A country, city or region. */
    PLACE,
    /** A sort of things or people, which a common noun answers: "what type of shops". */
    SORT,
    /** Something that has no name of its own: a letter, a number, a reason. */
    NO_NAME
  }

  private static final Map<String, Set<Kind>> KINDS = table();
  private static final String VERBS = "is|was|were|are|be|been|has|have|had|did|does|do|will|would|can|could|should|may|might";
  private static final Pattern WHICH = Pattern.compile("\\b(?:which|what)\\s+(?!(?:" + VERBS + ")\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_OF = Pattern.compile(
      "\\bname of (?:the|an?)\\s+|\\b(?:what|who)(?:['’]s| is| was| are| were) (?:the|an?)\\s+(?!name of)",
      Pattern.CASE_INSENSITIVE);
  /** Asks rather than links: at the start, or after a comma. */
  private static final Pattern WHO = Pattern.compile("(?:^|[,;:.?]\\s*(?:and )?)(who|whom|whose)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS = Pattern.compile("\\b(?:" + VERBS
      + "|that|who|whom|which|whose|in|of|at|for|on|by|to|from|with|after|before|under|behind|according|as|also|recently|currently|not)\\b|[,;?:(]",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NOUN = Pattern.compile("[^\\s,;:?()]+");
  /** "group of individuals", "type of shops": no name of one answers. */
  private static final Pattern SORT_OF = Pattern.compile(
      "(?:(?:groups?|types?|kinds?|sorts?|category|class) of|(?:\\w+ )?(?:term|word) for) (?:the )?(\\w+)",
      Pattern.CASE_INSENSITIVE);
  private static final String PAIR = "two";
  /** More than two, or an unknown number, are asked for: no name is an answer. */
  private static final Pattern SEVERAL = Pattern.compile("\\b(?:three|four|pair|both)\\b", Pattern.CASE_INSENSITIVE);
  /** Most words of a noun group. */
  private static final int WORDS = 6;

  public AskedThing {
    kinds = Set.copyOf(kinds);
  }

  private static Map<String, Set<Kind>> table() {
    Map<String, Set<Kind>> kinds = new HashMap<>();
    for (String line : ResourceLines.of(AskedThing.class, "asked-things.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String noun : cells[1].split(" ", -1))
        kinds.computeIfAbsent(noun, any -> EnumSet.noneOf(Kind.class)).add(Kind.valueOf(cells[0]));
    }
    return kinds;
  }

  /** The first thing in {@code question} that is asked for by a noun of the table or by "who", else by any noun. */
  static Optional<AskedThing> read(String question) {
    List<AskedThing> found = new ArrayList<>();
    for (Pattern pattern : List.of(NAME_OF, WHICH)) {
      Matcher matcher = pattern.matcher(question);
      while (matcher.find())
        found.add(nounAt(question, matcher.start(), matcher.end()));
    }
    Matcher who = WHO.matcher(question);
    while (who.find())
      found.add(new AskedThing(new Span(who.start(1), who.end(1)), EnumSet.of(Kind.PERSON), false));
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found.stream()
        .filter(thing -> !thing.kinds().isEmpty())
        .min(AskedThing::earlier)
        .or(() -> found.stream().findFirst());
  }

  /** By place; of those at one place the one that says more. */
  private static int earlier(AskedThing one, AskedThing other) {
    int start = Integer.compare(one.span().start(), other.span().start());
    return start != 0 ? start : Integer.compare(other.span().end(), one.span().end());
  }

  private static AskedThing nounAt(String question, int from, int start) {
    Matcher sort = SORT_OF.matcher(question).region(start, question.length());
    if (sort.lookingAt()) return new AskedThing(new Span(from, sort.end()), sorts(sort.group(1)), false);
    Matcher end = ENDS.matcher(question).region(start, question.length());
    int stop = end.find() ? end.start() : question.length();
    String group = question.substring(start, stop).strip();
    String[] words = group.toLowerCase(Locale.ROOT).split("\\s+", -1);
    for (int i = Math.min(words.length, WORDS) - 1; i >= 0; i--) {
      Set<Kind> kinds = KINDS.getOrDefault(singular(words[i]), Set.of());
      if (!kinds.isEmpty())
        return new AskedThing(new Span(from, endOf(question, start, i)),
            SEVERAL.matcher(group).find() ? EnumSet.of(Kind.NO_NAME) : kinds,
            List.of(words).subList(0, i).contains(PAIR));
    }
    return new AskedThing(new Span(from, endOf(question, start, 0)), Set.of(), false);
  }

  private static Set<Kind> sorts(String noun) {
    Set<Kind> kinds = EnumSet.of(Kind.SORT);
    kinds.addAll(kindsOf(noun));
    kinds.remove(Kind.NO_NAME);
    return kinds;
  }

  /** What a common noun means by the table, in singular or plural; none where it is not in it. */
  public static Set<Kind> kindsOf(String noun) {
    return KINDS.getOrDefault(singular(noun.toLowerCase(Locale.ROOT)), Set.of());
  }

  /** Where the word of that position ends, counted from {@code start}. */
  private static int endOf(String question, int start, int position) {
    Matcher word = NOUN.matcher(question).region(start, question.length());
    int end = start;
    for (int i = 0; i <= position && word.find(); i++)
      end = word.end();
    return end;
  }

  private static String singular(String word) {
    String bare = word.replaceAll("['’]s?$|[.,\"“”]+$", "");
    if (KINDS.containsKey(bare) || !bare.endsWith("s")) return bare;
    if (bare.endsWith("sses")) return bare.substring(0, bare.length() - 2);
    return bare.endsWith("ies") ? bare.substring(0, bare.length() - 3) + "y" : bare.substring(0, bare.length() - 1);
  }
}

package dossier.question;

import dossier.question.Compound.Operation;
import dossier.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes questions apart that compare or add two things: "Did SAP pay more for Sybase or for Ariba?" asks what SAP paid for
 * each. The forms stand in {@code compound-forms.txt}: groups a and b are the two things, everything else is asked of each.
 */
public final class CompoundReader {
  private static final List<Pattern> FORMS = ResourceLines.of(CompoundReader.class, "compound-forms.txt")
      .stream()
      .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
      .toList();
  private static final Pattern TOGETHER = Pattern.compile(
      "\\b(?:combined|together|altogether|in total|in all|total|added up|add up to|adds? up|sum of|the sum|come to)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final String NAME = "(?:[\\p{Lu}\\d][\\p{L}\\d.'’&-]*)(?: [\\p{Lu}\\d][\\p{L}\\d.'’&-]*)*";
  private static final Pattern BOTH = Pattern
      .compile("(?<a>" + NAME + ")(?: in \\d{4})? and (?:the )?(?<b>" + NAME + ")");
  private static final Pattern GREATER = Pattern.compile(
      "\\b(?:more|higher|bigger|larger|greater|ahead|most|biggest|largest|highest|more expensive|worth more)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SMALLER = Pattern
      .compile("\\b(?:less|lower|smaller|fewer|cheaper|least|behind|cheapest)\\b", Pattern.CASE_INSENSITIVE);
  /** "The first Fire" is a thing, "who was the first to" asks for the earlier. */
  private static final Pattern EARLIER = Pattern.compile(
      "(?<!\\bthe )\\bfirst\\b|\\bthe first(?= to\\b|\\W*$)|\\b(?:earlier|sooner)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER = Pattern.compile("\\b(?:later|last)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRUTH = Pattern.compile(
      "^(?:did|does|do|is|are|was|were|has|have|had|will)\\b.*\\bthan\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern DIFFERENCE = Pattern.compile("^how (?:much|many) (?:more|less|fewer)\\b.*\\bthan\\b",
      Pattern.CASE_INSENSITIVE);
  /** Words that only compare or ask and mean nothing once the question is taken apart. */
  private static final Pattern COMPARES = Pattern.compile(
      "\\b(?:more|higher|bigger|larger|greater|less|lower|smaller|fewer|cheaper|first|earlier|later|than|who(?: is| was)? ahead|ahead"
          + "|which of the two|which one|which|who|what|how much|how many|the same|combined|together|altogether|in total|in all|total"
          + "|added up|add up to|sum of|come to)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTS = Pattern.compile(
      "\\b(?:sells?|sold|ships?|shipped|units|subscribers|users|customers|jobs|layoffs|vehicles|cars|phones|smartphones|stores|employees|consoles"
          + "|shipments|deliver(?:ed|ies)?|patents)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPENSIVE = Pattern.compile("\\b(?:expensive|cheaper|deal)\\b",
      Pattern.CASE_INSENSITIVE);

  private CompoundReader() {}

  /** The simpler questions, or nothing where {@code question} is a simple one. */
  public static Optional<Compound> read(String question) {
    String text = question.strip().replaceFirst("\\s*\\?+$", "");
    Optional<Operation> operation = operation(text);
    if (operation.isEmpty()) return Optional.empty();
    if (operation.get() == Operation.SUM) return sum(text);
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) return Optional.of(compound(operation.get(), text, matcher));
    }
    return Optional.empty();
  }

  private static Optional<Operation> operation(String text) {
    boolean smaller = SMALLER.matcher(text).find();
    boolean greater = GREATER.matcher(text).find();
    if (DIFFERENCE.matcher(text).find()) return Optional.of(Operation.DIFFERENCE);
    if ((greater || smaller) && TRUTH.matcher(text).find())
      return Optional.of(smaller ? Operation.IS_SMALLER : Operation.IS_GREATER);
    if (TOGETHER.matcher(text).find()) return Optional.of(Operation.SUM);
    if (smaller) return Optional.of(Operation.SMALLER);
    if (greater) return Optional.of(Operation.GREATER);
    if (EARLIER.matcher(text).find()) return Optional.of(Operation.EARLIER);
    return LATER.matcher(text).find() ? Optional.of(Operation.LATER) : Optional.empty();
  }

  private static Compound compound(Operation operation, String text, Matcher form) {
    String a = form.group("a").strip();
    String b = form.group("b").strip();
    String rest = form.groupCount() == 0 ? text : rest(form);
    return new Compound(operation, List.of(label(a), label(b)),
        List.of(part(operation, rest, a), part(operation, rest, b)));
  }

  /** What the form leaves beside the two things. */
  private static String rest(Matcher form) {
    List<String> parts = new ArrayList<>();
    for (String group : List.of("before", "after"))
      if (form.namedGroups().containsKey(group) && form.group(group) != null) parts.add(form.group(group).strip());
    return String.join(" ", parts);
  }

  private static String part(Operation operation, String rest, String thing) {
    boolean time = operation == Operation.EARLIER || operation == Operation.LATER;
    String asks = time ? "when" : COUNTS.matcher(rest).find() ? "how many" : "how much";
    String price = !time && EXPENSIVE.matcher(rest).find() ? " price" : "";
    return (asks + " " + COMPARES.matcher(rest).replaceAll(" ") + price + " " + thing).replaceAll("\\s+", " ").strip();
  }

  private static String label(String thing) {
    return thing.replaceFirst("\\s*\\([^)]*\\)$", "").replaceFirst("^(?:for|the|a|in|on) ", "");
  }

  private static Optional<Compound> sum(String text) {
    Matcher both = BOTH.matcher(text);
    if (!both.find()) return Optional.empty();
    String rest = text.substring(0, both.start()) + " " + text.substring(both.end());
    return Optional.of(new Compound(Operation.SUM, List.of(both.group("a"), both.group("b")),
        List.of(part(Operation.SUM, rest, both.group("a")), part(Operation.SUM, rest, both.group("b")))));
  }
}

package dossier.answer;

import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a sentence gives to a thing of the kind asked for: "the service, Parcelo,", "its Parcelo service", "a service called Parcelo". */
final class NamedThings {
  private static final String NAME = "[\"“'‘]?(?<name>(?:[A-Z0-9]|[a-z]{1,2}[A-Z])[\\w.&+’'-]*(?: (?:of )?(?:[A-Z0-9]|[a-z]{1,2}[A-Z])[\\w.&+’'-]*){0,3})[\"”'’]?";
  private static final String CALLS = "(?:called|named|dubbed|known as|code-?named|nicknamed|branded|titled|renamed)";
  private static final Pattern CALLED = Pattern.compile("\\b" + CALLS + " (?:as |the )?" + NAME);
  private static final Pattern QUOTED = Pattern.compile("[\"“](?<name>[^\"”]{2,40}?)[,.]?[\"”]");
  private static final Pattern FORM = Pattern.compile("(?:Inc|Corp|Co|Ltd|Plc|AG|The|A|An|It|Its|In|On|This|That)\\.?");
  private static final Pattern OPENING = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern ASKS_NAME = Pattern
      .compile("\\bnames?\\b|\\bcall(?:ed)?\\b|\\bcode-?named?\\b|\\brenamed?\\b", Pattern.CASE_INSENSITIVE);

  private final String head;
  private final boolean asksName;

  /** Of a question and those words of it that say what is asked for. */
  NamedThings(String question, String focus) {
    String bare = focus.strip().replaceFirst(" (?:" + CALLS + ")$", "");
    this.head = bare.substring(bare.lastIndexOf(' ') + 1).replaceFirst("['’]s?$", "");
    this.asksName = ASKS_NAME.matcher(question).find();
  }

  /** Where the names stand, with how surely each is one of the thing, 0 to 1. */
  Map<Span, Double> in(String sentence) {
    Map<Span, Double> found = new LinkedHashMap<>();
    if (head.length() > 2) {
      String noun = "(?i:" + Pattern.quote(head) + ")s?";
      add(found, Pattern.compile("\\b" + noun + ",? (?:is )?(?:" + CALLS + " )(?:the )?" + NAME), sentence, 1);
      add(found, Pattern.compile("\\b" + noun + ", " + NAME + "(?=,)"), sentence, 1);
      add(found, Pattern.compile("\\b" + NAME + "(?: [a-z]+){0,2} " + noun + "\\b"), sentence, 0.9);
      add(found, Pattern.compile("\\b" + noun + " " + NAME), sentence, 0.8);
      add(found, Pattern.compile("\\b" + NAME + ", (?:an?|the|its)(?: [\\w-]+){0,4} " + noun + "\\b"), sentence, 0.9);
    }
    if (asksName) add(found, CALLED, sentence, 0.8);
    add(found, QUOTED, sentence, 0.5);
    return found;
  }

  /** A word that opens the sentence has its capital from there: "Electric carmaker Acme". */
  private static boolean isOpening(int at, String name, String sentence) {
    return at <= Wording.dateline(sentence) && OPENING.matcher(name).matches();
  }

  private static void add(Map<Span, Double> found, Pattern pattern, String sentence, double fit) {
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      String name = matcher.group("name");
      int end = matcher.end("name") - (name.length() - name.replaceFirst("(?:['’]s|[.,'’])$", "").length());
      boolean form = FORM.matcher(name).matches() || isOpening(matcher.start("name"), name, sentence);
      if (!form && end > matcher.start("name")) found.merge(new Span(matcher.start("name"), end), fit, Math::max);
    }
  }
}

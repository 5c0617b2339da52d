package dossier.answer;

import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a figure is of the place that a question names: a share of the world's market is none of a country's. */
final class FigureCountry {
  private static final Pattern WORLD = Pattern.compile(
      "\\b(?:worldwide|world-?wide|global(?:ly)?|(?:across|around|in) the world(?!['’]s))\\b",
      Pattern.CASE_INSENSITIVE);
  /** Behind an adjective of a country that says whose a company or person is, and not of where. */
  private static final Pattern KIND_OF = Pattern.compile(
      "^(?:-based|-listed)?(?:[ -](?!(?:market|share|sales|users|customers)\\b)[\\p{Ll}-]+){0,3}[ -](?:compan(?:y|ies)|group|firm|giant|rivals?|maker|chipmaker|competitors?|start-?up|operator|carrier|government|court|judge|department|regulators?|authorit(?:y|ies)|president|dollars?)\\b");
  private static final Pattern AND = Pattern.compile(",? (?:and|as well as) (?:the )?");
  private static final String EVERYWHERE = "the world";

  /** What things cost, which is told without saying where. */
  private static final Pattern PRICE = Pattern.compile("\\b(?:prices?|costs?|cheap\\w*|priced)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Set<String> asked;
  private final boolean price;

  FigureCountry(String question) {
    this.price = PRICE.matcher(question).find();
    this.asked = named(Places.capitalised(question));
  }

  boolean bears(Backing sentence, Span figure) {
    if (asked.isEmpty()) return true;
    String text = sentence.text();
    Span clause = FigureCoverage.clause(text, figure);
    Set<String> told = named(clause.of(text));
    if (isOfSeveral(clause.of(text))) return false;
    if (told.isEmpty()) told = named(AroundSentence.text(sentence));
    if (told.isEmpty() && price) return true;
    return told.stream().anyMatch(asked::contains);
  }

  /** "in Spain and Italy" where only one of them is asked for: the figure is of both. */
  private boolean isOfSeveral(String text) {
    List<Span> places = Places.named(text);
    for (int i = 1; i < places.size(); i++) {
      String between = text.substring(places.get(i - 1).end(), places.get(i).start());
      boolean one = asked.contains(Places.canonical(places.get(i - 1).of(text)));
      boolean other = asked.contains(Places.canonical(places.get(i).of(text)));
      if (one != other && AND.matcher(between).matches()) return true;
    }
    return false;
  }

  private static Set<String> named(String text) {
    Set<String> named = new HashSet<>();
    for (Span place : Places.named(text))
      if (!KIND_OF.matcher(text.substring(place.end())).find()) named.add(Places.canonical(place.of(text)));
    if (WORLD.matcher(text).find()) named.add(EVERYWHERE);
    return named;
  }
}

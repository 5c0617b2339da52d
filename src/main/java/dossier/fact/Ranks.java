package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Quantity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds figures that stand inside the noun phrase of a trigger as what describes it: a rank, a number of people. */
final class Ranks {
  private static final Pattern STRONG = Pattern.compile("(\\d[\\d,]{0,9})-(?:person|employee|strong|member|people)");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  Ranks(Scene scene) {
    this.scene = scene;
  }

  /** A place in an order in the site's own noun phrase: "No. 3", or "world's largest", which is the first. */
  List<Found> rank(Site site) {
    List<Integer> objects = site.objects();
    NounPhrase own = scene.sentence().noun(site.isVerb() && !objects.isEmpty() ? objects.getFirst() : site.element());
    if (own == null || (scene.unit(own.head()).kind() == WordClass.NOUN && scene.head(own).endsWith("s")))
      return List.of();
    for (int unit = own.from(); unit < own.to(); unit++) {
      Quantity quantity = scene.quantity(unit);
      if (quantity != null && quantity.kind() == Quantity.Kind.RANK
          && !(own.possessor() != null && isBody(own.possessor())))
        return List.of(Found.amount(Amount.of(quantity.value(), "rank"), unit, unit + 1));
      boolean first = words.set("superlative").contains(scene.unit(unit).text());
      if (first && isScoped(site, own, unit))
        return List.of(Found.amount(Amount.of(1, "rank"), unit, unit + 1));
    }
    return List.of();
  }

  private boolean isBody(NounPhrase noun) {
    Name name = scene.name(noun.head());
    return (name != null && name.isBody()) || words.set("body-noun").contains(scene.head(noun));
  }

  /** Whether the text says among whom: "the world's", "U.S.", "in China". */
  private boolean isScoped(Site site, NounPhrase own, int unit) {
    if (own.possessor() != null && isBody(own.possessor())) return false;
    if (unit > own.from() && scene.unit(unit - 1).kind() == WordClass.GENITIVE) return true;
    for (int i = own.from(); i < own.to(); i++) {
      Name name = scene.name(i);
      if ((name != null && name.type() == NameType.PLACE) || words.set("national").contains(scene.unit(i).text()))
        return true;
    }
    int next = site.element() + 1;
    NounPhrase scope = scene.sentence().noun(next + 1);
    if (scope == null || scene.sentence().joint(next) != WordClass.PREPOSITION) return false;
    Name name = scene.name(scope.head());
    boolean field = scene.sentence().word(next).equals("in") && name == null && scene.time(scope.head()) == null
        && scene.quantity(scope.head()) == null && !words.holds("time-noun", scene.head(scope));
    return field || (name != null && name.type() == NameType.PLACE)
        || words.set("rank-scope").contains(scene.head(scope));
  }

  /** "300-person", "2,000-strong" before the site's noun. */
  @Nullable
  Found strength(Site site) {
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null) return null;
    for (int unit = own.from(); unit < own.head(); unit++) {
      Matcher strong = STRONG.matcher(scene.unit(unit).text());
      if (strong.matches())
        return Found.amount(Amount.of(Double.parseDouble(strong.group(1).replace(",", "")), "people"), unit, unit + 1);
    }
    return null;
  }
}

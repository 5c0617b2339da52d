package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Companies that stand as examples behind a plural: "several makers, including Acme and Initech", "firms -- Acme, Initech --". */
final class ListedCompanies {
  private static final Set<String> OPENERS = Set.of("including", "like");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  ListedCompanies(Scene scene) {
    this.scene = scene;
  }

  /** The noun phrases of the list behind a phrase, from left to right; empty where it has none. */
  List<NounPhrase> of(NounPhrase noun) {
    String head = scene.head(noun);
    boolean several = scene.name(noun.head()) == null && head.endsWith("s") && words.holds("company-target", head);
    int first = several ? first(scene.sentence().elements().indexOf(noun) + 1) : -1;
    if (first < 0) return List.of();
    List<Integer> list = scene.syntax().list(first);
    List<NounPhrase> members = list.stream().map(scene.sentence()::noun).filter(Objects::nonNull).toList();
    return members.stream().allMatch(this::isBody) ? members : List.of();
  }

  /** Where the list begins behind a comma or not, "including" and the like, or a dash; else -1. */
  private int first(int from) {
    int at = scene.sentence().joint(from) == WordClass.COMMA ? from + 1 : from;
    boolean opened = scene.sentence().joint(at) == WordClass.PREPOSITION
        && OPENERS.contains(scene.sentence().word(at));
    boolean dashed = scene.sentence().joint(from) == WordClass.STOP && scene.sentence().word(from).startsWith("-");
    int first = opened ? at + 1 : from + 1;
    return (opened || dashed) && scene.sentence().noun(first) != null ? first : -1;
  }

  private boolean isBody(NounPhrase noun) {
    Name name = scene.name(noun.head());
    return name != null && name.isBody();
  }
}

package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.List;

/** Things of which several are listed before one noun that says what they are: "its lighting and lens businesses". */
final class ListedThings {
  private final Scene scene;

  ListedThings(Scene scene) {
    this.scene = scene;
  }

  /**
   * What was found as a thing, with what is listed before it where that is the same kind of thing.
   *
   * @param position the noun phrase of the thing
   */
  Found of(int position, Role role, Found thing) {
    List<Integer> list = scene.syntax().listBefore(position);
    NounPhrase last = scene.sentence().noun(position);
    NounPhrase first = scene.sentence().noun(list.getFirst());
    if (last == null || first == null || list.size() < 2 || thing.text() == null || !isOpen(first) || isOpen(last)
        || last.to() - last.from() < 2)
      return thing;
    for (int at : list.subList(0, list.size() - 1)) {
      NounPhrase each = scene.sentence().noun(at);
      if (each == null || isThing(each, role) || (!each.equals(first) && isOpen(each))) return thing;
    }
    int from = first.possessor() == null ? first.from() + 1 : first.possessor().to() + 1;
    return Found.text(scene.span(Math.min(from, first.head()), last.head() + 1).of(scene.sentence().text()), from,
        last.head() + 1);
  }

  /** "its lighting", "Acme's lighting", "the lighting": whether a phrase begins with whose or which it is. */
  private boolean isOpen(NounPhrase noun) {
    return noun.pronoun() == noun.from() || noun.possessor() != null
        || scene.unit(noun.from()).kind() == WordClass.DETERMINER;
  }

  /** "its stake and patents": whether a phrase is complete by itself. */
  private boolean isThing(NounPhrase noun, Role role) {
    String head = scene.head(noun);
    Name name = scene.name(noun.head());
    return scene.quantity(noun.head()) != null || (name != null && name.type() != NameType.PLACE)
        || (role.heads() != null && WordSets.ENGLISH.holds(role.heads(), head));
  }
}

package dossier.grammar;

import dossier.grammar.Element.Joint;
import java.util.ArrayList;
import java.util.List;

/** Groups the words of a sentence into noun phrases, verb groups and what joins them. */
final class Elements {
  private final Lexicon lexicon;
  private final List<Unit> units;

  private Elements(Lexicon lexicon, List<Unit> units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  /** The parts, which together hold each unit once. */
  static List<Element> of(Lexicon lexicon, List<Unit> units) {
    Elements grouping = new Elements(lexicon, units);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < units.size(); at = elements.getLast().to())
      elements.add(grouping.element(at));
    return elements;
  }

  private Element element(int at) {
    WordClass kind = units.get(at).kind();
    return switch (kind) {
      case TO, MODAL, AUXILIARY, VERB -> verbs(at);
      case NEGATION -> VerbGroupReader.opens(units, at) ? verbs(at) : new Joint(at, kind);
      case ADVERB -> NounPhraseReader.opensNumber(units, at) ? NounPhraseReader.read(units, at) : new Joint(at, kind);
      case DETERMINER -> isArticleOfTime(at) ? new Joint(at, WordClass.ADVERB) : NounPhraseReader.read(units, at);
      case NAME, QUANTITY, NOUN, ADJECTIVE, POSSESSIVE, PRONOUN -> NounPhraseReader.read(units, at);
      default -> new Joint(at, kind);
    };
  }

  private Element verbs(int at) {
    VerbGroup group = VerbGroupReader.read(lexicon, units, at);
    return group == null ? new Joint(at, units.get(at).kind()) : group;
  }

  /** "in the third quarter": an article that belongs to a time. */
  private boolean isArticleOfTime(int at) {
    return at + 1 < units.size() && units.get(at + 1).kind() == WordClass.TIME
        && !NounPhraseReader.isNounAt(units, at + 2);
  }
}

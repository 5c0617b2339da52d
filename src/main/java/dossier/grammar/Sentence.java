package dossier.grammar;

import dossier.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into its parts. Parts are named by their position among {@link #elements()}; -1 is none.
 *
 * @param text the text that it stands in; all spans count from its start
 */
public record Sentence(String text, List<Unit> units, List<Element> elements) {
  public Sentence {
    units = List.copyOf(units);
    elements = List.copyOf(elements);
  }

  /**
   * Parses one sentence. Takes some microseconds for one of usual length; never fails.
   *
   * @param atoms the names, quantities and times in the text, sorted, none overlapping
   */
  public static Sentence parse(String text, Span sentence, List<Atom> atoms) {
    List<Unit> units = WordReader.read(Lexicon.ENGLISH, Scanner.scan(text, sentence, atoms));
    return new Sentence(text, units, Elements.of(Lexicon.ENGLISH, units));
  }

  /** The lines of the tables that parsing goes by: where they are equal, so are the parts of equal sentences. */
  public static List<String> tables() {
    return WordTables.all();
  }

  /** The part at a position, or null outside the sentence. */
  public @Nullable Element at(int position) {
    return position < 0 || position >= elements.size() ? null : elements.get(position);
  }

  /** The noun phrase at a position, or null where something else stands. */
  public @Nullable NounPhrase noun(int position) {
    return at(position) instanceof NounPhrase noun ? noun : null;
  }

  /** The verb group at a position, or null where something else stands. */
  public @Nullable VerbGroup verb(int position) {
    return at(position) instanceof VerbGroup verb ? verb : null;
  }

  /** What joins the parts at a position, or null where a noun or verb stands or nothing. */
  public @Nullable WordClass joint(int position) {
    return at(position) instanceof Element.Joint joint ? joint.kind() : null;
  }

  /** The first unit of a part, in small letters. */
  public String word(int position) {
    return units.get(elements.get(position).from()).text();
  }

  /** The characters from the first to the last of the units. */
  public Span span(int fromUnit, int toUnit) {
    return new Span(units.get(fromUnit).span().start(), units.get(toUnit - 1).span().end());
  }

  /** The characters of a part. */
  public Span span(Element element) {
    return span(element.from(), element.to());
  }
}

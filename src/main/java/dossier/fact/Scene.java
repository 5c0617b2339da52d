package dossier.fact;

import dossier.grammar.Atom;
import dossier.grammar.Element;
import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.Syntax;
import dossier.grammar.Unit;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.Party;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence made ready for reading facts: its parts, and the names, quantities and times in it. */
final class Scene {
  private final Sentence sentence;
  private final Syntax syntax;
  private final List<Name> names;
  private final List<Quantity> quantities;
  private final List<TimeExpression> times;
  private final boolean headline;
  private final @Nullable LocalDate today;
  private final Before before;
  private @Nullable Set<String> vocabulary;

  private Scene(Sentence sentence, List<Name> names, List<Quantity> quantities, List<TimeExpression> times,
      boolean headline, @Nullable LocalDate today, Before before) {
    this.sentence = sentence;
    this.syntax = new Syntax(sentence);
    this.names = names;
    this.quantities = quantities;
    this.times = times;
    this.headline = headline;
    this.today = today;
    this.before = before;
  }

  /**
   * Prepares a sentence.
   *
   * @param text what it stands in
   * @param names the names in the sentence, sorted
   * @param today the day that relative dates count from; without it no time is read
   * @param before what the sentences before speak of
   */
  static Scene of(String text, Span span, List<Name> names, boolean headline, @Nullable LocalDate today,
      Before before) {
    String said = span.of(text);
    List<Quantity> quantities = new ArrayList<>();
    for (Quantity found : Quantities.find(said)) {
      Span at = found.span().shifted(span.start());
      if (isFree(at, names) && !isSymbol(said, found.span()))
        quantities.add(new Quantity(at, found.kind(), found.value(), found.unit()));
    }
    List<TimeExpression> times = new ArrayList<>();
    if (today != null) for (TimeExpression found : TimeExpressions.find(said, today)) {
      Span at = found.span().shifted(span.start());
      if (isFree(at, names)) times.add(new TimeExpression(at, found.range(), found.mod(), found.named()));
    }
    Sentence sentence = Sentence.parse(text, span, atoms(names, quantities, times));
    return new Scene(sentence, names, quantities, times, headline, today, before);
  }

  /** The end of an exchange's symbol: "5346.TWO". */
  private static boolean isSymbol(String said, Span number) {
    return number.start() > 0 && said.charAt(number.start() - 1) == '.'
        && Character.isLetter(said.charAt(number.start()));
  }

  private static boolean isFree(Span span, List<Name> names) {
    for (Name name : names)
      if (name.span().overlaps(span)) return false;
    return true;
  }

  /** Where a time and a quantity overlap, the longer one stands. */
  private static List<Atom> atoms(List<Name> names, List<Quantity> quantities, List<TimeExpression> times) {
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++)
      atoms.add(new Atom(Atom.Kind.NAME, names.get(i).span(), i));
    for (int i = 0; i < quantities.size(); i++)
      atoms.add(new Atom(Atom.Kind.QUANTITY, quantities.get(i).span(), i));
    for (int i = 0; i < times.size(); i++)
      atoms.add(new Atom(Atom.Kind.TIME, times.get(i).span(), i));
    atoms.sort(Comparator.comparingInt((Atom atom) -> atom.span().start())
        .thenComparingInt(atom -> -atom.span().length()));
    List<Atom> apart = new ArrayList<>();
    for (Atom atom : atoms)
      if (apart.isEmpty() || apart.getLast().span().end() <= atom.span().start()) apart.add(atom);
    return apart;
  }

  /** The words of the sentence in small letters, nouns also in the singular; of names and quantities the last word. */
  Set<String> vocabulary() {
    if (vocabulary == null) {
      vocabulary = new HashSet<>();
      for (Unit unit : sentence.units()) {
        String text = unit.text();
        vocabulary.add(text);
        String last = text.substring(text.lastIndexOf(' ') + 1);
        vocabulary.add(last);
        vocabulary.add(WordSets.singular(last));
      }
    }
    return vocabulary;
  }

  Sentence sentence() {
    return sentence;
  }

  Syntax syntax() {
    return syntax;
  }

  boolean headline() {
    return headline;
  }

  /** The company that the sentences before speak of. */
  @Nullable
  Party topic() {
    return before.topic();
  }

  /** What the sentences before speak of. */
  Before before() {
    return before;
  }

  /** The day that relative dates count from. */
  @Nullable
  LocalDate today() {
    return today;
  }

  Unit unit(int at) {
    return sentence.units().get(at);
  }

  int size() {
    return sentence.units().size();
  }

  /** The name that a unit is, or null. */
  @Nullable
  Name name(int unit) {
    Atom atom = unit(unit).atom();
    return atom != null && atom.kind() == Atom.Kind.NAME ? names.get(atom.number()) : null;
  }

  /** The quantity that a unit is, or null. */
  @Nullable
  Quantity quantity(int unit) {
    Atom atom = unit(unit).atom();
    return atom != null && atom.kind() == Atom.Kind.QUANTITY ? quantities.get(atom.number()) : null;
  }

  boolean hasQuantities() {
    return !quantities.isEmpty();
  }

  /** The time that a unit is, or null. */
  @Nullable
  TimeExpression time(int unit) {
    Atom atom = unit(unit).atom();
    return atom != null && atom.kind() == Atom.Kind.TIME ? times.get(atom.number()) : null;
  }

  /** The head of a noun phrase in small letters. */
  String head(NounPhrase noun) {
    String text = unit(noun.head()).text();
    return unit(noun.head()).kind() == WordClass.QUANTITY ? text.substring(text.lastIndexOf(' ') + 1) : text;
  }

  /** The noun phrase that a unit stands in, or null. */
  @Nullable
  NounPhrase phraseOf(int unit) {
    for (Element element : sentence.elements())
      if (element instanceof NounPhrase noun && noun.from() <= unit && unit < noun.to()) return noun;
    return null;
  }

  /** The words of a noun phrase without articles before and as they stand. */
  String words(NounPhrase noun) {
    int from = noun.from();
    while (from < noun.to() - 1 && unit(from).kind() == WordClass.DETERMINER)
      from++;
    return sentence.span(from, noun.to()).of(sentence.text());
  }

  /** Whether a unit begins with a capital letter. */
  boolean capital(int unit) {
    return Character.isUpperCase(sentence.text().charAt(unit(unit).span().start()));
  }

  /** Whether a finite verb stands in the past: "was", "had sold", "sold". */
  boolean isPast(VerbGroup verb) {
    return unit(verb.from()).past() || WordSets.ENGLISH.set("past-auxiliary").contains(unit(verb.from()).text());
  }

  Span span(int from, int to) {
    return sentence.span(from, to);
  }
}

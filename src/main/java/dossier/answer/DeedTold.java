package dossier.answer;

import dossier.grammar.Atom;
import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.Syntax;
import dossier.grammar.VerbGroup;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A verb, or a noun of a deed, with the two sides that its sentence gives it: for "Acme was sued by Initech over patents" Initech and Acme. Spans count from
 * the start of the sentence.
 *
 * @param verb its base form, or the noun
 * @param doers noun phrases of whoever does it
 * @param direct those that are its object
 * @param others those and the ones behind its prepositions
 */
record DeedTold(String verb, List<Span> doers, List<Span> direct, List<Span> others) {
  /** Before whoever it is done to, given to or got from. */
  private static final List<Set<String>> BESIDE = Stream.of("to", "in", "for", "from", "on", "against", "of")
      .map(Set::of)
      .toList();
  private static final Set<String> BY = Set.of("by");
  /** Verbs of whoever does what their object tells. */
  private static final Set<String> FILES = Set.of("file", "bring", "lodge", "launch", "make", "submit", "announce");

  private static final Pattern REFERS = Pattern.compile("(?i)it|they|which|who");

  DeedTold {
    doers = List.copyOf(doers);
    direct = List.copyOf(direct);
    others = List.copyOf(others);
  }

  /**
   * The verbs of a sentence that have somebody on both sides, from left to right.
   *
   * @param names where names stand in it
   */
  static List<DeedTold> in(String text, List<Span> names) {
    Sentence sentence = Sentence.parse(text, new Span(0, text.length()), atoms(text, names));
    Syntax syntax = new Syntax(sentence);
    List<DeedTold> told = new ArrayList<>();
    List<Span> before = List.of();
    for (int at = 0; at < sentence.elements().size(); at++) {
      named(sentence, syntax, at).filter(DeedTold::hasSides).ifPresent(told::add);
      VerbGroup verb = sentence.verb(at);
      if (verb == null) continue;
      DeedTold deed = verb.passive()
          ? suffered(sentence, verb, syntax.subjects(at), syntax.after(at, BY))
          : done(sentence, verb, syntax.subjects(at), syntax.objects(at), beside(syntax, at));
      if (deed.isReferring(text)) deed = new DeedTold(deed.verb(), before, deed.direct(), deed.others());
      else if (!deed.doers().isEmpty()) before = deed.doers();
      if (deed.hasSides() || verb.passive()) told.add(deed);
    }
    return told;
  }

  /** "Acme said it would buy": whether whoever does it is whom the verb before has. */
  private boolean isReferring(String text) {
    return doers.size() == 1 && REFERS.matcher(doers.getFirst().of(text)).matches();
  }

  private boolean hasSides() {
    return !doers.isEmpty() && !others.isEmpty();
  }

  /** "Acme's complaint against Initech", "Acme filed a complaint against Initech": a noun of a deed with whoever has or files it. */
  private static Optional<DeedTold> named(Sentence sentence, Syntax syntax, int at) {
    NounPhrase noun = sentence.noun(at);
    if (noun == null) return Optional.empty();
    String word = sentence.units().get(noun.head()).text();
    if (!Deed.of(word).getFirst().listed()) return Optional.empty();
    List<Span> others = spans(sentence, beside(syntax, at));
    NounPhrase owner = noun.possessor();
    if (owner != null)
      return Optional.of(new DeedTold(word, List.of(sentence.span(owner.from(), owner.to())), List.of(), others));
    VerbGroup verb = sentence.verb(at - 1);
    return verb != null && !verb.passive() && FILES.contains(verb.lemma())
        ? Optional.of(new DeedTold(word, spans(sentence, syntax.subjects(at - 1)), List.of(), others))
        : Optional.empty();
  }

  private static DeedTold suffered(Sentence sentence, VerbGroup verb, List<Integer> subjects, List<Integer> by) {
    List<Span> others = spans(sentence, subjects);
    return new DeedTold(verb.lemma(), spans(sentence, by), others, others);
  }

  private static DeedTold done(Sentence sentence, VerbGroup verb, List<Integer> subjects, List<Integer> objects,
      List<Integer> beside) {
    List<Span> direct = spans(sentence, objects);
    List<Span> others = new ArrayList<>(direct);
    others.addAll(spans(sentence, beside));
    return new DeedTold(verb.lemma(), spans(sentence, subjects), direct, others);
  }

  private static List<Integer> beside(Syntax syntax, int verb) {
    return BESIDE.stream().flatMap(preposition -> syntax.after(verb, preposition).stream()).distinct().toList();
  }

  private static List<Span> spans(Sentence sentence, List<Integer> parts) {
    List<Span> spans = new ArrayList<>();
    for (int part : parts) {
      NounPhrase noun = sentence.noun(part);
      if (noun != null) spans.add(sentence.span(noun.from(), noun.to()));
    }
    return spans;
  }

  private static List<Atom> atoms(String text, List<Span> names) {
    List<Atom> all = new ArrayList<>();
    for (Span name : names)
      all.add(new Atom(Atom.Kind.NAME, name, 0));
    for (Quantity quantity : Quantities.find(text))
      all.add(new Atom(Atom.Kind.QUANTITY, quantity.span(), 0));
    all.sort(Comparator.comparingInt((Atom atom) -> atom.span().start())
        .thenComparingInt(atom -> -atom.span().length()));
    List<Atom> apart = new ArrayList<>();
    for (Atom atom : all)
      if (apart.isEmpty() || apart.getLast().span().end() <= atom.span().start()) apart.add(atom);
    return apart;
  }
}

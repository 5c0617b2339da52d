package dossier.grammar;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A sentence in which {@code <Acme>} marks a name, <code>{5 percent}</code> a quantity and {@code ~Monday~} a time, parsed
 * and shown as text.
 */
record Parsed(Sentence sentence, Syntax syntax) {
  static Parsed of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Atom> atoms = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      if ("<{~>}".indexOf(marked.charAt(i)) < 0) text.append(marked.charAt(i));
      else if (open < 0) open = text.length();
      else {
        atoms.add(new Atom(kind(marked.charAt(i)), new Span(open, text.length()), atoms.size()));
        open = -1;
      }
    }
    Sentence sentence = Sentence.parse(text.toString(), new Span(0, text.length()), atoms);
    return new Parsed(sentence, new Syntax(sentence));
  }

  private static Atom.Kind kind(char close) {
    return switch (close) {
      case '>' -> Atom.Kind.NAME;
      case '}' -> Atom.Kind.QUANTITY;
      default -> Atom.Kind.TIME;
    };
  }

  /** The classes of the units that are spelled so, in small letters. */
  String classes(String word) {
    return sentence.units()
        .stream()
        .filter(unit -> unit.text().equals(word))
        .map(unit -> unit.kind().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Noun phrases and verb groups in brackets, what joins them bare. */
  String parts() {
    return sentence.elements().stream().map(this::part).collect(Collectors.joining(" "));
  }

  private String part(Element element) {
    String words = words(element);
    return switch (element) {
      case NounPhrase _ -> "[" + words + "]";
      case VerbGroup _ -> "(" + words + ")";
      case Element.Joint _ -> words;
    };
  }

  private String words(Element element) {
    return sentence.span(element).of(sentence.text());
  }

  /** Each verb group with how it stands: {@code would not have been sold: sell finite passive negated would}. */
  String verbs() {
    List<String> shown = new ArrayList<>();
    for (Element element : sentence.elements())
      if (element instanceof VerbGroup verb)
        shown.add(verb.lemma() + " " + verb.kind().name().toLowerCase(Locale.ROOT) + (verb.passive() ? " passive" : "")
            + (verb.negated() ? " negated" : "") + (verb.modal() == null ? "" : " " + verb.modal()));
    return String.join(", ", shown);
  }

  /** For each verb group {@code subjects > verb > objects}. */
  String clauses() {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < sentence.elements().size(); i++)
      if (sentence.verb(i) != null)
        shown.add((nouns(syntax.subjects(i)) + " > " + words(sentence.elements().get(i)) + " > "
            + nouns(syntax.objects(i))).strip());
    return String.join("; ", shown);
  }

  /** The head of the first noun phrase, and heads of its possessors from the inside out. */
  String heads() {
    NounPhrase noun = null;
    for (Element element : sentence.elements())
      if (noun == null && element instanceof NounPhrase first) noun = first;
    List<String> heads = new ArrayList<>();
    for (NounPhrase at = noun; at != null; at = at.possessor())
      heads.add(sentence.units().get(at.head()).text());
    return String.join(" < ", heads);
  }

  String nouns(List<Integer> positions) {
    return positions.stream()
        .map(position -> words(sentence.elements().get(position)))
        .collect(Collectors.joining(" + "));
  }
}

package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words behind a trigger that tell what became of it: "the talks failed", "but lost out". */
final class Endings {
  /** Phrases that are looked at from a noun outwards. */
  private static final int LONGEST_CHAIN = 3;

  private final Scene scene;
  private final Sentence sentence;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;

  Endings(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** What a verb, with the word behind it, says of what it governs; null where it says nothing. */
  @Nullable
  Modality said(VerbGroup verb) {
    String particle = verb.to() < scene.size() ? " " + scene.unit(verb.to()).text() : "";
    Modality said = words.verb(verb.lemma() + particle, verb.passive());
    return said == null ? words.verb(verb.lemma(), verb.passive()) : said;
  }

  /**
   * "the talks failed", "the offer was rejected", "the collapse of the deal": what became of the noun at a position; null
   * where nothing is told.
   */
  @Nullable
  Modality of(int noun) {
    VerbGroup after = sentence.verb(scene.syntax().verbAfter(noun));
    if (after == null) after = sentence.verb(beyondPhrases(noun));
    Modality done = after == null ? null : become(after);
    if (done != null || !isDeal(sentence.noun(noun))) return done;
    Modality grounded = new Grounds(scene).said(noun);
    return grounded == null ? broughtTo(noun) : grounded;
  }

  private @Nullable Modality become(VerbGroup after) {
    if (after.negated()) return null;
    Modality done = after.passive() && after.modal() == null ? said(after) : null;
    if (done == Modality.ENDED || done == Modality.DENIED) return done;
    return !isByFigure(after.to()) && sets.set("failing").contains(after.lemma()) ? Modality.ENDED : null;
  }

  /** "sales falling as much as 5 percent": whether a verb tells by how much something moves. */
  private boolean isByFigure(int behind) {
    int at = behind;
    while (at < scene.size() && sets.set("approximate").contains(scene.unit(at).text()))
      at++;
    return at < scene.size() && scene.quantity(at) != null;
  }

  /** "the deal to buy Acme, …": the finite verb behind a deal and what belongs to it, no other clause between; else -1. */
  private int beyondPhrases(int noun) {
    if (!isDeal(sentence.noun(noun))) return -1;
    for (int at = noun + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE) return at;
      WordClass joint = sentence.joint(at);
      if (joint == WordClass.COMMA || joint == WordClass.STOP || joint == WordClass.RELATIVE
          || joint == WordClass.SUBORDINATOR)
        return -1;
    }
    return -1;
  }

  private boolean isDeal(@Nullable NounPhrase noun) {
    return noun != null && (sets.holds("called-off", scene.head(noun)) || sets.holds("agreed-noun", scene.head(noun))
        || sets.holds("bid-noun", scene.head(noun)) || sets.holds("intent-noun", scene.head(noun)));
  }

  /** "the report that Acme buys it is false". */
  boolean isRefuted(Site site) {
    boolean report = false;
    for (int unit = 0; unit < site.unit(); unit++)
      report |= sets.holds("hearsay-noun", scene.unit(unit).text()) && scene.unit(unit + 1).text().equals("that");
    boolean be = false;
    for (int unit = site.end(); report && unit < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.STOP, WordClass.COMMA, WordClass.RELATIVE)) return false;
      if (be && sets.set("untrue").contains(scene.unit(unit).text())) return true;
      be |= scene.unit(unit).text().matches("is|are|was|were");
    }
    return false;
  }

  /** "the end of talks on a deal", "a successful challenge of the merger": what the nouns say that a noun belongs to. */
  private @Nullable Modality broughtTo(int noun) {
    int at = scene.syntax().listBefore(noun).getFirst();
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      NounPhrase before = sentence.noun(at - 2);
      if (before == null || sentence.joint(at - 1) != WordClass.PREPOSITION) return null;
      String head = WordSets.singular(scene.head(before));
      boolean of = sets.set("ending-preposition").contains(sentence.word(at - 1));
      if (of && sets.holds("ending-noun", head)) return Modality.ENDED;
      if (of && sets.holds("opposing-noun", head) && isSuccess(before)) return Modality.ENDED;
      at -= 2;
    }
    return null;
  }

  private boolean isSuccess(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (scene.unit(unit).text().equals("successful")) return true;
    return false;
  }

  /** The noun before a preposition that stands before an element, if there is one. */
  private @Nullable NounPhrase before(int element) {
    return sentence.joint(element - 1) == WordClass.PREPOSITION ? sentence.noun(element - 2) : null;
  }

  /** "a write-down of its failed purchase of Acme": a purchase that went badly was made, else nothing could be written off. */
  boolean isWrittenOff(NounPhrase noun) {
    if (!sets.set("purchase-noun").contains(WordSets.singular(scene.head(noun)))) return false;
    int at = sentence.elements().indexOf(noun);
    for (NounPhrase whose = before(at); whose != null; whose = before(at)) {
      if (sets.set("write-off").contains(WordSets.singular(scene.head(whose)))) return true;
      at -= 2;
    }
    return false;
  }

  /** "offered $2 billion in failed talks": how what was tried is called behind it; null where it is not. */
  @Nullable
  Modality amid(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      WordClass joint = sentence.joint(at);
      if (joint == WordClass.STOP || joint == WordClass.RELATIVE || joint == WordClass.SUBORDINATOR) return null;
      NounPhrase noun = sentence.noun(at);
      boolean in = sentence.joint(at - 1) == WordClass.PREPOSITION && sentence.word(at - 1).equals("in");
      if (noun == null || !in || !isDeal(noun)) continue;
      for (int unit = noun.from(); unit < noun.head(); unit++)
        if (words.modifier(scene.unit(unit).text()) == Modality.ENDED) return Modality.ENDED;
    }
    return null;
  }

  /** "tried to buy Acme, but the deal fell through": what a clause behind says of the deal; null where it says nothing. */
  @Nullable
  Modality later(Site site) {
    Modality told = null;
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      for (int subject : scene.syntax().subjects(at)) {
        Modality end = subject > site.element() && isThatMatter(sentence.noun(subject)) ? of(subject) : null;
        if (end != null) told = end;
      }
    }
    return told;
  }

  /** "offered to buy Acme, but it rejected the offer": what became of what was offered; null where no clause behind tells. */
  @Nullable
  Modality refused(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      if (sentence.joint(at) != null && sets.set("aside-opener").contains(sentence.word(at))) return null;
      VerbGroup verb = sentence.verb(at);
      if (verb == null || !isRefusal(verb)) continue;
      for (int object : scene.syntax().objects(at))
        if (object > site.element() && (isThatMatter(sentence.noun(object)) || isApposed(object, at)))
          return said(verb);
    }
    return null;
  }

  /**
   * "rejected a proposal that would involve selling X": what the verb says whose object a relative clause tells of; null
   * where none of the verbs, from the inside out, stands in such a clause.
   */
  @Nullable
  Modality ofProposal(List<Integer> verbs) {
    for (int verb : verbs) {
      VerbGroup group = sentence.verb(verb);
      if (group == null || group.kind() != VerbGroup.Kind.FINITE
          || scene.syntax().leftJoint(verb) != WordClass.RELATIVE)
        continue;
      for (int at = verb - 1; at >= 0 && sentence.verb(at) == null && sentence.joint(at) != WordClass.STOP; at--) {
        VerbGroup refusal = isDeal(sentence.noun(at)) ? sentence.verb(scene.syntax().verbOf(at, false)) : null;
        if (refusal != null && isRefusal(refusal)) return said(refusal);
      }
    }
    return null;
  }

  /** ", a proposal that it rejected": a deal in a relative clause of which the verb at a position stands. */
  private boolean isApposed(int object, int verb) {
    WordClass before = sentence.joint(object - 1);
    return object < verb && isDeal(sentence.noun(object)) && (before == WordClass.COMMA || before == WordClass.STOP);
  }

  /** "rejected", "has withdrawn". */
  private boolean isRefusal(VerbGroup verb) {
    boolean told = verb.kind() == VerbGroup.Kind.FINITE && !verb.negated() && !verb.passive() && verb.modal() == null
        && scene.unit(verb.head()).past();
    Modality said = told ? said(verb) : null;
    return said == Modality.DENIED || said == Modality.ENDED;
  }

  private boolean isThatMatter(@Nullable NounPhrase noun) {
    if (noun == null || !isDeal(noun)) return false;
    boolean that = noun.from() > 0 && scene.unit(noun.from() - 1).text().equals("that");
    return that || sets.set("that-one").contains(scene.unit(noun.from()).text());
  }

  /** "tried to buy Acme but lost out": the end of what was tried; null where no verb right behind "but" tells it. */
  @Nullable
  Modality lost(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && isTurn(at, verb) && isLost(verb)) return Modality.ENDED;
    }
    return null;
  }

  /** "but lost out", "only to be thwarted", "before dropping its bid". */
  private boolean isTurn(int at, VerbGroup verb) {
    String before = verb.from() == 0 ? "" : scene.unit(verb.from() - 1).text();
    return switch (verb.kind()) {
      case FINITE -> sentence.joint(at - 1) == WordClass.CONJUNCTION && before.equals("but");
      case INFINITIVE -> before.equals("only");
      case GERUND -> before.equals("before");
      case PARTICIPLE -> false;
    };
  }

  private boolean isLost(VerbGroup verb) {
    if (verb.negated()) return sets.set("going-on").contains(verb.lemma());
    return (said(verb) == Modality.ENDED || sets.set("failing").contains(verb.lemma())
        || sets.set("lost-to").contains(verb.lemma()));
  }
}

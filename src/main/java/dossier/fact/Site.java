package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.Syntax;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The place in a sentence where a pattern's trigger stands, and what stands in which role to it.
 *
 * @param element the verb group or noun phrase of the trigger
 * @param unit the trigger's own unit
 * @param end one past the last unit of the trigger
 */
record Site(Scene scene, int element, int unit, int end) {
  private static final Set<String> BY = Set.of("by");
  /** Before whoever does what a noun says: "a bid by Acme". */
  private static final Set<String> AGENT = Set.of("by", "from");
  /** Between a name and what is going on, in a headline without a verb: "Acme in talks", "Acme under investigation". */
  private static final Set<String> BESIDE = Set.of("in", "under", "among");

  private Sentence sentence() {
    return scene.sentence();
  }

  private Syntax syntax() {
    return scene.syntax();
  }

  boolean isVerb() {
    return sentence().verb(element) != null;
  }

  /** The verb that decides how real the trigger is: itself, or the one that governs a noun; -1 where there is none. */
  int verb() {
    return isVerb() ? element : syntax().verbOf(element, true);
  }

  /** The noun phrases in a role, best first; those of one list are all there. */
  List<Integer> nouns(Role role) {
    return switch (role.kind()) {
      case SUBJECT -> isVerb() ? subjects() : List.of();
      case OBJECT -> isVerb() ? objects() : List.of();
      case AFTER -> after(role.prepositions());
      case ASKED_AFTER -> askedAfter(role.prepositions());
      case OBJECT_AFTER -> objects().isEmpty() ? List.of() : syntax().after(objects().getLast(), role.prepositions());
      case DOER -> doers(false);
      case AGENT -> doers(true);
      case VERB_SUBJECT -> verb() < 0 ? List.of() : syntax().subjects(verb());
      case SELF -> List.of(element);
      case APPOSED -> apposed();
      case CLAUSE -> clause();
      case OPENED -> opened();
      default -> List.of();
    };
  }

  /** Whether nothing but sums, times, another word for it and who does it stands between the trigger and a noun phrase behind its preposition. */
  boolean isRightBefore(int noun) {
    for (int at = element + 1; at < noun - 1; at++) {
      NounPhrase between = sentence().noun(at);
      if (sentence().verb(at) != null) return false;
      boolean agent = sentence().joint(at - 1) == WordClass.PREPOSITION && AGENT.contains(sentence().word(at - 1));
      boolean free = between == null || agent || scene.quantity(between.head()) != null
          || (sentence().joint(at - 1) == WordClass.COMMA
              && WordSets.ENGLISH.holds("bid-noun", scene.head(between)));
      if (!free) return false;
    }
    return true;
  }

  private List<Integer> after(Set<String> prepositions) {
    List<Integer> after = syntax().after(element, prepositions);
    return !isVerb() && !after.isEmpty() && isOfAnother(after.getFirst()) ? List.of() : after;
  }

  /** "purchases, including Acme's purchase of Initech": whether "of" belongs to another noun that somebody has. */
  private boolean isOfAnother(int filler) {
    NounPhrase before = sentence().noun(filler - 2);
    return before != null && filler - 2 != element && before.possessor() != null
        && sentence().joint(filler - 1) == WordClass.PREPOSITION && sentence().word(filler - 1).equals("of");
  }

  private List<Integer> subjects() {
    VerbGroup verb = sentence().verb(element);
    if (verb == null) return List.of();
    return verb.passive() ? agents() : syntax().subjects(element);
  }

  /** What stands after "by", unless the "by" is that of another verb: "a round led by". */
  private List<Integer> agents() {
    List<Integer> agents = syntax().after(element, BY);
    for (int at = element + 1; !agents.isEmpty() && at < agents.getFirst(); at++)
      if (sentence().verb(at) != null || (!isVerb() && sentence().joint(at) == WordClass.COMMA)) return List.of();
    return agents;
  }

  /** What the verb is done to. */
  List<Integer> objects() {
    VerbGroup verb = sentence().verb(element);
    if (verb == null) return List.of();
    if (!verb.passive()) return afterParticle();
    return syntax().subjects(element);
  }

  /** The object after the words that belong to the verb: "take control of X". */
  private List<Integer> afterParticle() {
    int at = element;
    while (at + 1 < sentence().elements().size() && sentence().elements().get(at + 1).from() < end)
      at++;
    if (at == element) return syntax().objects(element);
    return sentence().noun(at + 1) != null ? syntax().objects(element, at + 1) : List.of();
  }

  /** Who does what the noun says, where nobody possesses it: "by" after it, or the subject of its verb. */
  List<Integer> doers(boolean strict) {
    if (isVerb()) return subjects();
    List<Integer> agents = agents();
    if (!agents.isEmpty()) return agents;
    int verb = syntax().verbOf(element, true);
    VerbGroup group = sentence().verb(verb);
    if (group != null && WordSets.ENGLISH.set("judging-verb").contains(group.lemma())) return List.of();
    if (group != null)
      return !group.passive() && (!strict || ModalityWords.ENGLISH.tells(group)) ? syntax().subjects(verb) : List.of();
    if (isWith()) return syntax().listBefore(element - 3);
    boolean headline = verb < 0 && sentence().noun(element - 2) != null
        && sentence().joint(element - 1) == WordClass.PREPOSITION && BESIDE.contains(sentence().word(element - 1));
    return headline ? syntax().listBefore(element - 2) : List.of();
  }

  /** What follows the suit of the infinitive behind whom a verb asks, a verb such as "brought" between or not. */
  private List<Integer> askedAfter(Set<String> prepositions) {
    int asked = objects().isEmpty() ? -1 : objects().getLast();
    for (int at = asked + 1; asked >= 0 && at < sentence().elements().size(); at++) {
      VerbGroup verb = sentence().verb(at);
      if (verb == null) continue;
      List<Integer> matters = verb.kind() == VerbGroup.Kind.INFINITIVE ? syntax().objects(at) : List.of();
      if (matters.isEmpty()) return List.of();
      int matter = matters.getLast();
      NounPhrase suit = sentence().noun(matter);
      if (suit == null || !WordSets.ENGLISH.holds("suit-noun", scene.head(suit))) return List.of();
      VerbGroup brought = sentence().verb(matter + 1);
      boolean passive = brought != null && brought.kind() == VerbGroup.Kind.PARTICIPLE;
      return syntax().after(passive ? matter + 1 : matter, prepositions);
    }
    return List.of();
  }

  /** The subject of the clause behind the trigger, "that" or "whether" before it or not. */
  private List<Integer> clause() {
    for (int at = element + 1; at < sentence().elements().size(); at++) {
      if (sentence().elements().get(at).from() < end) continue;
      WordClass joint = sentence().joint(at);
      if (sentence().verb(at) != null || joint == WordClass.STOP || joint == WordClass.RELATIVE) return List.of();
      boolean clause = sentence().noun(at) != null && syntax().verbAfter(at) >= 0;
      if (clause) return List.of(at);
    }
    return List.of();
  }

  /** The subject of the first clause behind a phrase that the sentence opens with. */
  private List<Integer> opened() {
    if (isVerb() || sentence().joint(0) != WordClass.PREPOSITION || !WordSets.ENGLISH.set("opening")
        .contains(sentence()
            .word(0)))
      return List.of();
    for (int at = 0; at < sentence().elements().size(); at++) {
      VerbGroup verb = sentence().verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      if (at < element) return List.of();
      List<Integer> subjects = syntax().subjects(at);
      if (!subjects.isEmpty() && subjects.getFirst() > element) return subjects;
    }
    return List.of();
  }

  /** "Acme, with revenue of $2 million,": what stands between commas is said of the name before. */
  private boolean isWith() {
    return sentence().joint(element - 1) == WordClass.PREPOSITION && sentence().word(element - 1).equals("with")
        && sentence().joint(element - 2) == WordClass.COMMA && isName(element - 3);
  }

  private List<Integer> apposed() {
    int before = element - 1;
    if (sentence().joint(before) == WordClass.ADVERB) before--;
    if (sentence().joint(before) == WordClass.COMMA && isName(before - 1)) return List.of(before - 1);
    if (sentence().joint(element + 1) == WordClass.COMMA && isName(element + 2)) return List.of(element + 2);
    VerbGroup verb = sentence().verb(syntax().verbOf(element, false));
    boolean copula = verb != null && WordSets.ENGLISH.set("copula").contains(verb.lemma());
    return copula ? syntax().subjects(syntax().verbOf(element, false)) : List.of();
  }

  private boolean isName(int position) {
    NounPhrase noun = sentence().noun(position);
    return noun != null && scene.name(noun.head()) != null;
  }

  /** The noun phrases from {@code from} on, to the right, within the clause of the trigger. */
  List<NounPhrase> clauseNouns() {
    List<NounPhrase> nouns = new ArrayList<>();
    for (int at = element; at < sentence().elements().size(); at++) {
      WordClass joint = sentence().joint(at);
      if (at > element && (joint == WordClass.STOP || joint == WordClass.SUBORDINATOR)) break;
      NounPhrase noun = sentence().noun(at);
      if (noun != null) nouns.add(noun);
    }
    return nouns;
  }
}

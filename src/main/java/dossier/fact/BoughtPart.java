package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import dossier.text.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells which part of a company is bought where a pattern only looks for the company: "bid for Acme's maps unit", "purchase of a unit of Acme". */
final class BoughtPart {
  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  BoughtPart(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /**
   * The part of the company that was found as the other side, or null where all of it is meant.
   *
   * @param other a company's name in the sentence
   */
  @Nullable
  Found of(Found other) {
    NounPhrase noun = scene.phraseOf(other.from());
    if (noun == null || other.to() <= other.from()) return null;
    if (other.to() <= noun.head())
      return words.holds("sold-asset", scene.head(noun)) ? ProductWords.of(scene, noun, other.to()) : null;
    int position = scene.sentence().elements().indexOf(noun);
    boolean of = scene.sentence().joint(position - 1) == WordClass.PREPOSITION
        && scene.sentence().word(position - 1).equals("of");
    NounPhrase share = of ? scene.sentence().noun(position - 2) : null;
    if (share == null) return null;
    if (isShare(share)) return Found.text("stake", share.from(), share.to());
    return words.holds("sold-asset", scene.head(share)) ? ProductWords.of(scene, share, ownFrom(share)) : null;
  }

  /**
   * The company that a thing before the trigger only describes, or null where none stands right before it: "Tern, a site
   * that was bought by Acme", "Tern -- the site it bought".
   */
  @Nullable
  Found described(Site site, Found thing) {
    NounPhrase noun = thing.to() > thing.from() && thing.to() <= site.unit() ? scene.phraseOf(thing.from()) : null;
    if (noun == null || noun.possessor() != null || !words.holds("described", scene.head(noun))) return null;
    int position = scene.sentence().elements().indexOf(noun);
    WordClass mark = scene.sentence().joint(position - 1);
    boolean beside = mark == WordClass.COMMA
        || (mark == WordClass.STOP && words.set("dash").contains(scene.sentence().word(position - 1)));
    NounPhrase before = beside ? scene.sentence().noun(position - 2) : null;
    Name name = before == null ? null : scene.name(before.head());
    if (before == null || name == null || name.type() != NameType.COMPANY) return null;
    return Found.party(new Party(name.full(), name.company()), before.head(), before.head() + 1);
  }

  /** "bought the company", "buy the Oslo-based chipmaker": whether a thing is a company that is known from before. */
  boolean isCompany(Found thing) {
    NounPhrase noun = thing.to() > thing.from() ? scene.phraseOf(thing.from()) : null;
    return noun != null && noun.possessor() == null && words.holds("company-noun", scene.head(noun))
        && !scene.head(noun).endsWith("s") && scene.unit(noun.from()).text().equals("the");
  }

  /** Which one that is not the buyer, or null where several may be meant. */
  @Nullable
  Found company(Found thing, Party buyer) {
    NounPhrase noun = scene.phraseOf(thing.from());
    Party meant = noun == null ? null : meant(buyer);
    if (meant == null || noun == null || new Descriptions(scene, actors, actors.owners()).isOfElsewhere(meant, noun))
      return null;
    return Found.party(meant, thing.from(), thing.to());
  }

  /** Whose shares the sentence tells of; where it names nobody else, whom the sentences before do. */
  private @Nullable Party meant(Party buyer) {
    List<Integer> others = IntStream.range(0, scene.size()).filter(unit -> isOther(unit, buyer)).boxed().toList();
    if (!others.isEmpty()) {
      Actor first = actors.actor(Objects.requireNonNull(scene.name(others.getFirst())), others.getFirst());
      return others.size() == 1 && isTraded(others.getFirst()) ? first.party() : null;
    }
    List<Party> pair = scene.before().pair();
    if (scene.before().crowded()) return null;
    if (pair.size() == 2 && SentenceCompanies.isAmong(pair, buyer))
      return SentenceCompanies.isSame(pair.getFirst(), buyer) ? pair.getLast() : pair.getFirst();
    return pair.isEmpty() && !SentenceCompanies.isSame(scene.topic(), buyer) ? scene.topic() : null;
  }

  private boolean isOther(int unit, Party buyer) {
    Name name = scene.name(unit);
    return name != null && name.isBody() && !SentenceCompanies.isSame(actors.actor(name, unit).party(), buyer);
  }

  /** "Acme's stock jumped after", "shares of Acme", "Acme rose 5 percent": whether a name's shares are spoken of. */
  private boolean isTraded(int unit) {
    NounPhrase noun = scene.phraseOf(unit);
    if (noun == null) return false;
    if (words.set("traded-share").contains(scene.head(noun))) return true;
    int position = scene.sentence().elements().indexOf(noun);
    NounPhrase before = scene.sentence().joint(position - 1) == WordClass.PREPOSITION
        ? scene.sentence().noun(position - 2)
        : null;
    if (before != null) return words.set("traded-share").contains(scene.head(before));
    VerbGroup verb = scene.sentence().verb(scene.syntax().verbAfter(position));
    return verb != null && (words.holds("rise", verb.lemma()) || words.holds("fall", verb.lemma()));
  }

  private static int ownFrom(NounPhrase noun) {
    return noun.possessor() == null ? noun.from() : Math.min(noun.possessor().to() + 1, noun.head());
  }

  /** "40 percent", "3 million shares", "half". */
  private boolean isShare(NounPhrase noun) {
    Quantity quantity = scene.quantity(noun.head());
    if (quantity == null) return words.set("share-of-whole").contains(scene.head(noun));
    return switch (quantity.kind()) {
      case PERCENT, FRACTION -> true;
      case COUNT -> quantity.unit().equals("shares");
      case MONEY, RANK -> false;
    };
  }
}

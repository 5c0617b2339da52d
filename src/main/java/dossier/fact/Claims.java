package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says what a sentence tells: unnamed people, the press, an analyst, or the company itself. */
final class Claims {
  private final Scene scene;
  private final Actors actors;
  private final Sentence sentence;
  private final WordSets words = WordSets.ENGLISH;
  private final Press press;
  private final UnnamedSources unnamed;
  private @Nullable List<Said> said;

  Claims(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
    this.sentence = scene.sentence();
    this.press = new Press(scene);
    this.unnamed = new UnnamedSources(scene);
  }

  /** What kind of source it is. */
  enum Kind {
    /** People who are not named, or another publication. */
    REPORT,
    ANALYST,
    COMPANY,
    OTHER
  }

  /**
   * Who says so.
   *
   * @param party the company that speaks, or null
   * @param outlet whether it is a publication, for which who told it gives way
   */
  record Source(Kind kind, String name, @Nullable Party party, boolean outlet) {
    Source(Kind kind, String name) {
      this(kind, name, null, false);
    }

    static Source outlet(String name) {
      return new Source(Kind.REPORT, name, null, true);
    }

    /** Of two reports the one that says more of whose it is, the later one of equals. */
    private boolean outweighs(Source other) {
      if (kind != Kind.REPORT || other.kind != Kind.REPORT) return kind == Kind.REPORT;
      return rank() >= other.rank();
    }

    private int rank() {
      return name.isEmpty() ? 0 : outlet ? 2 : 1;
    }
  }

  /**
   * A source with where its words begin and end, in units; what lies between is not said by it alone.
   *
   * @param behind whether it only says what stands behind it: "joined the board, sparking speculation that"
   */
  private record Said(Source source, int unit, boolean behind) {
    Said(Source source, int unit) {
      this(source, unit, false);
    }
  }

  /** Who claims the fact of a site, or null where the article itself does. */
  @Nullable
  Source of(Site site) {
    if (said == null) said = read();
    Source best = null;
    for (Said each : said) {
      if (isBackground(site, each.unit()) || (each.behind() && site.unit() < each.unit())) continue;
      if (best == null || each.source().outweighs(best)) best = each.source();
    }
    return best;
  }

  /** Whether a company that speaks may be who does what the site tells: nobody else is named as its doer. */
  boolean isOwn(Source source, Site site) {
    Party party = source.party();
    if (party == null || !site.isVerb()) return true;
    return scene.syntax()
        .subjects(site.element())
        .stream()
        .map(sentence::noun)
        .map(noun -> noun == null || scene.unit(noun.head()).kind() == WordClass.PRONOUN ? null : actors.of(noun))
        .allMatch(actor -> actor == null || actor.party() == null
            || PartyKey.of(actor.party()).equals(PartyKey.of(party)));
  }

  /** Whether the trigger stands in a relative clause or an aside that the source is not quoted for: "After buying X, …". */
  private boolean isBackground(Site site, int source) {
    VerbGroup own = sentence.verb(site.element());
    if (own != null && own.kind() == VerbGroup.Kind.GERUND && own.from() == 1 && source > site.end()
        && words.set("aside-opener").contains(scene.unit(0).text()))
      return true;
    for (int unit = site.unit(); unit > 0; unit--) {
      if (unit == source) return false;
      if (new KnownBefore(scene).isSo(site, unit)) return true;
      WordClass kind = scene.unit(unit).kind();
      if (kind == WordClass.RELATIVE && scene.unit(unit - 1).kind() == WordClass.COMMA) return true;
      if (kind == WordClass.COMMA || kind == WordClass.STOP) return false;
    }
    return false;
  }

  private List<Said> read() {
    List<Said> found = new ArrayList<>();
    for (int i = 0; i < sentence.elements().size(); i++) {
      VerbGroup verb = sentence.verb(i);
      if (verb != null) expecting(verb, found);
      if (verb != null && !verb.passive()) guessing(i, verb, found);
      if (verb != null && words.set("saying").contains(verb.lemma()) && !verb.negated()) saying(i, verb, found);
      if (verb != null && verb.passive() && words.set("rumoured").contains(verb.lemma()))
        found.add(new Said(new Source(Kind.REPORT, ""), verb.from()));
      if (sentence.joint(i) == WordClass.PREPOSITION || (verb != null && verb.lemma().equals("accord")))
        according(i, found);
    }
    adverbs(found);
    new Hearsay(scene).units().forEach(unit -> found.add(new Said(new Source(Kind.REPORT, ""), unit, true)));
    if (scene.headline()) headline(found);
    return found;
  }

  private void saying(int position, VerbGroup verb, List<Said> found) {
    if (verb.passive()) return;
    List<Integer> speakers = new Speakers(scene).of(position, verb);
    if (speakers.isEmpty() && scene.syntax().leftJoint(position) == WordClass.RELATIVE) whoSaid(verb, found);
    for (int speaker : speakers) {
      NounPhrase noun = sentence.noun(speaker);
      if (noun != null) found.add(new Said(speaker(noun, verb), verb.from()));
    }
  }

  private Source speaker(NounPhrase noun, VerbGroup verb) {
    if (isGuess(verb, noun)) return outsider(noun);
    return press.isAgency(noun, verb) ? Source.outlet(scene.words(noun)) : source(noun);
  }

  /** "sources who reported that", where the word before "who" was not read as a noun. */
  private void whoSaid(VerbGroup verb, List<Said> found) {
    String who = verb.from() < 2 ? "" : scene.unit(verb.from() - 2).text();
    if (words.holds("unnamed-source", who))
      found.add(new Said(new Source(Kind.REPORT, unnamed.whole(verb.from() - 2)), verb.from()));
  }

  /** "Roe predicted that Acme will", "the research firm expects": who foresees it and is nobody's officer, as far as is known. */
  private boolean isGuess(VerbGroup verb, NounPhrase speaker) {
    if (!words.set("foreseeing").contains(verb.lemma()) && !verb.lemma().equals("see")) return false;
    Name name = scene.name(speaker.head());
    if (name != null) return name.type() == NameType.PERSON && name.affiliation() == null;
    for (int unit = speaker.from(); unit < speaker.head(); unit++)
      if (scene.unit(unit).text().endsWith("research")) return true;
    return false;
  }

  /** "Roe sees revenue of $5 million". */
  private void guessing(int position, VerbGroup verb, List<Said> found) {
    for (int subject : scene.syntax().subjects(position)) {
      NounPhrase noun = sentence.noun(subject);
      if (noun != null && noun.to() <= verb.from() && isGuess(verb, noun))
        found.add(new Said(outsider(noun), verb.from()));
    }
  }

  private Source outsider(NounPhrase noun) {
    return new Source(Kind.ANALYST, scene.words(noun));
  }

  /** "analysts, on average, expect", "Wall Street is calling for": what those who watch companies expect. */
  private void expecting(VerbGroup verb, List<Said> found) {
    String particle = verb.to() < scene.size() ? " " + scene.unit(verb.to()).text() : "";
    Set<String> expects = words.set("expect-for");
    if (!expects.contains(verb.lemma()) && !expects.contains(verb.lemma() + particle)) return;
    int unit = verb.from() - 1;
    while (unit > 0 && (scene.unit(unit).is(WordClass.ADVERB, WordClass.COMMA, WordClass.PREPOSITION)
        || scene.unit(unit).text().equals("average")))
      unit--;
    if (unit < 0) return;
    String text = scene.unit(unit).text();
    String who = text.substring(text.lastIndexOf(' ') + 1);
    if (words.holds("expecting-people", who)) found.add(new Said(new Source(Kind.ANALYST, text), verb.from()));
  }

  private void according(int position, List<Said> found) {
    int unit = sentence.elements().get(position).from();
    if (!scene.unit(unit).text().equals("according") && !scene.unit(unit).text().equals("citing")) return;
    if (!unnamed.areCited(unit)) return;
    for (int at = position + 1; at < Math.min(position + 4, sentence.elements().size()); at++) {
      NounPhrase noun = sentence.noun(at);
      if (noun == null) continue;
      Source source = new Tallies(scene).isTally(noun, unit) ? outsider(noun) : source(noun);
      if (source.kind() == Kind.REPORT || source.kind() == Kind.ANALYST) found.add(new Said(source, unit));
      return;
    }
  }

  private void adverbs(List<Said> found) {
    for (int unit = 0; unit < scene.size(); unit++) {
      String word = scene.unit(unit).text();
      if (words.set("hearsay").contains(word)) found.add(new Said(new Source(Kind.REPORT, ""), unit));
      if (word.equals("citing") && unnamed.areCited(unit)) cited(unit, found);
    }
  }

  private void cited(int citing, List<Said> found) {
    for (int at = citing + 1; at < Math.min(citing + 5, scene.size()); at++) {
      NounPhrase noun = scene.phraseOf(at);
      boolean outlet = words.set("press").contains(scene.unit(at).text()) || (noun != null && press.isNamed(noun));
      if (!outlet && !words.holds("unnamed-source", scene.unit(at).text())) continue;
      String name = outlet && noun != null ? scene.words(noun) : unnamed.whole(at);
      found.add(new Said(new Source(Kind.REPORT, name, null, outlet), citing));
      return;
    }
  }

  /** "…: sources", "… - WSJ", "Report: …". */
  private void headline(List<Said> found) {
    boolean exclusive = scene.unit(0).text().equals("exclusive") && scene.size() > 1
        && scene.unit(1).kind() == WordClass.STOP;
    if (exclusive && Collections.disjoint(words.set("own-voice"), scene.vocabulary()))
      found.add(new Said(new Source(Kind.REPORT, ""), 0));
    for (int unit = 0; unit < scene.size(); unit++) {
      String word = scene.unit(unit).text();
      if (unit == scene.size() - 1 && word.contains("-")
          && words.holds("unnamed-source", word.substring(word.lastIndexOf('-') + 1)))
        found.add(new Said(new Source(Kind.REPORT, word.substring(word.lastIndexOf('-') + 1)), unit));
      if (!words.holds("unnamed-source", word) && !press.is(unit)) continue;
      boolean afterMark = unit > 0 && scene.unit(unit - 1).kind() == WordClass.STOP;
      boolean last = unit >= scene.size() - 2;
      boolean first = unit == 0 && scene.size() > 1 && scene.unit(1).kind() == WordClass.STOP;
      if ((afterMark && last) || first)
        found.add(new Said(new Source(Kind.REPORT, unnamed.inHeadline(unit)), unit));
    }
  }

  private Source source(NounPhrase noun) {
    String name = scene.words(noun);
    String head = scene.head(noun);
    if (words.holds("unnamed-source", head) && press.isNamed(noun)) return Source.outlet(name);
    if (words.holds("unnamed-source", head) && !namesBody(noun))
      return new Source(Kind.REPORT, unnamed.whole(noun));
    if (words.set("research").contains(head) && namesBody(noun) && !press.isNamed(noun))
      return new Source(Kind.ANALYST, name);
    if (words.holds("analyst", head) || words.holds("expecting-people", head) || head.endsWith("estimates")
        || head.equals("consensus"))
      return new Source(Kind.ANALYST, name);
    Name person = scene.name(noun.head());
    Affiliation affiliation = person == null ? null : person.affiliation();
    if (affiliation != null && isAnalyst(affiliation.role())) return new Source(Kind.ANALYST, name);
    if (press.is(noun)) return Source.outlet(name);
    Actor actor = actors.of(noun);
    if (actor != null && actor.party() != null) return new Source(Kind.COMPANY, name, actor.party(), false);
    return new Source(Kind.OTHER, name);
  }

  private boolean namesBody(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.to(); unit++) {
      Name name = scene.name(unit);
      if (name != null && name.isBody()) return true;
    }
    return false;
  }

  private boolean isAnalyst(String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split("[ -]", -1))
      if (words.holds("analyst", word)) return true;
    return false;
  }
}

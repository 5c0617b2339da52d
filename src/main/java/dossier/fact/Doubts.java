package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether what a match found is of another company, or of a part of it that the fact would not name. */
final class Doubts {
  private static final Set<String> ON = Set.of("on", "in");
  private static final Set<String> AT = Set.of("at", "in");
  /** Units behind a number of people in which what they are counted at stands. */
  private static final int NEAR = 3;

  private final Scene scene;
  private final Actors actors;
  private final Dealings dealings;
  private final WordSets words = WordSets.ENGLISH;

  Doubts(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
    this.dealings = new Dealings(scene, actors);
  }

  /** Who buys and sells. */
  Dealings dealings() {
    return dealings;
  }

  /** Whether the fact is not of {@code company}, one of {@code companies} that the match found. */
  boolean isOther(PatternMatch match, Found company, List<Found> companies) {
    return switch (match.pattern().type()) {
      case PRODUCT_LAUNCH -> isMadeByOther(match, company, companies) || isHabit(match)
          || isShownOn(match) || new LaunchOwners(scene, actors).isOther(match, company);
      case ACQUISITION -> dealings.isOther(match, company);
      case WORKFORCE -> isCompared(match) || isOfPart(match);
      case REGULATORY -> isByNoAuthority(match);
      case EXECUTIVE_CHANGE -> isLeftElse(match);
      case PARTNERSHIP -> isWithWatchdog(match);
      case FUNDING -> isLender(match);
      case LISTING -> isInAside(match, company);
      default -> false;
    };
  }

  /** "sold its stake in Harbour, two years after the company went public": whom a clause besides means is unsure. */
  private boolean isInAside(PatternMatch match, Found company) {
    if (isNamed(company)) return false;
    for (int unit = match.site().unit() - 1; unit > 0; unit--) {
      if (scene.unit(unit).kind() == WordClass.SUBORDINATOR || scene.unit(unit).text().equals("after"))
        return !scene.unit(unit).text().equals("that");
      if (scene.unit(unit).is(WordClass.STOP, WordClass.COMMA)) return false;
    }
    return false;
  }

  /** "Tern and Harbour fight over Tern Pay": whose the product is by its name, or as is known. */
  private boolean isMadeByOther(PatternMatch match, Found company, List<Found> companies) {
    boolean meant = !isNamed(company);
    for (Found product : match.slots().getOrDefault(Slot.PRODUCT, List.of())) {
      String text = product.text();
      if (text == null || text.isEmpty()) continue;
      Party maker = actors.owners().owner(text);
      if (maker == null)
        maker = companies.stream().filter(each -> begins(text, each)).map(Found::party).findFirst().orElse(null);
      if (maker == null || isSame(maker, company)) continue;
      Party known = maker;
      if (meant || companies.stream().anyMatch(each -> isSame(known, each))) return true;
    }
    return false;
  }

  /** "revealed on the network": where something is told is not what is launched. */
  private boolean isShownOn(PatternMatch match) {
    if (!match.site().isVerb()) return false;
    for (Found product : match.slots().getOrDefault(Slot.PRODUCT, List.of())) {
      NounPhrase phrase = product.to() > product.from() ? scene.phraseOf(product.from()) : null;
      if (phrase != null && phrase.from() == match.site().end() + 1
          && ON.contains(scene.unit(phrase.from() - 1).text()))
        return true;
    }
    return false;
  }

  /** "banks were to back the financing": who lends is not who is lent to. */
  private boolean isLender(PatternMatch match) {
    NounPhrase own = scene.sentence().noun(match.site().element());
    VerbGroup verb = own == null || own.possessor() != null ? null : scene.sentence().verb(match.site().verb());
    return verb != null && !verb.passive() && words.set("lending-verb").contains(verb.lemma())
        && scene.syntax().verbOf(match.site().element(), false) == match.site().verb();
  }

  /** "designs its own chips", "created the smartphone", "has built": what it always does or has done is not under way. */
  private boolean isHabit(PatternMatch match) {
    VerbGroup verb = scene.sentence().verb(match.site().element());
    return verb != null && verb.kind() == VerbGroup.Kind.FINITE && !scene.headline()
        && (verb.to() - verb.from() == 1 || words.set("perfect").contains(scene.unit(verb.from()).text()))
        && words.set("making-verb").contains(verb.lemma()) && !scene.unit(verb.head()).gerund();
  }

  /** Whether a company is named where it was found, and not only spoken of or acted for. */
  private boolean isNamed(Found company) {
    for (int unit = company.from(); unit < company.to(); unit++) {
      Name name = scene.name(unit);
      if (name != null && name.type() == NameType.PERSON) return false;
    }
    return company.to() > company.from();
  }

  private boolean begins(String product, Found company) {
    if (company.to() == company.from()) return false;
    String name = scene.span(company.from(), company.to()).of(scene.sentence().text());
    return product.startsWith(name + " ");
  }

  private static boolean isSame(Party party, Found found) {
    return found.party() != null && PartyKey.of(party).equals(PartyKey.of(found.party()));
  }

  /** "employs 58 people at its Irish units", "where it employs 4,500". */
  private boolean isOfPart(PatternMatch match) {
    List<Found> amounts = match.slots().getOrDefault(Slot.AMOUNT, List.of());
    if (amounts.isEmpty() || match.slots().containsKey(Slot.PLACE)) return false;
    Found amount = amounts.getFirst();
    if (isElsewhere(match)) return place(match) == null;
    boolean share = amount.amount() != null && amount.amount().unit().equals("percent");
    if (!isOfHeads(match) && !share) return false;
    for (int unit = amount.to(); unit < Math.min(scene.size(), amount.to() + NEAR); unit++) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB, WordClass.CONJUNCTION)) return false;
      if (AT.contains(scene.unit(unit).text())) return unit + 1 < scene.size() && isPart(unit + 1);
    }
    return false;
  }

  /** "left the courtroom", "leaving investors to worry", "left open": what is left is neither company nor office. */
  private boolean isLeftElse(PatternMatch match) {
    if (!match.site().isVerb() || !words.set("transitive-leave").contains(verb(match))) return false;
    int behind = match.site().end();
    if (behind < scene.size() && words.set("left-state").contains(scene.unit(behind).text())) return true;
    return match.site()
        .objects()
        .stream()
        .map(scene.sentence()::noun)
        .anyMatch(object -> object != null && object.from() > match.site().unit() && !isLeavable(object));
  }

  private boolean isLeavable(NounPhrase object) {
    if (scene.unit(object.head()).is(WordClass.PRONOUN, WordClass.TIME, WordClass.ADVERB)) return true;
    for (int unit = object.from(); unit < object.to(); unit++) {
      String word = scene.unit(unit).text();
      if (scene.name(unit) != null || scene.capital(unit) || words.holds("left-post", word)
          || words.holds("company-noun", word) || words.holds("metonym", word) || words.holds("exec-role", word))
        return true;
    }
    return false;
  }

  private boolean isElsewhere(PatternMatch match) {
    List<Found> amounts = match.slots().getOrDefault(Slot.AMOUNT, List.of());
    return opensWithWhere(match.site()) || (!amounts.isEmpty() && isThere(amounts.getFirst()));
  }

  /** The place that "there" and "where" mean, the last that stands before, or null. */
  @Nullable
  Found place(PatternMatch match) {
    boolean somewhere = match.pattern().type() == FactType.WORKFORCE || match.pattern().type() == FactType.EXPANSION;
    if (!somewhere || match.slots().containsKey(Slot.PLACE) || !isElsewhere(match))
      return null;
    for (int unit = match.site().unit() - 1; unit >= 0; unit--) {
      Name name = scene.name(unit);
      if (name != null && name.type() == NameType.PLACE) return Found.text(name.full(), unit, unit + 1);
    }
    return null;
  }

  private static boolean isOfHeads(PatternMatch match) {
    return match.site().isVerb() && WordSets.ENGLISH.set("having").contains(verb(match));
  }

  private static String verb(PatternMatch match) {
    VerbGroup verb = match.site().scene().sentence().verb(match.site().element());
    return verb == null ? "" : verb.lemma();
  }

  private boolean isThere(Found amount) {
    for (int unit = amount.to(); unit < scene.size(); unit++) {
      if (scene.unit(unit)
          .is(WordClass.COMMA, WordClass.STOP, WordClass.RELATIVE, WordClass.SUBORDINATOR,
              WordClass.PRONOUN))
        return false;
      if (!scene.unit(unit).text().equals("there")) continue;
      return unit + 1 == scene.size() || !scene.unit(unit + 1).is(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL);
    }
    return false;
  }

  /** "2,200 fewer employees" of those it has, "40 percent more jobs cut". */
  private boolean isCompared(PatternMatch match) {
    List<Found> amounts = match.slots().getOrDefault(Slot.AMOUNT, List.of());
    Amount told = amounts.isEmpty() ? null : amounts.getFirst().amount();
    return told != null && (isOfHeads(match) || told.unit().equals("percent")) && isCompared(amounts.getFirst());
  }

  private boolean isCompared(Found amount) {
    for (int unit = amount.from(); unit < Math.min(scene.size(), amount.to() + 1); unit++)
      for (String word : scene.unit(unit).text().split(" ", -1))
        if (words.set("more-or-fewer").contains(word)) return true;
    return false;
  }

  private boolean opensWithWhere(Site site) {
    for (int unit = site.unit() - 1; unit >= 0; unit--) {
      if (scene.unit(unit).text().equals("where")) return true;
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) return false;
    }
    return false;
  }

  /** Whether a phrase names a place or a part of a company, and no time or total. */
  private boolean isPart(int unit) {
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase == null || scene.unit(phrase.head()).kind() == WordClass.TIME) return false;
    Name name = scene.name(phrase.head());
    if (name != null && name.type() == NameType.PLACE) return true;
    String head = scene.head(phrase);
    return words.holds("facility", head) || words.holds("unit-noun", head) || words.holds("part-noun", head);
  }

  /** "an agreement with the FTC": whom an authority watches is no partner of it. */
  private boolean isWithWatchdog(PatternMatch match) {
    return match.slots().getOrDefault(Slot.COUNTERPARTY, List.of()).stream().anyMatch(found -> {
      Party party = found.party();
      if (party == null || party.company() != null) return false;
      String name = party.name().toLowerCase(Locale.ROOT);
      return words.holds("watchdog", name.substring(name.lastIndexOf(' ') + 1)) || name.startsWith("office of ");
    });
  }

  /** "a Reuters investigation", "Sony's officials": who is no authority, or one of a company's own. */
  private boolean isByNoAuthority(PatternMatch match) {
    return match.slots().getOrDefault(Slot.COUNTERPARTY, List.of()).stream().anyMatch(this::isNoAuthority);
  }

  private boolean isNoAuthority(Found found) {
    Party party = found.party();
    if (party == null) return false;
    String name = party.name().toLowerCase(Locale.ROOT);
    if (words.set("agency").contains(name)) return true;
    NounPhrase phrase = found.to() > found.from() ? scene.phraseOf(found.to() - 1) : null;
    return phrase != null && (ownedByCompany(phrase.possessor()) || isBareBody(phrase));
  }

  /** "a three-person committee": a body without a word that says it is a state's. */
  private boolean isBareBody(NounPhrase phrase) {
    if (scene.name(phrase.head()) != null || !words.holds("bare-body", scene.head(phrase))) return false;
    boolean official = false;
    for (int unit = phrase.from(); unit < phrase.head(); unit++) {
      String word = scene.unit(unit).text();
      if (words.holds("board-body", word)) return true;
      official |= scene.name(unit) != null || words.holds("authority-word", word)
          || (unit > phrase.from() && scene.capital(unit));
    }
    return !official || phrase.pronoun() >= 0;
  }

  private boolean ownedByCompany(@Nullable NounPhrase possessor) {
    Name name = possessor == null ? null : scene.name(possessor.head());
    boolean described = possessor != null && name == null && words.holds("company-noun", scene.head(possessor));
    return described || (name != null && name.company() != null);
  }
}

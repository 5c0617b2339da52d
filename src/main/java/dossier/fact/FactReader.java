package dossier.fact;

import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.Party;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads typed facts from an article. Immutable, for any number of threads. */
public final class FactReader {
  /** Longer sentences are lists or no text at all. */
  private static final int LONGEST_SENTENCE = 1_200;

  /** Sentences of the body that tell, beside the title, whom an article is about. */
  private static final int LEAD = 2;

  private final ProductOwners owners;

  /** Reads with what {@code owners} knows of companies and products. */
  public FactReader(ProductOwners owners) {
    this.owners = owners;
  }

  /** Version of the patterns: equal ones read the same facts from the same article. */
  public static String fingerprint() {
    return Tables.FINGERPRINT;
  }

  /**
   * The facts of an article, in the order of their sentences.
   *
   * @param sentences the body's sentences, in order
   * @param names the names in title and body
   * @param published the day that relative dates count from, or null where it is not known
   */
  public List<FoundFact> read(String title, String body, List<Span> sentences, ArticleNames names,
      @Nullable LocalDate published) {
    List<FoundFact> facts = new ArrayList<>();
    Closings closings = new Closings(published);
    Homes homes = Homes.of(owners, body, names.body());
    Before before = Before.NOTHING;
    Party main = null;
    Set<String> about = about(names, sentences.size() < LEAD ? body.length() : sentences.get(LEAD - 1).end());
    if (!title.isBlank()) {
      Reading reading = sentence(homes, title, new Span(0, title.length()), FoundFact.TITLE, names.title(), published,
          before, false);
      facts.addAll(reading.facts());
      main = reading.left().topic();
      before = new Before(main, false, reading.left().pair(),
          reading.left().crowded());
    }
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      List<Name> inside = new ArrayList<>();
      while (next < names.body().size() && names.body().get(next).span().start() < span.end()) {
        Name name = names.body().get(next++);
        if (span.contains(name.span())) inside.add(name);
      }
      boolean deal = Closings.mayFollow(facts);
      Reading reading = sentence(homes, body, span, i, inside, published, before, deal);
      facts.addAll(reading.facts());
      closings.add(reading.closing());
      Party left = reading.left().topic();
      boolean meant = left != null && about.contains(PartyKey.of(left)) && !isRivalled(left, main, inside);
      Party topic = reading.stranger() ? null : left == null ? before.topic() : meant ? left : null;
      before = new Before(topic, reading.left().ofPart(), reading.left().pair(),
          reading.left().crowded());
    }
    List<FoundFact> whole = new ModelNames(names).in(closings.with(facts));
    return BareTitles.attributed(PortfolioTrades.dropped(title, TakeoverDeals.dropped(whole)));
  }

  /** Whether a sentence about somebody else also names whom the title is about, so that either may be meant after it. */
  private boolean isRivalled(Party left, @Nullable Party main, List<Name> names) {
    return main != null && !PartyKey.of(main).equals(PartyKey.of(left))
        && names.stream()
            .anyMatch(name -> name.isBody()
                && PartyKey.of(owners.named(name.full(), name.company())).equals(PartyKey.of(main)));
  }

  /**
   * The keys of the companies that title and lead name. Only these may be meant by words in a sentence after: who comes
   * in further down, an analyst's firm or a rival, is left again too often.
   */
  private Set<String> about(ArticleNames names, int lead) {
    Set<String> about = new HashSet<>();
    Stream.concat(names.title().stream(), names.body().stream().takeWhile(name -> name.span().start() < lead))
        .filter(Name::isBody)
        .forEach(name -> about.add(PartyKey.of(owners.named(name.full(), name.company()))));
    return about;
  }

  /**
   * The facts of one sentence, and what it leaves for the next one.
   *
   * @param stranger whether it speaks of a company that nobody knows
   * @param closing when a deal is to be closed, of which an article tells before
   */
  private record Reading(List<FoundFact> facts, Before left, boolean stranger, @Nullable Closing closing) {}

  private Reading sentence(Homes homes, String text, Span span, int position, List<Name> names,
      @Nullable LocalDate published, Before told, boolean deal) {
    Reading nothing = new Reading(List.of(), told, false, null);
    if (span.length() > LONGEST_SENTENCE || (names.isEmpty() && told.topic() == null && !deal)) return nothing;
    Span said = Crosshead.after(text, span);
    Party heading = Crosshead.about(text, new Span(span.start(), said.start()), names, homes);
    Before before = heading == null ? told : told.about(heading);
    Scene scene = Scene.of(text, said, names, position == FoundFact.TITLE, published, before);
    if (scene.size() == 0) return new Reading(List.of(), before, false, null);
    Actors actors = new Actors(scene, homes);
    ModalityJudge judge = new ModalityJudge(scene, new Claims(scene, actors));
    Drafts drafts = new Drafts(scene, actors, position, before.ofPart());
    BothMeant both = new BothMeant(scene, actors, before.pair());
    for (PatternMatch match : new PatternMatcher(scene, actors, both).matches()) {
      Judgement judgement = judge.judge(match.site(), match.pattern().type());
      if (judgement != null) drafts.add(match, judgement);
    }
    Party topic = new SentenceTopic(scene, actors).left();
    Set<Party> named = actors.named().named(0, scene.size());
    Before left = new Before(topic == null ? heading : topic, new Parts(scene).isSpokenOf(), both.left(named),
        named.isEmpty() ? before.crowded() : named.size() > 2);
    boolean deals = deal || Closings.mayFollow(drafts.facts());
    Closing closing = deals ? Closing.of(scene, actors, judge, position) : null;
    return new Reading(drafts.facts(), left, new Descriptions(scene, actors, homes).openWithStranger(), closing);
  }
}

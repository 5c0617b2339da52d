package dossier;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.index.Viewer;
import dossier.ingest.Added;
import dossier.ingest.SourceList;
import dossier.ingest.Sources;
import dossier.store.OwnSources;
import dossier.store.SourceFeeds;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose a page or feed is. What somebody in a workspace adds and was not there before is that workspace's own: others see neither
 * the feed nor its articles. The operator's, which come from the terminal and the data folder, are everybody's.
 */
final class Ownership {
  private final OwnSources own;
  private final SourceFeeds feeds;
  private final Predicate<ArticleId> stored;
  private final boolean shares;
  private final InstantSource clock;

  /**
   * Rules.
   *
   * @param stored whether an article is in the index, whoever looks
   * @param shares whether the operator shares what workspaces add
   */
  Ownership(OwnSources own, SourceFeeds feeds, Predicate<ArticleId> stored, boolean shares, InstantSource clock) {
    this.own = own;
    this.feeds = feeds;
    this.stored = stored;
    this.shares = shares;
    this.clock = clock;
  }

  /** Reads what is at an address. */
  interface Adding {
    Added add() throws IOException;
  }

  /** The addresses whose articles a workspace does not see. */
  Set<String> hidden(String team) {
    return shares ? Set.of() : own.others(team);
  }

  /** Adds an address, as the workspace's own where it is new. Claimed before it is read, so that nobody sees it between. */
  Added adding(String typed, Adding adding) throws IOException {
    String team = Viewer.team();
    Optional<String> address = team.isEmpty() || shares ? Optional.empty() : claimable(typed);
    if (address.isEmpty()) return adding.add();
    Instant now = clock.instant();
    own.claim(team, address.get(), now);
    Added added = adding.add();
    if (added instanceof Added.Nothing) own.release(team, address.get());
    if (added instanceof Added.OfFeed(var feed, var first)) own.claim(team, feed.address(), now);
    return added;
  }

  private Optional<String> claimable(String typed) {
    try {
      String address = CanonicalUrl.parse(typed.contains("://") ? typed : "https://" + typed).value();
      boolean known = feeds.find(address).isPresent() || ArticleId.at(address).filter(stored).isPresent();
      return known && !own.isOwn(address) ? Optional.empty() : Optional.of(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // refused where it is read
    }
  }

  /** The feeds, after doing what the words say, without those of others, which cannot be switched either. */
  SourceList listing(String words, Sources sources) {
    String team = Viewer.team();
    Set<String> hidden = team.isEmpty() ? Set.of() : hidden(team);
    if (hidden.isEmpty()) return sources.asked(words);
    String[] parts = words.strip().split("\\s+", 2);
    String first = parts[0].toLowerCase(Locale.ROOT);
    boolean switches = parts.length == 2 && (first.equals("on") || first.equals("off"));
    String name = switches ? parts[1] : words;
    if (switches && sources.named(name).stream().anyMatch(feed -> hidden.contains(feed.address())))
      return new SourceList("No feed is called “" + name.strip() + "”.", List.of(), clock.instant());
    SourceList all = sources.asked(words);
    var shown = all.feeds().stream().filter(state -> !hidden.contains(state.feed().address())).toList();
    if (shown.size() == all.feeds().size()) return all;
    long on = shown.stream().filter(state -> state.feed().on()).count();
    return new SourceList(on + " of " + shown.size() + (shown.size() == 1 ? " feed is on" : " feeds are on"), shown,
        all.at());
  }
}

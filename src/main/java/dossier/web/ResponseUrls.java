package dossier.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses at which the bot answers a command or an action: five times within thirty minutes, as in Slack. */
final class ResponseUrls {
  /** How long an address answers. */
  static final Duration LIFE = Duration.ofMinutes(30);
  /** How often. */
  static final int USES = 5;
  private static final int MAX_OPEN = 5_000;

  private final URI base;
  private final InstantSource clock;
  private final Map<String, Ticket> tickets = new LinkedHashMap<>();

  /** @param base the address without the random part, ending in a slash */
  ResponseUrls(URI base, InstantSource clock) {
    this.base = base;
    this.clock = clock;
  }

  /**
   * What an address answers to.
   *
   * @param channel where the person was
   * @param threadTs the thread in which the person was, or null
   * @param originalTs the message that may be replaced or deleted, or null before there is one
   */
  record Target(String channel, @Nullable String threadTs, @Nullable String originalTs) {}

  /** A new address. */
  synchronized String issue(Target target) {
    if (tickets.size() >= MAX_OPEN) tickets.remove(tickets.keySet().iterator().next());
    String name = Ids.secret();
    tickets.put(name, new Ticket(target, clock.instant().plus(LIFE)));
    return base + name;
  }

  /**
   * Uses an address once.
   *
   * @param name its random part
   * @throws SlackError {@code expired_url}, {@code used_url} or {@code no_such_url}
   */
  synchronized Target use(String name) {
    Ticket ticket = tickets.get(name);
    if (ticket == null) throw new SlackError("no_such_url");
    if (!clock.instant().isBefore(ticket.until)) throw new SlackError("expired_url");
    if (ticket.uses >= USES) throw new SlackError("used_url");
    ticket.uses++;
    return ticket.target;
  }

  /** Remembers the message that a later {@code replace_original} at the same address means. */
  synchronized void original(String name, @Nullable String ts) {
    Ticket ticket = tickets.get(name);
    if (ticket != null) ticket.target = new Target(ticket.target.channel, ticket.target.threadTs, ts);
  }

  private static final class Ticket {
    private Target target;
    private final Instant until;
    private int uses;

    private Ticket(Target target, Instant until) {
      this.target = target;
      this.until = until;
    }
  }
}

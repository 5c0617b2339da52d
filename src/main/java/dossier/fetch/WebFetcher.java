package dossier.fetch;

import dossier.article.CanonicalUrl;
import java.net.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * Reads public addresses on the web: checks each hop's address as it connects, follows few redirects, reads little, asks
 * each host slowly and only for what its robots.txt allows. A connection serves one request.
 */
public final class WebFetcher implements Fetcher, AutoCloseable {
  private final FetchSettings settings;
  private final OkHttpClient client;
  private final UrlRules rules;
  private final Turns turns;
  private final Robots robots;
  private final Exchange exchange;
  private volatile boolean closed;

  /** @param clock for {@code Retry-After}, pauses and the age of robots.txt files */
  public WebFetcher(FetchSettings settings, InstantSource clock) {
    this(settings, clock, Dns.SYSTEM, Thread::sleep);
  }

  /** @param resolver what names resolve to; its answers are checked all the same */
  WebFetcher(FetchSettings settings, InstantSource clock, Dns resolver, Sleeper sleeper) {
    AddressRules addresses = new AddressRules(settings.allowLoopback());
    this.settings = settings;
    this.client = client(settings.limits(), addresses, resolver);
    this.rules = new UrlRules(addresses, settings.allowLoopback());
    this.turns = new Turns(clock, sleeper, settings.pace().longestWait());
    this.exchange = new Exchange(client, settings, new ReplyTimes(clock));
    this.robots = new Robots(this::robotsFile, clock);
  }

  private static OkHttpClient client(FetchLimits limits, AddressRules addresses, Dns resolver) {
    return new OkHttpClient.Builder().dns(new GuardedDns(resolver, addresses, limits.connect()))
        .socketFactory(new GuardedSockets(addresses, limits.wireBytes()))
        .proxy(Proxy.NO_PROXY)
        .protocols(List.of(Protocol.HTTP_1_1))
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(limits.connect())
        .readTimeout(limits.read())
        .writeTimeout(limits.read())
        .build();
  }

  @Override
  public Fetched fetch(CanonicalUrl address, Validators validators) {
    HttpUrl url = HttpUrl.parse(address.value());
    if (url == null) return new Fetched.Refused("it is not an http or https address");
    return follow(url, validators, new BodyReader(settings.limits().bytes(), false), true).outcome();
  }

  private Reply.Done robotsFile(HttpUrl file) {
    return follow(file, Validators.NONE, new BodyReader(Robots.MAX_BYTES, true), false);
  }

  private Reply.Done follow(HttpUrl first, Validators validators, BodyReader reader, boolean askRobots) {
    TimeLeft left = new TimeLeft(settings.limits().total());
    Set<HttpUrl> seen = new HashSet<>();
    boolean permanent = true;
    HttpUrl at = first;
    while (!closed && seen.size() <= settings.limits().redirects()) {
      if (!seen.add(at)) return failed(first.host() + " leads in a circle");
      switch (hop(at, validators, reader, askRobots, left)) {
        case Reply.Done(var outcome, var status) -> {
          return new Reply.Done(permanent && seen.size() > 1 ? moved(outcome, first) : outcome, status);
        }
        case Reply.Elsewhere(var to, var forGood) -> {
          permanent &= forGood;
          at = to;
        }
      }
    }
    return failed(closed
        ? "reading " + first.host() + " was called off"
        : first.host() + " leads on more than " + settings.limits().redirects() + " times");
  }

  private static Reply.Done failed(String reason) {
    return new Reply.Done(new Fetched.Failed(reason, null), 0);
  }

  /** An outcome after permanent redirects only: the address that it was read from is the one to ask from now on. */
  private static Fetched moved(Fetched outcome, HttpUrl first) {
    if (!(outcome instanceof Fetched.Content content) || content.address().value().equals(first.toString()))
      return outcome;
    return new Fetched.Content(content.address(), content.address(), content.bytes(), content.contentType(),
        content.validators(), content.freshFor());
  }

  private Reply hop(HttpUrl url, Validators validators, BodyReader reader, boolean askRobots, TimeLeft left) {
    String forbidden = rules.forbidden(url);
    if (forbidden != null) return Reply.refused(forbidden);
    Robots.Ruling ruling = askRobots ? robots.ruling(url) : new Robots.Ruling.Allowed(Duration.ZERO);
    return switch (ruling) {
      case Robots.Ruling.Stopped(var outcome) -> new Reply.Done(outcome, 0);
      case Robots.Ruling.Allowed(var crawlDelay) ->
        inTurn(url, settings.pace().with(crawlDelay), validators, reader, left);
    };
  }

  private Reply inTurn(HttpUrl url, Duration pause, Validators validators, BodyReader reader, TimeLeft left) {
    try {
      Reply reply = turns.take(host(url), pause,
          () -> left.spend(time -> exchange.ask(url, validators, reader, time)));
      if (reply instanceof Reply.Done(Fetched.Failed(var reason, var rest), var status)
          && rest != null && (status == 429 || status == 503))
        turns.rest(host(url), rest);
      return reply;
    } catch (Turns.BusyException e) {
      return new Reply.Done(new Fetched.Failed(url.host() + " must not be asked so often", e.expected()), 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.failed("reading " + url.host() + " was called off");
    }
  }

  private static String host(HttpUrl url) {
    return url.host().endsWith(".") ? url.host().substring(0, url.host().length() - 1) : url.host();
  }

  /** Ends what is under way: its outcome is a failure. */
  @Override
  public void close() {
    closed = true;
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
  }
}

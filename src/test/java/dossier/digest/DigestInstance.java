package dossier.digest;

import dossier.digest.DigestDrawing.Drawn;
import dossier.store.Database;
import dossier.store.Databases;
import dossier.store.Digests;
import dossier.store.PostLedger;
import dossier.store.ShownStories;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A program of its own that posts the digests of a data folder to a small server, until it is killed. */
public final class DigestInstance {
  private DigestInstance() {}

  /** Arguments: the data folder or the PostgreSQL's address, the server's address, the instance's name, and how many minutes later it is, if any. */
  public static void main(String[] arguments) throws InterruptedException {
    Instant started = Instant.now();
    Duration later = Duration.ofMinutes(arguments.length > 3 ? Long.parseLong(arguments[3]) : 0);
    InstantSource clock = () -> Newsroom.NOW.plus(later).plus(Duration.between(started, Instant.now()));
    System.out.println("begun");
    Database database = database(arguments[0]);
    Newsroom newsroom = deal();
    DigestRunner runner = runner(arguments[2], database, newsroom, new OverHttp(URI.create(arguments[1]), arguments[2]),
        clock);
    while (true) {
      try {
        runner.tick();
      } catch (RuntimeException e) {
        System.err.println(arguments[2] + ": " + e); // the instance that served the database is gone: the next turn finds another
      }
      Thread.sleep(50);
    }
  }

  static Database database(String place) {
    return place.contains("://") ? Databases.at(place) : Database.in(Path.of(place));
  }

  /** Schedules daily digests in as many channels for nine o'clock, which it is; returns the keys of their posts. */
  public static Set<String> scheduled(Path home, int count) {
    Schedule nine = new Schedule(Rhythm.DAILY, 0, LocalTime.of(9, 0), ZoneOffset.UTC);
    Set<String> keys = new HashSet<>();
    try (Database database = Database.in(home)) {
      Digests digests = new Digests(database);
      Instant made = Newsroom.NOW.minusSeconds(60);
      for (int i = 0; i < count; i++)
        keys.add(DigestRunner.PREFIX
            + digests.add(DigestPlan.starting("T1", "C" + i, "U1", false, nine, "ibm", false, made).stored(), made)
            + ":" + Newsroom.NOW.getEpochSecond());
    }
    return keys;
  }

  /** Does what is left some minutes later, in this process; what is posted goes to {@code posted}. */
  public static void settle(Path home, int minutes, Consumer<String> posted) {
    Posting counting = new Posting() {
      @Override
      public Outcome post(Post post) {
        posted.accept(post.key());
        return new Outcome.Posted(post.channel(), "1");
      }

      @Override
      public Finding find(String team, String channel, String key, Instant sent) {
        return new Finding.CannotTell("missing_scope");
      }
    };
    try (Database database = Database.in(home); Newsroom newsroom = deal()) {
      Instant later = Newsroom.NOW.plus(Duration.ofMinutes(minutes));
      runner("later", database, newsroom, counting, () -> later).tick();
    }
  }

  static Newsroom deal() {
    return new Newsroom().with(Newsroom.entry("Wire One", "deal", "IBM to buy Red Hat",
        "IBM agreed to buy Red Hat for $34 billion in cash. IBM said that the deal would close next year.",
        "2026-11-27T06:00:00Z"));
  }

  static DigestRunner runner(String name, Database database, Newsroom newsroom, Posting posting, InstantSource clock) {
    return new DigestRunner(name,
        new DigestRunner.Shared(new Digests(database), new PostLedger(database), new ShownStories(database)),
        newsroom.scopes(database), newsroom.composer, (plan, digest) -> new Drawn(
            digest.items().getFirst().news().title(), "[]", new Drawn("more", "[]", null)),
        posting, clock);
  }

  /** Posts over HTTP; a connection that ends leaves it unknown. */
  record OverHttp(URI server, String name, HttpClient client) implements Posting {
    OverHttp(URI server, String name) {
      this(server, name, HttpClient.newHttpClient());
    }

    @Override
    public Outcome post(Post post) {
      try {
        var answer = client.send(HttpRequest.newBuilder(server.resolve("/" + name))
            .POST(BodyPublishers.ofString(post.key()))
            .build(), BodyHandlers.ofString());
        return new Outcome.Posted(post.channel(), answer.body());
      } catch (IOException e) {
        return new Outcome.Unknown("the connection ended");
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Finding find(String team, String channel, String key, Instant sent) {
      return new Finding.CannotTell("missing_scope");
    }
  }
}

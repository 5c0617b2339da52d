package dossier.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The stories that posts showed: one story once in a channel, for ever. Keeps the newest {@value #MOST} stories and as many articles.
 * Safe for many threads and several instances.
 */
public final class ShownStories {
  /** Most stories kept: about 300 MB, ten years of 15 stories a day in 18 channels. */
  static final int MOST = 1_000_000;
  /** Most values in one question to the database. */
  private static final int AT_ONCE = 500;

  private static final String ADD = """
      INSERT INTO shown_story (team_id, channel_id, story, post_key) VALUES (:team, :channel, :story, :key)
      """;
  private static final String ADD_ARTICLE = """
      INSERT INTO shown_article (team_id, channel_id, article, post_key) VALUES (:team, :channel, :article, :key)
      """;
  private static final String MINE = """
      SELECT COUNT(*) FROM shown_story
      WHERE team_id = :team AND channel_id = :channel AND story = :story AND post_key = :key
      """;
  private static final String SEEN_ARTICLE = """
      SELECT COUNT(*) FROM shown_article
      WHERE team_id = :team AND channel_id = :channel AND article IN (<articles>) AND post_key <> :key
      """;
  private static final String SEEN = """
      SELECT story FROM shown_story WHERE team_id = :team AND channel_id = :channel AND story IN (<stories>)
      """;
  private static final String SHOWING = """
      SELECT p.post_key, p.team_id, p.channel_id, p.state, p.due, p.since, p.tries, p.posted_channel, p.ts, p.reason
      FROM shown_article s JOIN post p ON p.post_key = s.post_key
      WHERE s.article = :article AND p.state = 'POSTED' ORDER BY p.id
      """;
  private static final String TELLING = """
      SELECT p.post_key, p.team_id, p.channel_id, p.state, p.due, p.since, p.tries, p.posted_channel, p.ts, p.reason
      FROM post p
      WHERE p.state = 'POSTED' AND (p.team_id = :team OR :team = '') AND p.post_key IN
        (SELECT post_key FROM shown_article WHERE article = :article
         UNION SELECT post_key FROM shown_story WHERE story = :story)
      ORDER BY p.since DESC, p.id DESC
      """;
  private static final String FREE_STORIES = "DELETE FROM shown_story WHERE post_key = :key";
  private static final String FREE_ARTICLES = "DELETE FROM shown_article WHERE post_key = :key";
  private static final String FORGET_STORIES = """
      DELETE FROM shown_story WHERE id IN (SELECT id FROM shown_story ORDER BY id DESC OFFSET :kept ROWS)
      """;
  private static final String FORGET_ARTICLES = """
      DELETE FROM shown_article WHERE id IN (SELECT id FROM shown_article ORDER BY id DESC OFFSET :kept ROWS)
      """;

  private final Database database;
  private final int most;

  /** What was shown, kept in {@code database}. */
  public ShownStories(Database database) {
    this(database, MOST);
  }

  /** One that keeps fewer. */
  ShownStories(Database database, int most) {
    this.database = database;
    this.most = most;
  }

  /**
   * Which of these stories were shown in a channel, or are about to be.
   *
   * @throws StoreException when the database cannot be opened
   */
  public Set<String> seen(String team, String channel, List<String> stories) {
    Set<String> seen = new HashSet<>();
    for (int from = 0; from < stories.size(); from += AT_ONCE) {
      List<String> part = stories.subList(from, Math.min(stories.size(), from + AT_ONCE));
      seen.addAll(database.jdbi()
          .withHandle(handle -> handle.createQuery(SEEN)
              .bind("team", team)
              .bind("channel", channel)
              .bindList("stories", part)
              .mapTo(String.class)
              .list()));
    }
    return Set.copyOf(seen);
  }

  /**
   * Keeps stories for a post, before it is sent: nobody else shows them in that channel then.
   *
   * @return those that the post may show, in their order: not those of which another post showed the story or an article
   * @throws StoreException when the database cannot be opened
   */
  public List<ShownStory> keep(PostSlip post, List<ShownStory> stories) {
    return database.jdbi().withHandle(handle -> {
      List<ShownStory> kept = new ArrayList<>();
      for (ShownStory story : stories)
        if (keep(handle, post, story)) kept.add(story);
      return List.copyOf(kept);
    });
  }

  private static boolean keep(Handle handle, PostSlip post, ShownStory story) {
    if (mine(handle, post, story)) return true;
    if (articleSeen(handle, post, story)) return false;
    boolean added = Uniqueness.added(() -> handle.createUpdate(ADD)
        .bind("team", post.team())
        .bind("channel", post.channel())
        .bind("story", story.story())
        .bind("key", post.key())
        .execute());
    if (added) for (String article : story.articles())
      handle.createUpdate(ADD_ARTICLE)
          .bind("team", post.team())
          .bind("channel", post.channel())
          .bind("article", article)
          .bind("key", post.key())
          .execute();
    return added;
  }

  private static boolean mine(Handle handle, PostSlip post, ShownStory story) {
    return handle.createQuery(MINE)
        .bind("team", post.team())
        .bind("channel", post.channel())
        .bind("story", story.story())
        .bind("key", post.key())
        .mapTo(Long.class)
        .one() > 0;
  }

  private static boolean articleSeen(Handle handle, PostSlip post, ShownStory story) {
    if (story.articles().isEmpty()) return false;
    return handle.createQuery(SEEN_ARTICLE)
        .bind("team", post.team())
        .bind("channel", post.channel())
        .bindList("articles", story.articles())
        .bind("key", post.key())
        .mapTo(Long.class)
        .one() > 0;
  }

  /**
   * Lets go of what was kept for a post that is certainly not in Slack.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void free(String key) {
    database.jdbi().useTransaction(handle -> {
      handle.createUpdate(FREE_STORIES).bind("key", key).execute();
      handle.createUpdate(FREE_ARTICLES).bind("key", key).execute();
    });
  }

  /**
   * The posts in Slack that link to an article, oldest first.
   *
   * @throws StoreException when the database cannot be opened
   */
  public List<PostEntry> showing(String article) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(SHOWING)
            .bind("article", article)
            .map((row, context) -> PostLedger.read(row))
            .list());
  }

  /**
   * The posts in Slack that told of a story, newest first.
   *
   * @param team whose posts; empty for those of all workspaces
   * @param story its stable name
   * @param article one of its articles, by its stable name
   * @throws StoreException when the database cannot be opened
   */
  public List<PostEntry> telling(String team, String story, String article) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery(TELLING)
            .bind("team", team)
            .bind("story", story)
            .bind("article", article)
            .map((row, context) -> PostLedger.read(row))
            .list());
  }

  /**
   * Lets go of the oldest above the number kept.
   *
   * @throws StoreException when the database cannot be opened
   */
  public void tidy() {
    database.jdbi().useHandle(handle -> {
      handle.createUpdate(FORGET_STORIES).bind("kept", most).execute();
      handle.createUpdate(FORGET_ARTICLES).bind("kept", most).execute();
    });
  }
}

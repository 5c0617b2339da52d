package dossier.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Articles as texts that the index wrote, for hosts that throw the index's disk away, and so that every instance on the database
 * has the articles of all. As many as there are: about a third of their text. Safe for many threads and instances.
 */
public final class ArticleStore {
  /** Rows that are read at once. */
  private static final int AT_ONCE = 500;

  /**
   * What became of an article.
   *
   * @param number grows with every change of any article
   * @param article its id
   * @param form what the index wrote, or null where it was taken out
   */
  public record Change(long number, String article, @Nullable String form) {}

  private final Database database;

  /** Articles kept in {@code database}. */
  public ArticleStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps articles in place of their earlier forms.
   *
   * @param forms what the index wrote by the article's id
   */
  public void keep(Map<String, String> forms) {
    database.jdbi().useTransaction(handle -> {
      replace(handle, forms.keySet());
      PreparedBatch batch = handle.prepareBatch("INSERT INTO stored_article (article, form) VALUES (:article, :form)");
      forms.forEach((article, form) -> batch.bind("article", article).bind("form", zipped(form)).add());
      if (!forms.isEmpty()) batch.execute();
    });
  }

  /** Notes that articles were taken out, so that other instances take them out too. */
  public void drop(Collection<String> articles) {
    database.jdbi().useTransaction(handle -> {
      replace(handle, articles);
      PreparedBatch batch = handle.prepareBatch("INSERT INTO stored_article (article, form) VALUES (:article, NULL)");
      articles.forEach(article -> batch.bind("article", article).add());
      if (!articles.isEmpty()) batch.execute();
    });
  }

  private static void replace(Handle handle, Collection<String> articles) {
    if (articles.isEmpty()) return;
    PreparedBatch batch = handle.prepareBatch("DELETE FROM stored_article WHERE article = :article");
    articles.stream().sorted().forEach(article -> batch.bind("article", article).add());
    batch.execute();
  }

  /** Hands over all changes after a number in order, at most {@value #AT_ONCE} at a time. */
  public void after(long number, Consumer<List<Change>> taker) {
    long last = number;
    while (true) {
      List<Change> changes = page(last);
      if (changes.isEmpty()) return;
      taker.accept(changes);
      last = changes.getLast().number();
    }
  }

  private List<Change> page(long after) {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("""
        SELECT number, article, form FROM stored_article WHERE number > :after ORDER BY number LIMIT :limit
        """)
            .bind("after", after)
            .bind("limit", AT_ONCE)
            .map((row, context) -> new Change(row.getLong("number"), row.getString("article"),
                unzipped(row.getBytes("form"))))
            .list());
  }

  /** How many articles are kept. */
  public long count() {
    return database.jdbi()
        .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM stored_article WHERE form IS NOT NULL")
            .mapTo(Long.class)
            .one());
  }

  private static byte[] zipped(String form) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(form.getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String unzipped(byte @Nullable [] form) {
    if (form == null) return null;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(form))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("A stored article is damaged.", e);
    }
  }
}

package dossier.index;

import dossier.article.ArticleId;
import java.io.IOException;
import java.util.Set;

/** Where the documents of an index lie: in a folder of this machine, or on others. Reading is safe for all threads. */
interface Engine extends AutoCloseable {
  /** The present moment, whole; to be released. */
  Searching now() throws IOException;

  /** A moment without the articles that came by some addresses, in place of it. */
  Searching without(Searching whole, Set<String> hidden) throws IOException;

  /** Puts an article in place of what is stored of it. For one thread at a time. */
  void replace(PreparedArticle article) throws IOException;

  /** Takes an article out. For one thread at a time. */
  void delete(ArticleId id) throws IOException;

  /**
   * Makes durable and shows what was replaced and deleted. For one thread at a time.
   *
   * @param patterns version of the patterns that the oldest articles were read by
   */
  void commit(String patterns) throws IOException;

  /** Drops what was replaced and deleted since the last commit, as far as that can be done, so that a new start can be made. */
  void drop();

  /** Size in bytes. */
  long bytes() throws IOException;

  /** Lets go of everything; what was not committed is dropped where that can be done. */
  @Override
  void close() throws IOException;
}

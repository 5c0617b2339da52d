package dossier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the articles of one kind of file. */
interface ArticleReader {
  /**
   * Hands on what the file holds, in its order.
   *
   * @param file its name, for origins
   * @param in its bytes, decompressed; not closed here
   * @throws IOException when it cannot be read on; what was handed on before stays good
   */
  void read(String file, InputStream in, Consumer<Read> out) throws IOException;
}

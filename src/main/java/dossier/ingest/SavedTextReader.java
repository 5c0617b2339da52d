package dossier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Stub. */
final class SavedTextReader implements ArticleReader {
  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    out.accept(new Read.Refused(Origin.whole(file), "not yet"));
  }
}

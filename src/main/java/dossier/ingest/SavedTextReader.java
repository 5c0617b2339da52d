package dossier.ingest;

import dossier.page.SavedText;
import dossier.text.Decoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the article of a text file: a page saved as text, or an article as such. */
final class SavedTextReader implements ArticleReader {
  /** Largest file in bytes: the longest body in three-byte characters, and room for the rest. */
  static final int MAX_BYTES = 8 << 20;

  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    SavedText text = SavedText.of(Decoding.text(Decoding.bytes(in, MAX_BYTES)));
    Draft draft = new Draft();
    draft.title = text.title();
    draft.body = text.body();
    draft.source = text.publisher();
    draft.author = text.author();
    draft.published = text.date() == null ? null : text.date().toString();
    out.accept(draft.at(Origin.whole(file)));
  }
}

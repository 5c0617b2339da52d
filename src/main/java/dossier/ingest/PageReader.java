package dossier.ingest;

import dossier.page.Page;
import dossier.page.Pages;
import dossier.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the article of a saved web page. */
final class PageReader implements ArticleReader {
  private final LearnedLines learned;

  PageReader(LearnedLines learned) {
    this.learned = learned;
  }

  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    Page page = Pages.parse(Decoding.bytes(in, Pages.MAX_BYTES), "");
    Origin origin = Origin.whole(file);
    out.accept(page.body().isEmpty()
        ? new Read.Refused(origin, "no article found in the page")
        : cleaned(WebDrafts.of(page, null).at(origin)));
  }

  private Read cleaned(Read read) {
    return switch (read) {
      case Read.Found(var origin, var article) -> new Read.Found(origin, learned.page(origin.file(), article));
      case Read.Refused refused -> refused;
      case Read.Skipped skipped -> skipped;
    };
  }
}

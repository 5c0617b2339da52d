package dossier.ingest;

import dossier.article.Article;
import dossier.page.SavedText;
import dossier.text.Decoding;
import dossier.text.TextCleaning;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the article of a text file: a page saved as text, or an article as such. */
final class SavedTextReader implements ArticleReader {
  private final LearnedLines learned;

  SavedTextReader(LearnedLines learned) {
    this.learned = learned;
  }

  /** Largest file in bytes: the longest body in three-byte characters, and room for the rest. */
  static final int MAX_BYTES = 8 << 20;

  @Override
  public void read(String file, InputStream in, Consumer<Read> out) throws IOException {
    String page = Decoding.text(Decoding.bytes(in, MAX_BYTES));
    SavedText plain = SavedText.of(page);
    out.accept(switch (draft(plain).at(Origin.whole(file))) {
      case Read.Found(var origin, var article) -> new Read.Found(origin, cleaned(article, file, page, plain));
      case Read.Refused refused -> refused;
      case Read.Skipped skipped -> skipped;
    });
  }

  /** The article by the id of its text as it stands in the file, whatever is learned about its site later. */
  private Article cleaned(Article article, String file, String page, SavedText plain) {
    SavedText text = learned.text(file, page, plain);
    return LearnedLines.with(article, TextCleaning.line(text.title()), TextCleaning.body(text.body()));
  }

  private static Draft draft(SavedText text) {
    Draft draft = new Draft();
    draft.title = text.title();
    draft.body = text.body();
    draft.source = text.publisher();
    draft.author = text.author();
    draft.published = text.date() == null ? null : text.date().toString();
    return draft;
  }
}

package dossier.speech;

import dossier.name.ArticleNames;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what people and companies say in an article. Immutable, for any number of threads. */
public final class SpeechReader {
  /**
   * The statements in an article's body, in the order of their words.
   *
   * @param sentences the body's sentences, in order
   */
  public List<Statement> read(String body, List<Span> sentences, ArticleNames names) {
    List<Frame> frames = Frames.of(body, sentences, names.body());
    Speakers speakers = new Speakers(body, names.body(), Titles.of(body, frames));
    List<Statement> statements = new ArrayList<>();
    FrameReader reader = new FrameReader(body, sentences, speakers);
    for (Frame frame : frames)
      statements.addAll(reader.read(frame));
    statements.sort(Comparator.comparing(Statement::words));
    return List.copyOf(statements);
  }
}

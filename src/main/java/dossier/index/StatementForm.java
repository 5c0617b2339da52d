package dossier.index;

import dossier.speech.Statement;
import dossier.text.Span;
import org.apache.lucene.util.BytesRef;

/** A statement with its words as doc values keep it. */
final class StatementForm {
  private final FactForm parties = new FactForm();

  /** A statement as it is kept. */
  record Kept(Statement statement, String words, String sentence) {}

  static byte[] write(Statement statement, String words, String sentence) {
    Packer out = new Packer().text(statement.speaker()).text(statement.role());
    out.number(statement.party() == null ? 0 : 1);
    if (statement.party() != null) FactForm.party(statement.party(), out);
    return out.number(statement.direct() ? 1 : 0)
        .number(statement.words().start())
        .number(statement.words().length())
        .number(statement.sentence())
        .text(words)
        .text(sentence)
        .bytes();
  }

  Kept read(BytesRef packed) {
    Unpacker in = new Unpacker(packed);
    String speaker = in.text();
    String role = in.textOrNull();
    var party = in.number() == 0 ? null : parties.party(in);
    boolean direct = in.number() == 1;
    int start = in.number();
    Span words = new Span(start, start + in.number());
    Statement statement = new Statement(speaker, role, party, direct, words, in.number());
    return new Kept(statement, in.text(), in.text());
  }
}

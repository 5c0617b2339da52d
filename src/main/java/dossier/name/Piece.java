package dossier.name;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.text.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A candidate: a run of words that may be a name, with what was seen at it. */
final class Piece {
  final Tokens tokens;
  final int first;
  /** The token after its last. */
  final int end;
  /** The company that the linker saw here. */
  final @Nullable CompanyId company;
  final Set<Shape> shapes = EnumSet.noneOf(Shape.class);
  /** Set once by the group of equal pieces. */
  @Nullable
  Group group;

  private final @Nullable CompanyMention mention;

  /** A piece; {@code mention} where it is no wider than that. */
  Piece(Tokens tokens, int first, int end, @Nullable CompanyMention mention, @Nullable CompanyId company) {
    this.mention = mention;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.company = company;
  }

  int length() {
    return end - first;
  }

  /** Its place in the text, the full stop of a last abbreviation included. */
  Span span() {
    if (mention != null) return mention.span();
    int at = tokens.end(end - 1);
    var text = tokens.text();
    boolean place = type() == NameType.PLACE && WordEnds.abbreviation(text, tokens.start(end - 1), at);
    boolean stop = at < text.length() && text.charAt(at) == '.'
        && (tokens.dotted(end - 1) || place || (shapes.contains(Shape.SUFFIX) && tokens.length(end - 1) <= 4));
    return new Span(tokens.start(first), stop ? at + 1 : at);
  }

  String surface() {
    return span().of(tokens.text());
  }

  @Nullable
  NameType type() {
    if (company != null) return NameType.COMPANY;
    return group == null ? null : group.type();
  }

  boolean isBody() {
    var type = type();
    return type == NameType.COMPANY || type == NameType.ORGANISATION;
  }
}

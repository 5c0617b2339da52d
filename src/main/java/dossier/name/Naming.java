package dossier.name;

import dossier.company.CompanyId;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes names of decided candidates. */
final class Naming {
  private final Lexicon lexicon;
  private final Relations relations;
  private final Affiliations affiliations;
  private final Function<CompanyId, @Nullable String> catalog;

  Naming(Lexicon lexicon, Function<CompanyId, @Nullable String> catalog) {
    this.lexicon = lexicon;
    this.relations = new Relations(lexicon);
    this.affiliations = new Affiliations(lexicon);
    this.catalog = catalog;
  }

  /** The names of one text, whose candidates are in its order. */
  List<Name> names(List<Piece> pieces) {
    var roles = affiliations.of(pieces);
    List<Name> names = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      var type = piece.type();
      if (type == null) continue;
      if (type == NameType.PLACE && i + 1 < pieces.size() && inRegion(piece, pieces.get(i + 1))) {
        var span = new Span(piece.span().start(), pieces.get(i + 1).span().end());
        names.add(Name.plain(type, span, span.of(piece.tokens.text())));
        i++;
        continue;
      }
      names.add(i > 0 && part(piece, type) ? part(pieces.get(i - 1), piece) : name(piece, type, roles));
    }
    return names;
  }

  /** Whether a product's name is a common word that needs the company before it: "Acme Maps". */
  private boolean part(Piece piece, NameType type) {
    return type == NameType.PRODUCT && piece.shapes.contains(Shape.AFTER_COMPANY) && (piece.shapes.size() == 2
        || (piece.length() == 1 && lexicon.everyday(piece.surface())));
  }

  private static Name part(Piece company, Piece piece) {
    return Name.plain(NameType.PRODUCT, piece.span(), company.surface() + " " + piece.surface());
  }

  private Name name(Piece piece, NameType type, Map<Group, Affiliation> roles) {
    if (piece.company != null) {
      var known = catalog.apply(piece.company);
      return new Name(type, piece.span(), known == null ? piece.surface() : known, piece.company, null);
    }
    var group = piece.group;
    if (group == null) return Name.plain(type, piece.span(), piece.surface());
    var role = type != NameType.PERSON ? null : roles.get(group.fullest());
    return new Name(type, piece.span(), group.full(), null, role);
  }

  /** Whether a comma and a country or state follow the place. */
  private boolean inRegion(Piece piece, Piece next) {
    var tokens = piece.tokens;
    boolean listed = tokens.gap(next.end) == Gap.SPACE && tokens.surface(next.end).equals("and");
    return !listed && next.first == piece.end && piece.tokens.gap(next.first) == Gap.COMMA
        && next.type() == NameType.PLACE
        && relations.region(next) && !relations.region(piece);
  }
}

package dossier.name;

import dossier.company.CompanyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what people are and where, from the words around their names. */
final class Affiliations {
  private static final int REACH = 7;
  private static final Set<String> AT = Set.of("at", "of", "with", "for", "from");
  /** Those after which a part of the body may be named: "at Acme's research unit". */
  private static final Set<String> WITHIN = Set.of("at", "of", "from");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "who", "is", "was", "another");

  private final Lexicon lexicon;

  Affiliations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** By the group of the person's full name; what stands first with an organisation counts. */
  Map<Group, Affiliation> of(List<Piece> pieces) {
    Map<Group, Affiliation> found = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.type() != NameType.PERSON || piece.group == null) continue;
      var affiliation = after(pieces, i);
      if (affiliation == null) affiliation = before(pieces, i);
      if (affiliation == null) continue;
      var before = found.get(piece.group.fullest());
      if (before == null || (before.organisation() == null && affiliation.organisation() != null))
        found.put(piece.group.fullest(), affiliation);
    }
    return found;
  }

  /** "Jane Roe, an analyst at Acme", "Jane Roe, Acme's chief executive". */
  private @Nullable Affiliation after(List<Piece> pieces, int i) {
    var piece = pieces.get(i);
    var tokens = piece.tokens;
    int at = piece.end;
    if (at >= tokens.size() || tokens.possessive(at - 1) || tokens.gap(at) != Gap.COMMA) return null;
    int limit = Math.min(tokens.size(), at + REACH);
    int role = at;
    Piece owner = null;
    while (role < limit) {
      if (role > at && !inside(tokens, role)) return null;
      var body = owner == null ? starting(pieces, i + 1, role) : null;
      if (body == null && isRole(tokens, role)) break;
      if (body != null) {
        owner = body;
        role = body.end;
      } else if (role == at && !ARTICLES.contains(tokens.surface(role)) && !tokens.possessive(role)) {
        return null;
      } else {
        role++;
      }
    }
    int end = roleEnd(tokens, role, limit);
    if (end < 0) return null;
    var organisation = owner != null ? owner : behind(pieces, i + 1, tokens, end);
    int stop = organisation != null && owner == null ? linkEnd(tokens, end, organisation.first) : end;
    return affiliation(tokens, role, stop, organisation);
  }

  /** "Acme CEO Jane Roe", "Acme's chief executive, Jane Roe", "analyst Jane Roe of Acme". */
  private @Nullable Affiliation before(List<Piece> pieces, int i) {
    var piece = pieces.get(i);
    var tokens = piece.tokens;
    var gap = tokens.gap(piece.first);
    int end = piece.first;
    if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.DOT) return null;
    int start = end;
    int floor = i > 0 ? pieces.get(i - 1).end : 0;
    while (start > floor && (start == end || inside(tokens, start))
        && (isRole(tokens, start - 1) || joint(tokens, start - 1) || (start < end && field(tokens, start - 1))))
      start--;
    if (start == end || !headed(tokens, start, end)) return null;
    var left = i > 0 ? pieces.get(i - 1) : null;
    boolean adjacent = left != null && left.end == start && inside(tokens, start) && left.isBody();
    if (gap == Gap.COMMA && !adjacent) return null;
    var organisation = adjacent ? left : linked(pieces, i + 1, tokens, piece.end);
    return affiliation(tokens, start, end, organisation);
  }

  /** "Of Acme" right behind the name; "analyst Jane Roe for Acme's board" is nobody of Acme's. */
  private @Nullable Piece linked(List<Piece> pieces, int from, Tokens tokens, int at) {
    if (at >= tokens.size() || !AT.contains(tokens.surface(at))) return null;
    var body = behind(pieces, from, tokens, at);
    boolean owner = body != null && tokens.possessive(body.end - 1);
    return owner && !WITHIN.contains(tokens.surface(at)) ? null : body;
  }

  private @Nullable Piece behind(List<Piece> pieces, int from, Tokens tokens, int at) {
    if (from >= pieces.size()) return null;
    var next = pieces.get(from);
    if (!next.isBody() || next.first - at > REACH) return null;
    boolean linked = false;
    for (int i = at; i < next.first; i++) {
      if (!inside(tokens, i)) return null;
      linked |= AT.contains(tokens.surface(i));
    }
    return linked && inside(tokens, next.first) ? next : null;
  }

  /** The role's end when "of marketing" and the like belong to it. */
  private static int linkEnd(Tokens tokens, int from, int body) {
    int last = from;
    for (int i = from; i < body; i++)
      if (AT.contains(tokens.surface(i))) last = i;
    return last;
  }

  private static @Nullable Piece starting(List<Piece> pieces, int from, int token) {
    for (int i = from; i < pieces.size() && pieces.get(i).first <= token; i++)
      if (pieces.get(i).first == token && pieces.get(i).isBody()) return pieces.get(i);
    return null;
  }

  private int roleEnd(Tokens tokens, int role, int limit) {
    int end = role;
    while (end < Math.min(tokens.size(), limit + 2) && (isRole(tokens, end) || joint(tokens, end))
        && (end == role || inside(tokens, end)))
      end++;
    return headed(tokens, role, end) ? end : -1;
  }

  private boolean headed(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++)
      if (lexicon.is(tokens.word(i), WordClass.ROLE)) return true;
    return false;
  }

  /** "and" between two roles: "chairman and chief executive". */
  private boolean joint(Tokens tokens, int i) {
    return i > 0 && tokens.surface(i).equals("and") && isRole(tokens, i + 1) && isRole(tokens, i - 1);
  }

  /** A field in capitals before a role: "AI chief". */
  private boolean field(Tokens tokens, int i) {
    return lexicon.is(tokens.word(i), WordClass.GENERIC);
  }

  private boolean isRole(Tokens tokens, int i) {
    int word = tokens.word(i);
    return lexicon.is(word, WordClass.ROLE) || lexicon.is(word, WordClass.ROLE_PART);
  }

  private static boolean inside(Tokens tokens, int i) {
    return tokens.gap(i) == Gap.SPACE || tokens.gap(i) == Gap.JOIN;
  }

  private static Affiliation affiliation(Tokens tokens, int from, int to, @Nullable Piece organisation) {
    var role = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    CompanyId company = organisation == null ? null : organisation.company;
    return new Affiliation(role, organisation == null ? null : organisation.surface(), company);
  }
}

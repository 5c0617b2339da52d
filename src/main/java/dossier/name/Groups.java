package dossier.name;

import dossier.company.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The candidates of an article by their words, and which is a short form of which. */
final class Groups {
  private static final int MIN_INITIALS = 2;
  private static final int MIN_SHORT = 3;

  private final Lexicon lexicon;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  Groups(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Collection<Group> all() {
    return groups.values();
  }

  void add(Piece piece, Scores context) {
    var group = groups.computeIfAbsent(key(piece), Group::new);
    group.add(piece, context);
    piece.group = group;
    tell(piece);
  }

  /** Passes what the piece's shapes say on to its group. */
  void tell(Piece piece) {
    var group = piece.group;
    if (group == null) return;
    for (var shape : piece.shapes)
      group.tell(shape, lexicon.cues());
  }

  void decide() {
    for (var group : groups.values())
      group.decide();
  }

  /** Lets full names type the short forms of the same article. */
  void join() {
    Map<String, Group> fuller = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (var group : groups.values())
      for (var brief : briefs(group)) {
        var other = fuller.putIfAbsent(brief, group);
        if (other != null && other.type() != group.type()) unsure.add(brief);
        else if (other != null && areApart(other, group) && !isWhole(other, brief)) {
          if (isWhole(group, brief)) fuller.put(brief, group);
          else
            shared.add(brief);
        }
      }
    for (var group : groups.values()) {
      var full = fuller.get(group.key);
      if (full == null || full == group || unsure.contains(group.key)) continue;
      var type = full.type();
      boolean other = group.type() != null && group.type() != type;
      if (type == null || (other && (type != NameType.PERSON || group.certain()))) continue;
      if (type == NameType.PERSON && standsBefore(group, full)) continue;
      boolean own = isOwnName(group, full) || (shared.contains(group.key) && !isWhole(full, group.key));
      if (type == NameType.PERSON || !own) group.fuller = full;
      group.tell(Shape.fuller(type), lexicon.cues());
    }
  }

  /** "Tern Mobile USA" and "Tern Books": two companies, neither name a longer form of the other's. */
  private static boolean areApart(Group one, Group other) {
    return one.type() == NameType.COMPANY && !one.key.startsWith(other.key + ' ')
        && !other.key.startsWith(one.key + ' ');
  }

  /** "Tern Group": what "Tern" means beside names of its parts. */
  private static boolean isWhole(Group group, String brief) {
    return group.key.equals(brief + " group");
  }

  /** Whether a short form stands before the full name in one text: a firm that bears its founder's name. A surname alone comes later. */
  private static boolean standsBefore(Group brief, Group full) {
    return brief.pieces.stream()
        .anyMatch(piece -> full.pieces.stream()
            .filter(named -> named.tokens == piece.tokens)
            .findFirst()
            .filter(named -> piece.first < named.first)
            .isPresent());
  }

  /**
   * "Tern Corp … Tern Global Plc", "Tern bought … Tern Music Publishing": whether what looks like a short form is a name
   * of its own, with a suffix or before a name that is more than one word longer.
   */
  private static boolean isOwnName(Group brief, Group full) {
    if (brief.suffixed()) return true;
    if (!full.key.startsWith(brief.key + ' ')) return false;
    long more = full.key.substring(brief.key.length()).chars().filter(each -> each == ' ').count();
    return more > 1 && standsBefore(brief, full);
  }

  private List<String> briefs(Group group) {
    var type = group.type();
    int blank = group.key.lastIndexOf(' ');
    if (type == null || blank < 0) return List.of();
    return switch (type) {
      case PERSON ->
        List.of(familyFirst(group) ? group.key.substring(0, group.key.indexOf(' ')) : group.key.substring(blank + 1));
      case COMPANY, ORGANISATION -> shortNames(group);
      case PRODUCT, PLACE -> List.of();
    };
  }

  private static boolean familyFirst(Group group) {
    var shapes = group.pieces.getFirst().shapes;
    return shapes.contains(Shape.HYPHENATED) || (shapes.contains(Shape.FAMILY_FIRST) && !shapes.contains(Shape.GIVEN));
  }

  private List<String> shortNames(Group group) {
    List<String> names = new ArrayList<>();
    var key = group.key;
    for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
      var start = key.substring(0, blank);
      if (start.length() >= MIN_SHORT && !(start.indexOf(' ') < 0 && lexicon.everyday(start))) names.add(start);
    }
    var initials = initials(group.pieces.getFirst());
    if (initials.length() >= MIN_INITIALS) names.add(initials);
    return names;
  }

  private String initials(Piece piece) {
    var tokens = piece.tokens;
    var initials = new StringBuilder();
    for (int i = piece.first; i < piece.end; i++)
      if (tokens.capital(i)) initials.append(Folding.fold(tokens.text().charAt(tokens.start(i))));
    return initials.toString();
  }

  private boolean suffixed(Piece piece, int end) {
    return end - piece.first > 1 && lexicon.is(piece.tokens.word(end - 1), WordClass.SUFFIX);
  }

  /** The words, folded, one blank apart, without corporate suffixes. */
  private String key(Piece piece) {
    var tokens = piece.tokens;
    int end = piece.end;
    while (suffixed(piece, end))
      end--;
    var key = new StringBuilder();
    for (int i = piece.first; i < end; i++) {
      if (i > piece.first) key.append(' ');
      for (int at = tokens.start(i); at < tokens.end(i); at++)
        key.append(Folding.fold(tokens.text().charAt(at)));
    }
    return key.toString();
  }
}

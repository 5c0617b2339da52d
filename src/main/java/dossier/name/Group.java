package dossier.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All candidates of an article with the same words: what is said of one holds for all. */
final class Group {
  /** How much each further place adds of what it says, after the place that says most. */
  private static final float FURTHER = 0.5f;

  final String key;
  final List<Piece> pieces = new ArrayList<>();
  /** The fuller form of the same name elsewhere. */
  @Nullable
  Group fuller;
  private static final List<Shape> CERTAIN = List.of(Shape.KNOWN_ORGANISATION, Shape.KNOWN_PLACE, Shape.KNOWN_PRODUCT,
      Shape.SUFFIX, Shape.TICKER);

  private static final List<Shape> SURE_BODY = List.of(Shape.KNOWN_COMPANY, Shape.KNOWN_ORGANISATION,
      Shape.KNOWN_PRODUCT, Shape.SUFFIX, Shape.TICKER, Shape.GIVEN);

  private final Scores scores = new Scores();
  private final Set<Shape> told = EnumSet.noneOf(Shape.class);
  private @Nullable NameType type;
  /** The longest surface, found when it is asked for: it is, for each of the pieces. */
  private @Nullable String full;

  Group(String key) {
    this.key = key;
  }

  void add(Piece piece, Scores context) {
    scores.add(context, pieces.isEmpty() ? 1 : FURTHER);
    pieces.add(piece);
    full = null;
  }

  /** Adds what the shape says, once for all places. */
  void tell(Shape shape, Cues cues) {
    if (told.add(shape)) scores.add(cues.shape(shape));
  }

  Scores scores() {
    return scores;
  }

  @Nullable
  NameType type() {
    return type;
  }

  /** Whether a gazetteer, a suffix or a symbol gave the type. */
  boolean certain() {
    for (var shape : CERTAIN)
      if (told.contains(shape)) return true;
    return false;
  }

  /** Whether it stands somewhere with a corporate suffix. */
  boolean suffixed() {
    return told.contains(Shape.SUFFIX);
  }

  void decide() {
    type = scores.decided();
    if (type == null && isKnownPlace()) type = NameType.PLACE;
  }

  /** Whether only the gazetteer of places knows it: what stands around a country's name often speaks for a body too. */
  private boolean isKnownPlace() {
    return told.contains(Shape.KNOWN_PLACE) && told.stream().noneMatch(SURE_BODY::contains);
  }

  /** This group, or that of the fuller form. */
  Group fullest() {
    return fuller == null ? this : fuller.fullest();
  }

  private static boolean shouted(String surface) {
    return surface.chars().noneMatch(Character::isLowerCase);
  }

  /** The longest of its surfaces, or that of the fuller form. */
  String full() {
    if (fuller != null) return fuller.full();
    if (full == null) full = longest();
    return full;
  }

  private String longest() {
    var longest = "";
    for (var piece : pieces) {
      var surface = piece.surface();
      boolean longer = surface.length() > longest.length();
      boolean calmer = surface.length() == longest.length() && shouted(longest);
      if (longer || calmer) longest = surface;
    }
    return longest;
  }
}

package dossier.answer;

import dossier.name.NameType;
import dossier.question.AskedThing;
import dossier.question.AskedThing.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** How well a name of some type answers to a noun: teams and agencies are now and then taken for companies or places. */
final class ClueFit {
  /** Of a name that no reader has typed. */
  static final double UNTYPED = 0.5;
  private static final double UNKNOWN = 0.6;
  private static final double NEAR = 0.5;
  private static final double FAR = 0.2;

  /** Endings of nouns that say what people do or where they are from. */
  private static final Pattern AGENTS = Pattern
      .compile("(?:[eo]rs|ists|ants|ents|ians|people|women|men|students|fans)$");

  private static final Pattern NO_PERSON = Pattern.compile("^\\p{Lu}{2,}s?$|\\p{Lu}{3}|\\d");

  private ClueFit() {}

  /**
   * From 0 to 1.
   *
   * @param kinds what is asked for; none where that is unknown
   */
  static double of(NameType type, Set<Kind> kinds) {
    return kinds.isEmpty() ? UNKNOWN : kinds.stream().mapToDouble(kind -> of(type, kind)).max().orElse(0);
  }

  /** How well a common noun in the plural names a sort of things, or of people: "bettors", "journalists". */
  static double ofSort(String noun, Set<Kind> kinds) {
    Set<Kind> its = AskedThing.kindsOf(noun);
    if (its.stream().anyMatch(kinds::contains)) return 1;
    if (kinds.contains(Kind.PERSON)) return AGENTS.matcher(noun).find() ? 1 : FAR;
    return its.equals(Set.of(Kind.PERSON)) ? FAR : NEAR;
  }

  /** Of a name that no reader has typed; a person's has no figures, nor is it an abbreviation. */
  static double ofUntyped(String name, Set<Kind> kinds) {
    return kinds.equals(Set.of(Kind.PERSON)) && NO_PERSON.matcher(name).find() ? 0 : UNTYPED;
  }

  private static double of(NameType type, Kind kind) {
    return switch (kind) {
      case PERSON -> type == NameType.PERSON ? 1 : type == NameType.PLACE ? FAR : 0;
      case COMPANY -> among(type, NameType.COMPANY, NameType.ORGANISATION);
      case BODY -> type == NameType.PLACE ? NEAR : among(type, NameType.ORGANISATION, NameType.COMPANY);
      case PRODUCT -> among(type, NameType.PRODUCT, NameType.COMPANY);
      case PLACE -> type == NameType.PLACE ? 1 : FAR;
      case SORT, NO_NAME -> 0;
    };
  }

  private static double among(NameType type, NameType right, NameType near) {
    if (type == right) return 1;
    return type == near ? NEAR : type == NameType.PERSON ? 0 : FAR;
  }
}

package dossier.speech;

import dossier.name.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param kind what kind of speaker it is
 * @param name as in {@link Statement#speaker}
 */
record Speaker(Kind kind, String name, @Nullable String role, @Nullable Party party) {
  enum Kind {
    PERSON,
    BODY,
    UNNAMED,
    SEVERAL
  }

  /** Whether "he" or "she" can stand for it. */
  boolean isOne() {
    return kind == Kind.PERSON || kind == Kind.UNNAMED;
  }

  Gender gender() {
    if (kind == Kind.PERSON) return Gender.of(name);
    if (role == null) return Gender.UNKNOWN;
    return role.endsWith("woman") ? Gender.SHE : role.endsWith("man") ? Gender.HE : Gender.UNKNOWN;
  }
}

package dossier.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Names of merged facts: half the id of the article that told it first, by which it is found again, and a digest of what
 * that told.
 */
public final class FactIds {
  private static final int HALF = 16;

  private FactIds() {}

  /** The digits with which the id of the article begins that a fact is named after. */
  public static String articlePrefix(String factId) {
    return factId.substring(0, Math.min(HALF, factId.length()));
  }

  static String of(Evidence first, Set<String> given) {
    Fact fact = first.fact();
    String told = String.join("\u0000", fact.type().name(), PartyKey.of(fact.company()), first.quote(),
        slots(fact));
    String article = first.article().value().substring(0, HALF);
    String id = article + digest(told);
    for (int more = 2; !given.add(id); more++)
      id = article + digest(told + "\u0000" + more);
    return id;
  }

  /** What tells facts of one sentence apart. */
  static String slots(Fact fact) {
    return String.join("\u0000", fact.counterparties().stream().map(PartyKey::of).toList().toString(),
        fact.persons().toString(), fact.products().toString(), fact.places().toString(),
        String.valueOf(fact.amount()), String.valueOf(fact.change()), String.valueOf(fact.period()));
  }

  /** 16 hexadecimal digits of the SHA-256 of a text. */
  static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HALF / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}

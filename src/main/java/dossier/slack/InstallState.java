package dossier.slack;

import dossier.store.EventIds;
import dossier.store.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes with a browser to Slack and comes back: a random number and the moment, signed. Good for ten minutes, once, and only
 * in the browser that began.
 */
final class InstallState {
  /** How long an installation may take. */
  static final Duration GOOD = Duration.ofMinutes(10);
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final int RANDOM_BYTES = 16;

  private final Seal seal;
  private final EventIds used;
  private final SecureRandom random = new SecureRandom();

  InstallState(Seal seal, EventIds used) {
    this.seal = seal;
    this.used = used;
  }

  /** A new one. */
  String begun(Instant now) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String text = TEXT.encodeToString(bytes) + "." + now.getEpochSecond();
    return text + "." + signature(text);
  }

  /** What is wrong with one that came back, as a sentence; nothing where it is right. Uses it up. */
  Optional<String> problem(String state, String cookie, Instant now) {
    Matcher parts = FORM.matcher(state);
    if (!parts.matches()) return Optional.of("This installation was not begun here.");
    String text = parts.group(1) + "." + parts.group(2);
    if (!same(signature(text), parts.group(3)) || !same(state, cookie))
      return Optional.of("This installation was not begun here, in this browser.");
    long age = now.getEpochSecond() - Long.parseLong(parts.group(2));
    if (age < 0 || age > GOOD.toSeconds()) return Optional.of("This installation took longer than ten minutes.");
    if (!used.first("install:" + parts.group(1), now)) return Optional.of("This installation was finished before.");
    return Optional.empty();
  }

  private String signature(String text) {
    return TEXT.encodeToString(seal.sign("install " + text));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}

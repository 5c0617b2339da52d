package dossier.watch;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One piece of work that logs tell apart: a request, or a turn of work in the background. All that is logged within it has
 * its id and kind as {@code request} and {@code kind} beside the message.
 *
 * @param id eight hexadecimal digits, drawn at random
 * @param kind a word of the program's own
 */
public record Turn(String id, String kind) {
  private static final String ID = "request";
  private static final String KIND = "kind";
  private static final ScopedValue<Turn> CURRENT = ScopedValue.newInstance();
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static Turn of(String kind) {
    return new Turn(HexFormat.of().toHexDigits(RANDOM.nextInt()), kind);
  }

  /** The one that this thread is in. */
  public static Optional<Turn> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /**
   * Does the work within it.
   *
   * @throws X what the work throws
   */
  public <R, X extends Throwable> R in(ScopedValue.CallableOp<R, X> work) throws X {
    String outerId = MDC.get(ID);
    String outerKind = MDC.get(KIND);
    MDC.put(ID, id);
    MDC.put(KIND, kind);
    try {
      return ScopedValue.where(CURRENT, this).call(work);
    } finally {
      restore(ID, outerId);
      restore(KIND, outerKind);
    }
  }

  /** Does the work within it. */
  public void run(Runnable work) {
    boolean _ = this.<Boolean, RuntimeException>in(() -> {
      work.run();
      return true;
    });
  }

  private static void restore(String key, @Nullable String outer) {
    if (outer == null) MDC.remove(key);
    else
      MDC.put(key, outer);
  }
}

package dossier.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** From what went wrong with a request to what people are told. */
final class Failures {
  private Failures() {}

  static Reply reply(String host, IOException problem) {
    Reply refused = refusal(host, problem);
    return refused == null ? Reply.failed(reason(host, problem)) : refused;
  }

  /** OkHttp tries a host's addresses in turn and keeps what went wrong before as suppressed exceptions. */
  private static @Nullable Reply refusal(String host, IOException problem) {
    for (Throwable each : all(problem)) {
      if (each instanceof ForbiddenAddressException forbidden) return Reply.refused(message(forbidden));
      if (each instanceof TooLargeException large) return Reply.refused(host + ": " + message(large));
      if (each instanceof UnreadableCodingException packed) return Reply.refused(host + ": " + message(packed));
    }
    return null;
  }

  private static Set<Throwable> all(Throwable problem) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> todo = new ArrayDeque<>(Set.of(problem));
    while (!todo.isEmpty()) {
      Throwable next = todo.pop();
      if (!seen.add(next)) continue;
      Throwable cause = next.getCause();
      if (cause != null) todo.add(cause);
      Stream.of(next.getSuppressed()).forEach(todo::add);
    }
    return seen;
  }

  private static String message(Throwable problem) {
    return String.valueOf(problem.getMessage());
  }

  private static String reason(String host, IOException problem) {
    return switch (problem) {
      case InterruptedIOException e -> host + " took too long";
      case UnknownHostException e -> host + " is not known to the name service";
      case ConnectException e -> host + " does not take connections";
      case NoRouteToHostException e -> host + " cannot be reached";
      case SSLException e -> host + " cannot be trusted or reached over TLS";
      case ProtocolException e -> host + " broke off or does not keep to HTTP";
      case ZipException e -> host + " sent what cannot be unpacked";
      default -> host + " broke off";
    };
  }
}

package dossier.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Dns;

/** A name service of the test's own; {@code *.example} is this machine unless told. */
final class Names implements Dns {
  private final Map<String, Deque<List<InetAddress>>> answers = new ConcurrentHashMap<>();

  /** The next answer for a name; the last one stays. */
  Names answer(String name, String... addresses) {
    answers.computeIfAbsent(name, n -> new ArrayDeque<>())
        .add(Arrays.stream(addresses).map(InetAddress::ofLiteral).toList());
    return this;
  }

  @Override
  public synchronized List<InetAddress> lookup(String name) throws UnknownHostException {
    Deque<List<InetAddress>> known = answers.get(name);
    if (known != null) return known.size() > 1 ? known.pop() : known.getFirst();
    if (name.endsWith(".example")) return List.of(InetAddress.ofLiteral("127.0.0.1"));
    throw new UnknownHostException(name);
  }
}

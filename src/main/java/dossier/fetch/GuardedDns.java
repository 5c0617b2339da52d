package dossier.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/** Resolves names to public addresses only: a name of which one address is forbidden is forbidden as a whole. */
final class GuardedDns implements Dns {
  private final Dns resolver;
  private final AddressRules rules;
  private final Duration timeout;

  GuardedDns(Dns resolver, AddressRules rules, Duration timeout) {
    this.resolver = resolver;
    this.rules = rules;
    this.timeout = timeout;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolved(host);
    if (addresses.isEmpty()) throw new UnknownHostException(host);
    for (InetAddress address : addresses) {
      String kind = rules.forbidden(address);
      if (kind != null) throw new ForbiddenAddressException(host, kind);
    }
    return addresses;
  }

  /** In a thread of its own: the system's resolver cannot be interrupted. */
  private List<InetAddress> resolved(String host) throws UnknownHostException {
    FutureTask<List<InetAddress>> task = new FutureTask<>(() -> List.copyOf(resolver.lookup(host)));
    Thread.ofVirtual().name("resolve").start(task);
    try {
      return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw unknown(host, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknown(host, e);
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }
}

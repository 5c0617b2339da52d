package dossier.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * A connection that checks the very address that it connects to, goes through no proxy, and ends when more comes in than
 * any answer may have, whatever part of the protocol it pretends to be.
 */
final class GuardedSocket extends Socket {
  private final AddressRules rules;
  private final long maxBytes;
  private @Nullable InputStream counted;

  /** @param maxBytes most bytes that come in over its life */
  GuardedSocket(AddressRules rules, long maxBytes) {
    super(Proxy.NO_PROXY);
    this.rules = rules;
    this.maxBytes = maxBytes;
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    connect(endpoint, 0);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
    if (!(endpoint instanceof InetSocketAddress inet) || inet.isUnresolved())
      throw new ForbiddenAddressException("the host", "not resolved");
    String kind = rules.forbidden(inet.getAddress());
    if (kind != null) throw new ForbiddenAddressException(inet.getHostString(), kind);
    super.connect(endpoint, timeoutMillis);
  }

  @Override
  public synchronized InputStream getInputStream() throws IOException {
    InputStream stream = counted;
    if (stream == null) {
      stream = new Counted(super.getInputStream());
      counted = stream;
    }
    return stream;
  }

  private final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) add(1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) add(read);
      return read;
    }

    private void add(int bytes) throws TooLargeException {
      count += bytes;
      if (count > maxBytes) throw new TooLargeException("the server sent more than any page has");
    }
  }
}

package dossier.web;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Figures at {@code /metrics}, at an address of their own that Slack's public one does not lead to; nothing else. */
public final class MetricsServer implements AutoCloseable {
  private static final String PATH = "/metrics";
  private static final int THREADS = 8;

  private final Server server;
  private final ServerConnector connector;

  private MetricsServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Answers from now on.
   *
   * @param at port 0 takes a free one
   * @param type the figures' media type
   * @throws CannotListen when the address cannot be had
   */
  public static MetricsServer at(InetSocketAddress at, String type, Supplier<String> figures) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("metrics");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    server.setErrorHandler(new PlainErrors());
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    server.addConnector(connector);
    server.setHandler(new Figures(type, figures));
    try {
      server.start();
    } catch (Exception e) {
      throw new CannotListen("Metrics cannot be served at " + at.getHostString() + ":" + at.getPort()
          + "; set DOSSIER_METRICS to a free port, or to address:port of this machine.", e);
    }
    return new MetricsServer(server, connector);
  }

  private static final class Figures extends Handler.Abstract {
    private final String type;
    private final Supplier<String> figures;

    Figures(String type, Supplier<String> figures) {
      this.type = type;
      this.figures = figures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!PATH.equals(Request.getPathInContext(request)) || !"GET".equals(request.getMethod())) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        return true;
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.write(true, ByteBuffer.wrap(figures.get().getBytes(StandardCharsets.UTF_8)), callback);
      return true;
    }
  }

  /** Where programs that may connect find the figures. */
  public URI address() {
    String host = connector.getHost() == null ? "127.0.0.1" : connector.getHost();
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort()
        + PATH);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server of figures did not stop", e);
    }
  }
}

package dossier.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP server. It takes its port first, so that a used one is refused before anything is loaded and the small
 * Slack knows its own address; connections wait until {@code serve}.
 */
public final class WebServer implements AutoCloseable {
  /** Who can connect. */
  public enum Reach {
    /** Programs on this machine. */
    LOOPBACK,
    /** Everybody who can reach the machine. */
    EVERYWHERE
  }

  private static final int MAX_PORT = 65_535;
  private static final long MAX_BODY_BYTES = 1 << 20;
  private static final int MAX_HEADER_BYTES = 16 << 10;
  private static final long STOP_MILLIS = 5_000;
  private static final long IDLE_MILLIS = 100;
  /**
   * Threads of the platform: virtual ones would wait behind those that work out answers, which hold a processor until they are done. None waits
   * for a body, but some for the store, and up to 32 for news of the playground.
   */
  private static final int THREADS = 128;

  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  private final Server server;
  private final ServerConnector connector;
  private final Reach reach;
  private @Nullable Runnable beforeStop;

  private WebServer(Server server, ServerConnector connector, Reach reach) {
    this.server = server;
    this.connector = connector;
    this.reach = reach;
  }

  /**
   * A server that holds its port.
   *
   * @param port 1 to 65535, or 0 for any free one
   * @throws CannotListen when the port is used or not allowed
   */
  public static WebServer listen(int port, Reach reach) {
    if (port < 0 || port > MAX_PORT) throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("http");
    var server = new Server(threads);
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(STOP_MILLIS);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setPort(port);
    connector.setShutdownIdleTimeout(IDLE_MILLIS);
    if (reach == Reach.LOOPBACK) connector.setHost("127.0.0.1");
    server.addConnector(connector);
    open(connector, port);
    return new WebServer(server, connector, reach);
  }

  /** The port that is held. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where programs on this machine reach the server, without a path. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /**
   * Answers from now on: Slack's requests and health, nothing else.
   *
   * @throws IllegalStateException when it serves already
   */
  public void serve(SlackEndpoint slack, Readiness readiness) {
    start(site(slack, readiness));
  }

  /**
   * Answers from now on: Slack's requests, health, and the playground with its small Slack.
   *
   * @throws IllegalStateException when it serves already, or when others than this machine could reach it
   */
  public void serve(SlackEndpoint slack, Readiness readiness, SmallSlack smallSlack) {
    if (reach != Reach.LOOPBACK) throw new IllegalStateException("the playground is for this machine only");
    beforeStop = smallSlack::close;
    var site = site(slack, readiness);
    filter(site, new LocalOnly(port()), "/*");
    serve(site, new StaticFiles(), "/");
    serve(site, new StreamServlet(smallSlack), "/playground/stream");
    serve(site, new PersonServlet(smallSlack), "/playground/do/*");
    serve(site, new WebApiServlet(smallSlack), SmallSlack.API_PATH + "*");
    serve(site, new ResponseUrlServlet(smallSlack), SmallSlack.RESPONSE_PATH + "*");
    serve(site, new UploadServlet(smallSlack.uploads()), SmallSlack.FILE_PATH + "*");
    start(site);
  }

  /** Reads the bodies of Slack's requests before a thread is given to them, so that those who send slowly hold none. */
  private static EagerContentHandler wholeBodies(Handler site) {
    var whole = new EagerContentHandler(site, new RetainedContentLoaderFactory(MAX_BODY_BYTES, 0, false));
    whole.includePath("/slack/events");
    return whole;
  }

  /** Waits until the server is closed by another thread. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Stops, the small Slack too: running requests have {@value #STOP_MILLIS} ms to end, after which they are cut off. */
  @Override
  public void close() {
    if (beforeStop != null) beforeStop.run();
    try {
      server.stop();
    } catch (TimeoutException e) {
      log.warn("requests that did not end were cut off");
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    } finally {
      connector.close();
    }
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
    configuration.setRelativeRedirectAllowed(true);
    // The cache finds the headers of a connection without regard to case: a cookie may come out as an earlier one.
    configuration.setHeaderCacheSize(0);
    return configuration;
  }

  private static void open(ServerConnector connector, int port) {
    try {
      connector.open();
    } catch (IOException e) {
      throw new CannotListen(reason(port, e), e);
    }
  }

  private static String reason(int port, IOException failure) {
    boolean bind = failure instanceof BindException || failure.getCause() instanceof BindException;
    String text = String.valueOf(failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage());
    if (text.contains("ermission denied"))
      return "Port " + port + " needs rights that this process lacks; set PORT to one above 1023.";
    return bind
        ? "Port " + port + " is in use by another process; set PORT to a free one."
        : "Port " + port + " cannot be listened on: " + text;
  }

  private static ServletContextHandler site(SlackEndpoint slack, Readiness readiness) {
    var site = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS | ServletContextHandler.NO_SECURITY);
    site.setErrorHandler(new PlainErrors());
    filter(site, slack.guard(), "/slack/events");
    serve(site, slack.servlet(), "/slack/events");
    slack.installer().ifPresent(installer -> install(site, installer));
    serve(site, new HealthServlet(List::of), "/healthz");
    serve(site, new HealthServlet(readiness), "/readyz");
    return site;
  }

  private static void install(ServletContextHandler site, HttpServlet installer) {
    var holder = new ServletHolder(installer);
    site.addServlet(holder, "/slack/install");
    site.addServlet(holder, "/slack/oauth/callback");
  }

  private static void filter(ServletContextHandler site, Filter filter, String path) {
    site.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
  }

  private static void serve(ServletContextHandler site, HttpServlet servlet, String path) {
    site.addServlet(new ServletHolder(servlet), path);
  }

  private void start(ServletContextHandler site) {
    if (server.isRunning()) throw new IllegalStateException("the server runs already");
    var limited = new BodyLimit(MAX_BODY_BYTES, beforeStop == null ? "" : SmallSlack.FILE_PATH);
    limited.setHandler(wholeBodies(site));
    var graceful = new GracefulHandler(new SecurityHeaders(limited));
    graceful.setShutdownIdleTimeout(IDLE_MILLIS);
    server.setHandler(graceful);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not start", e);
    }
  }
}

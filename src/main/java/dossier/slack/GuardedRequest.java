package dossier.slack;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A request whose body was read and found signed; it can be read again, as often as needed. */
final class GuardedRequest extends HttpServletRequestWrapper {
  private static final String MARK = "dossier.slack.guarded";
  private final byte[] body;

  GuardedRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
    setAttribute(MARK, true);
  }

  /** Whether a request went through the guard. */
  static boolean is(HttpServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(MARK));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Bytes(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() {
    return new Whole(new String(body, StandardCharsets.UTF_8));
  }

  /** Bolt joins the lines of a body, which loses a line break at its end: the whole body counts as one line. */
  private static final class Whole extends BufferedReader {
    private final String text;

    Whole(String text) {
      super(new StringReader(text));
      this.text = text;
    }

    @Override
    public Stream<String> lines() {
      return Stream.of(text);
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return in.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is in memory");
    }
  }
}

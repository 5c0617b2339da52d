package dossier.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Bounds what is sent to the server, but for the files of the playground, which bound themselves. */
final class BodyLimit extends SizeLimitHandler {
  private final String besides;

  /**
   * @param bytes most bytes of a request's body
   * @param besides paths that begin so are let through; empty for none
   */
  BodyLimit(long bytes, String besides) {
    super(bytes, -1);
    this.besides = besides;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Handler inner = getHandler();
    if (inner != null && !besides.isEmpty() && Request.getPathInContext(request).startsWith(besides))
      return inner.handle(request, response, callback);
    return super.handle(request, response, callback);
  }
}

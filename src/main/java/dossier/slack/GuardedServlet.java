package dossier.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Bolt's servlet, which serves nothing that did not go through the guard: signatures are checked there. */
final class GuardedServlet extends SlackAppServlet {
  private static final long serialVersionUID = 1L;

  GuardedServlet(App app) {
    super(app);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (GuardedRequest.is(request)) super.doPost(request, response);
    else
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }
}

package dossier.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.Optional;

/**
 * What answers at {@code /slack/events}, and where workspaces install the app.
 *
 * @param guard refuses what Slack did not sign just now, before the servlet reads it
 * @param servlet Bolt's
 * @param installer what answers at {@code /slack/install} and {@code /slack/oauth/callback}; nothing where there is one workspace
 */
public record SlackEndpoint(Filter guard, HttpServlet servlet, Optional<HttpServlet> installer) {
  /** An endpoint of one workspace. */
  public SlackEndpoint(Filter guard, HttpServlet servlet) {
    this(guard, servlet, Optional.empty());
  }
}

package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dossier.slack.Tenancy.Installing;
import dossier.store.Installation;
import dossier.store.StoreException;
import dossier.watch.Redacted;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs the app in a workspace: sends a browser to Slack, and takes what it brings back. */
final class InstallServlet extends HttpServlet {
  /** Where installing begins. */
  static final String BEGIN = "/slack/install";
  /** Where Slack sends the browser back to. */
  static final String BACK = "/slack/oauth/callback";
  private static final String AUTHORIZE = "https://slack.com/oauth/v2/authorize";
  private static final String COOKIE = "dossier_install";
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(InstallServlet.class);

  private final transient Slack slack;
  private final transient Installing app;
  private final transient InstallState states;
  private final transient InstantSource clock;

  InstallServlet(Slack slack, Installing app, InstallState states, InstantSource clock) {
    this.slack = slack;
    this.app = app;
    this.states = states;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      if (request.getRequestURI().equals(BEGIN)) begin(response);
      else
        back(request, response);
    } catch (StoreException e) {
      log.error("an installation failed", Redacted.of(e));
      say(response, 503, "Dossier's store cannot be used just now. Nothing was installed; try again later.");
    }
  }

  private void begin(HttpServletResponse response) {
    String state = states.begun(clock.instant());
    response.addHeader("Set-Cookie", COOKIE + "=" + state + "; Max-Age=" + InstallState.GOOD.toSeconds()
        + "; Path=/slack; HttpOnly; Secure; SameSite=Lax");
    String scopes = Stream.concat(AppSurface.SCOPES.stream(), AppSurface.OPTIONAL_SCOPES.stream())
        .collect(Collectors.joining(","));
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", AUTHORIZE + "?client_id=" + encoded(app.clientId()) + "&scope=" + encoded(scopes)
        + "&state=" + encoded(state));
  }

  private void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> problem = states.problem(text(request.getParameter("state")), cookie(request), clock.instant());
    if (problem.isPresent()) {
      say(response, 400, problem.get() + " Nothing was installed; begin again at " + BEGIN + ".");
      return;
    }
    String code = text(request.getParameter("code"));
    if (code.isEmpty()) say(response, 200, "Nothing was installed: Slack did not get your consent.");
    else
      install(code, response);
  }

  private void install(String code, HttpServletResponse response) throws IOException {
    Instant now = clock.instant();
    try {
      OAuthV2AccessResponse answer = slack.methods()
          .oauthV2Access(
              request -> request.clientId(app.clientId()).clientSecret(app.clientSecret()).code(code));
      if (!answer.isOk()) throw new SlackRefused("oauth.v2.access", String.valueOf(answer.getError()));
      if (answer.isEnterpriseInstall() || answer.getTeam() == null) {
        say(response, 400, "Dossier is installed in one workspace at a time, not in a whole organization.");
        return;
      }
      Installation installation = installation(answer, now);
      app.installations().put(installation);
      log.info("workspace {}: the app was installed", installation.team());
      say(response, 200, "Dossier is installed in " + installation.name()
          + ". Type /dossier help in any channel there, or invite it and mention it.");
    } catch (IOException | SlackApiException | SlackRefused e) {
      log.warn("an installation failed: {}", Redacted.describe(e));
      say(response, 502, "Slack did not finish the installation. Nothing was installed; begin again at " + BEGIN + ".");
    }
  }

  private static Installation installation(OAuthV2AccessResponse answer, Instant now) {
    String by = answer.getAuthedUser() == null ? "" : text(answer.getAuthedUser().getId());
    return new Installation(answer.getTeam().getId(), text(answer.getTeam().getName()), text(answer.getBotUserId()),
        text(answer.getScope()), answer.getAccessToken(), answer.getRefreshToken(), InstalledTokens.end(answer, now),
        now, by);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  private static String cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return "";
    for (Cookie cookie : cookies)
      if (cookie.getName().equals(COOKIE)) return cookie.getValue();
    return "";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.addHeader("Set-Cookie", COOKIE + "=; Max-Age=0; Path=/slack; HttpOnly; Secure; SameSite=Lax");
    response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

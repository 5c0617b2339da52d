package dossier.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;

/** How requests go to Slack: none is sent again by the library. */
final class SlackHttp {
  private static final int CALL_TIMEOUT_MILLIS = 15_000;

  private SlackHttp() {}

  /**
   * Calls to the Slack of {@code settings}. Left to itself OkHttp sends a request a second time when a kept connection ends before the answer, though the first one
   * may have arrived: a message would be posted twice.
   *
   * @param listener hears of every call
   */
  static Slack slack(SlackSettings settings, BotListener listener) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    return Slack.getInstance(config, new SlackHttpClient(
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .addInterceptor(new CallWatch(settings.apiUrl(), listener))
            .build()));
  }
}

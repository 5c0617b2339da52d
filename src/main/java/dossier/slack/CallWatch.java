package dossier.slack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells of every call to Slack which method it was and what became of it, and reads nothing else of it. */
final class CallWatch implements Interceptor {
  /** Slack begins its answers with whether it did what was asked. */
  private static final long BEGINNING = 64;
  private static final int LIMITED = 429;
  private static final int MOST_SECONDS = 86_400;

  private final String api;
  private final BotListener listener;

  /** @param api where the Web API is; what is called elsewhere are addresses that Slack gave */
  CallWatch(URI api, BotListener listener) {
    this.api = api.toString();
    this.listener = listener;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String method = method(request.url().toString());
    long begun = System.nanoTime();
    BotListener.CallOutcome outcome = BotListener.CallOutcome.UNREACHABLE;
    try {
      Response response = chain.proceed(request);
      outcome = outcome(response);
      if (response.code() == LIMITED) listener.toldToWait(method, wait(response.header("Retry-After", "")));
      return response;
    } finally {
      listener.called(method, outcome, Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  private String method(String address) {
    if (address.startsWith(api)) {
      String rest = address.substring(api.length());
      int end = rest.indexOf('?');
      return end < 0 ? rest : rest.substring(0, end);
    }
    return address.contains("/upload/") || address.contains("//files.") ? "upload" : "response_url";
  }

  private static BotListener.CallOutcome outcome(Response response) {
    if (response.code() == LIMITED) return BotListener.CallOutcome.LIMITED;
    if (!response.isSuccessful()) return BotListener.CallOutcome.FAILED;
    try {
      String beginning = response.peekBody(BEGINNING).string().replace(" ", "");
      return beginning.contains("\"ok\":false") ? BotListener.CallOutcome.REFUSED : BotListener.CallOutcome.OK;
    } catch (IOException e) {
      return BotListener.CallOutcome.UNREACHABLE; // whoever reads the answer meets the same
    }
  }

  private static Duration wait(@Nullable String seconds) {
    try {
      return Duration
          .ofSeconds(Math.clamp(Long.parseLong(String.valueOf(seconds).strip()), 0, MOST_SECONDS));
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }
}

package dossier.fetch;

import dossier.article.CanonicalUrl;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** One request to one address, and what its answer means. */
final class Exchange {
  private final OkHttpClient client;
  private final FetchSettings settings;
  private final ReplyTimes times;

  Exchange(OkHttpClient client, FetchSettings settings, ReplyTimes times) {
    this.client = client;
    this.settings = settings;
    this.times = times;
  }

  /** @param left longest time that it may take */
  Reply ask(HttpUrl url, Validators validators, BodyReader reader, Duration left) {
    OkHttpClient bounded = client.newBuilder().callTimeout(left).build();
    try (Response response = bounded.newCall(request(url, validators)).execute()) {
      return reply(url, response, !validators.equals(Validators.NONE), reader);
    } catch (IOException e) {
      return Failures.reply(url.host(), e);
    } catch (IllegalStateException | IllegalArgumentException e) { // OkHttp's, at answers that no server should give
      return Reply.failed(url.host() + " broke off or does not keep to HTTP");
    }
  }

  private Request request(HttpUrl url, Validators validators) {
    Request.Builder request = new Request.Builder().url(url)
        .header("User-Agent", settings.userAgent())
        .header("Accept-Encoding", BodyReader.ACCEPTED)
        .header("Connection", "close");
    if (validators.etag() != null) request.header("If-None-Match", validators.etag());
    if (validators.lastModified() != null) request.header("If-Modified-Since", validators.lastModified());
    return request.build();
  }

  private Reply reply(HttpUrl url, Response response, boolean conditional, BodyReader reader) throws IOException {
    if (response.headers().byteCount() > settings.limits().headerBytes())
      return Reply
          .refused(url.host() + ": its header fields are larger than " + settings.limits().headerBytes() + " bytes");
    return switch (response.code()) {
      case 200, 203 -> new Reply.Done(content(url, response, reader), response.code());
      case 301, 308 -> elsewhere(url, response, true);
      case 302, 303, 307 -> elsewhere(url, response, false);
      case 304 -> conditional
          ? new Reply.Done(new Fetched.NotModified(times.freshFor(response.headers())), 304)
          : failed(url, response);
      default -> new Reply.Done(without(url, response), response.code());
    };
  }

  private Fetched content(HttpUrl url, Response response, BodyReader reader) throws IOException {
    CanonicalUrl address;
    try {
      address = CanonicalUrl.parse(url.uri().toString());
    } catch (IllegalArgumentException e) {
      return new Fetched.Refused(url.host() + " leads to an address that cannot be kept");
    }
    ResponseBody body = response.body();
    if (body == null) throw new IOException("an answer without a body");
    reader.check(body.contentLength());
    byte[] bytes = reader.read(body.byteStream(), response.header("Content-Encoding"));
    Validators validators = new Validators(response.header("ETag"), response.header("Last-Modified"));
    return new Fetched.Content(address, null, bytes, response.header("Content-Type"), validators,
        times.freshFor(response.headers()));
  }

  private Reply elsewhere(HttpUrl from, Response response, boolean permanent) {
    String location = response.header("Location");
    if (location == null) return failed(from, response);
    HttpUrl to = from.resolve(location);
    if (to == null) return Reply.refused(from.host() + " leads to something that is not an http or https address");
    boolean downgrade = from.isHttps() && !to.isHttps();
    return new Reply.Elsewhere(to.newBuilder().fragment(null).build(), permanent && !downgrade);
  }

  private Reply failed(HttpUrl url, Response response) {
    return new Reply.Done(failure(url, response, times.retryAfter(response.headers())), response.code());
  }

  private Fetched without(HttpUrl url, Response response) {
    Duration retryAfter = times.retryAfter(response.headers());
    return switch (response.code()) {
      case 404 -> new Fetched.Missing(url.host() + " has nothing there (404)", false);
      case 410 -> new Fetched.Missing(url.host() + " has taken it away for good (410)", true);
      case 401, 402, 403, 451 -> retryAfter == null
          ? new Fetched.Refused(url.host() + " does not let us read it (" + response.code() + ")")
          : failure(url, response, retryAfter);
      default -> failure(url, response, retryAfter);
    };
  }

  private static Fetched failure(HttpUrl url, Response response, @Nullable Duration retryAfter) {
    return new Fetched.Failed(url.host() + " answered with status " + response.code(), retryAfter);
  }
}

package dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * A request of a load run, as Slack sends it.
 *
 * @param number which one it is; the same number gives the same request
 * @param forged whether it is signed by somebody else
 * @param retried whether Slack sends it again
 */
record LoadRequest(int number, Kind kind, boolean forged, boolean retried, String body) {
  enum Kind {
    COMMAND(30), MENTION(25), DIRECT(10), BUTTON(10), FORM(10), TYPEAHEAD(15);

    /** Of a hundred requests. */
    private final int share;

    Kind(int share) {
      this.share = share;
    }

    /** Slack sends again what it heard no acknowledgement of; the rest people do again themselves. */
    boolean isEvent() {
      return this == MENTION || this == DIRECT;
    }
  }

  private static final int FORGED = 50;
  /** Of events, a third of all, one in so many comes again: three of a hundred requests. */
  private static final int RETRIED = 12;
  private static final String[] LINES = { "how much did Microsoft pay for LinkedIn?", "news microsoft",
      "profile google",
      "facts google acquisitions", "timeline apple 2018", "status", "help", "who bought Red Hat?",
      "compare apple google revenue", "search market", "companies", "upcoming tesla", "list" };

  static LoadRequest of(int number, LoadSlack slack) {
    SplittableRandom random = new SplittableRandom(7_000_000L + number);
    int drawn = random.nextInt(100);
    Kind kind = Kind.COMMAND;
    for (Kind each : Kind.values()) {
      kind = each;
      drawn -= each.share;
      if (drawn < 0) break;
    }
    boolean forged = random.nextInt(FORGED) == 0;
    boolean retried = !forged && kind.isEvent() && random.nextInt(RETRIED) == 0;
    String line = number % 3 == 0 ? "who leads company number " + number + "?" : LINES[random.nextInt(LINES.length)];
    return new LoadRequest(number, kind, forged, retried, body(kind, number, line, slack.responseUrl(number)));
  }

  boolean isJson() {
    return body.startsWith("{");
  }

  private static String body(Kind kind, int n, String line, String url) {
    return switch (kind) {
      case COMMAND -> "token=t&team_id=T1&channel_id=C1&user_id=U" + n + "&command=%2Fdossier&trigger_id=1.2&text="
          + encoded(line) + "&response_url=" + encoded(url);
      case MENTION -> event(n, """
          {"type":"app_mention","user":"U%d","channel":"C1","ts":"%s","event_ts":"%s","text":"<@UBOT> %s"}"""
          .formatted(n, ts(n), ts(n), line));
      case DIRECT -> event(n, """
          {"type":"message","channel_type":"im","user":"U%d","channel":"D%d","ts":"%s","event_ts":"%s","text":"%s"}"""
          .formatted(n, n, ts(n), ts(n), line));
      case BUTTON -> payload(
          """
          {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U%d"},"api_app_id":"A1","token":"t",
           "container":{"type":"message","message_ts":"%s","channel_id":"C1","is_ephemeral":true},
           "trigger_id":"1.2","channel":{"id":"C1","name":"x"},"response_url":"%s","actions":[{"type":"button",
           "action_id":"run:1","value":"{\\"v\\":1,\\"w\\":\\"news\\",\\"q\\":\\"google\\",\\"t\\":1764000000000,\\"s\\":\\"p\\"}"}]}"""
              .formatted(n, ts(n), url));
      case FORM -> payload("""
          {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U%d"},"api_app_id":"A1","token":"t",
           "trigger_id":"1.2","view":{"id":"V1","type":"modal","callback_id":"track-company",
           "private_metadata":"{\\"c\\":\\"C1\\",\\"r\\":\\"%s\\"}","state":{"values":%s}}}"""
          .formatted(n, url, n % 2 == 0 ? "{}" : """
              {"known":{"company":{"type":"external_select","selected_option":{"value":"Nokia"}}}}"""));
      case TYPEAHEAD -> payload("""
          {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"U%d"},"api_app_id":"A1","token":"t",
           "action_id":"field","block_id":"b","value":"%s"}""".formatted(n, (char) ('a' + n % 26)));
    };
  }

  private static String ts(int n) {
    return "1700000000." + n;
  }

  private static String event(int n, String event) {
    return """
        {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev%d","event_time":1,"event":%s}"""
        .formatted(n, event);
  }

  private static String payload(String json) {
    return "payload=" + encoded(json);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.View;
import dossier.article.CanonicalUrl;
import dossier.store.PostLedger;
import dossier.store.PostSlip;
import dossier.store.ShownStories;
import dossier.store.ShownStory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was told, as {@code why} says it. */
class WhyToldTest {
  private static final String ADDRESS = "https://news.example/indexed/1";
  private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
  private final Workshop shop = new Workshop();

  @BeforeEach
  void indexed() {
    shop.why = new View.Why(CanonicalUrl.parse(ADDRESS), Samples.indexed(), null, Samples.INDEX);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private void posted(String key, String team, String channel) {
    PostLedger ledger = new PostLedger(shop.database);
    PostSlip slip = new PostSlip(key, team, channel, NINE);
    assertThat(ledger.offer(slip, NINE) && ledger.take(key, "one", NINE) && ledger.sending(key, "one", NINE)).isTrue();
    String article = Samples.indexed().entry().article().id().value();
    assertThat(new ShownStories(shop.database).keep(slip, List.of(new ShownStory(article, List.of(article)))))
        .hasSize(1);
    ledger.posted(key, channel, "1700." + key.length(), NINE);
  }

  private FakeSlack.Call why() {
    shop.command("/dossier", "why " + ADDRESS);
    FakeSlack.Call reply = shop.slack.next();
    assertThat(BlockValidator.problems(reply.sent())).isEmpty();
    return reply;
  }

  @Test
  void whereNothingWasPostedNobodyWasTold() {
    assertThat(why().sent().toString()).contains("Told: nobody; no digest or alert has shown its story");
  }

  @Test
  void theChannelsAndThePersonWhoAsksAreNamedWithWhatTold() {
    posted("digest:3:1700", "T1", "C1");
    posted("alert:T1:U1:story", "T1", "U1");
    posted("digest:4:1700", "T1", "U2");
    posted("digest:5:1700", "T2", "C7");
    String sent = why().sent().toString();
    assertThat(sent).contains("\"channel_id\":\"C1\"", " by digest 3, 2026-11-20", "you", " by an alert, 2026-11-20",
        "somebody, directly", " by digest 4, 2026-11-20");
    assertThat(sent).as("direct messages of others, and other workspaces").doesNotContain("U2", "C7", "digest 5");
  }

  @Test
  void whoSharesItDoesNotShowWhatCameDirectly() {
    posted("alert:T1:U1:story", "T1", "U1");
    var share = Workshop.button(why().message(), "Share in channel");
    shop.click(share.get("action_id").getAsString(), share.get("value").getAsString(), true);
    assertThat(shop.slack.next().sent().toString()).contains("somebody, directly").doesNotContain("\"you\"");
  }

  @Test
  void ofAnAddressThatIsNotIndexedNothingIsSaidOfIt() {
    shop.why = Samples.why();
    assertThat(why().sent().toString()).contains("Not indexed").doesNotContain("Told:");
  }
}

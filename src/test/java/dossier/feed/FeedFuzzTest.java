package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server sends as a feed or a list of feeds, it is read or its fault is told. */
class FeedFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void readsAnyFeed(byte[] bytes) {
    Feed feed = Feeds.parse(bytes);
    assertThat(feed.entries()).hasSizeLessThanOrEqualTo(Feed.MAX_ENTRIES);
    FeedJson.of(feed);
    FeedList list = Opml.parse(bytes);
    assertThat(list.items()).hasSizeLessThanOrEqualTo(FeedList.MAX_ITEMS);
    assertThat(Opml.parse(Opml.write(list)).items()).hasSameSizeAs(list.items());
  }
}

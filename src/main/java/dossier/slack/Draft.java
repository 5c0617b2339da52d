package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.answer.Chart;
import java.time.Instant;
import java.util.List;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message being built, block by block. */
final class Draft {
  /** Kept free for what ends a message: notes, the moment of the index, buttons. */
  private static final int END_BLOCKS = 6;
  private static final int END_TEXT = 1_500;
  private final JsonArray blocks = new JsonArray();
  private final Fallback fallback = new Fallback();

  /** Adds a block. */
  Draft add(JsonObject block) {
    blocks.add(block);
    return this;
  }

  /** Whether these blocks can be added and the end of a message still fits. */
  boolean hasRoom(List<JsonObject> more) {
    int length = TextLength.of(blocks);
    for (JsonObject block : more)
      length += TextLength.of(block);
    return blocks.size() + more.size() <= BlockValidator.MAX_BLOCKS - END_BLOCKS
        && length <= BlockValidator.BUDGET - END_TEXT;
  }

  /** Adds a chart, and says what it shows; nothing where there is none. */
  Draft chart(@Nullable Chart chart) {
    if (chart == null) return this;
    blocks.add(ChartBlock.of(chart));
    return says(chart.alt());
  }

  /** Adds rich text; nothing when it is empty. */
  Draft add(RichText text) {
    JsonObject block = text.block();
    if (!block.getAsJsonArray("elements").isEmpty()) blocks.add(block);
    return this;
  }

  /** Adds a row of buttons; nothing when it is empty. */
  Draft add(Buttons buttons) {
    Optional<JsonObject> row = buttons.block();
    row.ifPresent(blocks::add);
    return this;
  }

  /** Adds small text. */
  Draft small(String blockId, String line) {
    blocks.add(Json.context(blockId, List.of(line)));
    return this;
  }

  /** Adds a line to the text beside the blocks. */
  Draft says(String line) {
    fallback.line(line);
    return this;
  }

  /** Repeats the question and says who shared it, where the reply must. */
  Draft question(Inquiry inquiry, Showing showing) {
    if (!showing.repeats()) return this;
    RichText.Run run = RichText.run().own("Q: ").text(inquiry.typed(), Limits.QUESTION);
    String sharer = showing.sharedBy();
    if (sharer != null && Limits.SLACK_ID.matcher(sharer).matches()) run.own(" · shared by ").user(sharer);
    says("Q: " + inquiry.typed());
    return add(new RichText().section(run));
  }

  /** Adds the moment of the index, after {@code counts}. */
  Draft footer(String counts, Instant committed, Instant now) {
    String line = counts + " · index as of " + Moments.asOf(committed, now);
    return small("footer", line).says(line);
  }

  /** The message. */
  Message message() {
    return new Message(fallback.text(), blocks);
  }
}

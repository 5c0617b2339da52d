package dossier.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dossier.answer.Chart;
import dossier.slack.Pictures.Way;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one message is tried in a workspace, from the richest to plain text. A form that Slack refuses posts nothing, so
 * that the next may go out.
 */
final class Renditions {
  /**
   * A form.
   *
   * @param again whether it is one that was refused, after a pause
   */
  private record Form(Way charts, boolean tables, boolean again) {}

  private final Pictures pictures;
  private final String team;
  private final Message message;
  private final Deque<Form> left = new ArrayDeque<>();
  /** Files of charts that were uploaded; an empty one could not be. */
  private final Map<JsonElement, Optional<String>> files = new HashMap<>();
  private final Way first;
  private @Nullable Form shown;

  Renditions(Pictures pictures, String team, Message message) {
    this.pictures = pictures;
    this.team = team;
    this.message = message;
    this.first = message.hasChart() ? pictures.way(team) : Way.WORDS;
    boolean tables = message.hasTable();
    if (first == Way.BLOCK) left.add(new Form(Way.BLOCK, true, false));
    if (first != Way.WORDS) {
      left.add(new Form(Way.IMAGE, true, false));
      left.add(new Form(Way.IMAGE, true, true));
      if (tables) left.add(new Form(Way.IMAGE, false, false));
    }
    left.add(new Form(Way.WORDS, true, false));
    if (tables) left.add(new Form(Way.WORDS, false, false));
  }

  /** The richest form that is left; null when even plain text was tried. */
  @Nullable
  Message next() {
    while (!left.isEmpty()) {
      Form form = left.remove();
      if (form.charts() == Way.IMAGE && !uploaded()) continue;
      if (form.again()) pictures.pause();
      shown = form;
      return drawn(form);
    }
    if (shown == null || message.blocks().isEmpty()) return null;
    shown = null;
    return message.plain();
  }

  /** Slack took the last one. What it did not take before is remembered where nothing else can have been the reason. */
  void taken() {
    if (shown == null || !message.hasChart() || !shown.tables()) return;
    if (shown.charts() != first && shown.charts() != pictures.way(team)) pictures.shows(team, shown.charts());
  }

  private boolean uploaded() {
    for (JsonElement block : message.blocks())
      ChartBlock.read(block)
          .ifPresent(chart -> files.computeIfAbsent(block, _ -> pictures.upload(team, chart)));
    return files.values().stream().anyMatch(Optional::isPresent);
  }

  private Message drawn(Form form) {
    Message drawn = form.charts() == Way.BLOCK || !message.hasChart() ? message : withCharts(form.charts());
    return form.tables() ? drawn : drawn.withoutTables();
  }

  private Message withCharts(Way way) {
    JsonArray blocks = new JsonArray();
    for (JsonElement block : message.blocks()) {
      if (!ChartBlock.is(block)) {
        blocks.add(block);
        continue;
      }
      Optional<Chart> chart = ChartBlock.read(block);
      Optional<String> file = way == Way.IMAGE ? files.getOrDefault(block, Optional.empty()) : Optional.empty();
      chart.map(drawn -> file.map(id -> ChartBlock.image(drawn, id)).orElseGet(() -> ChartBlock.words(drawn)))
          .ifPresent(blocks::add);
    }
    return new Message(message.text(), blocks);
  }
}

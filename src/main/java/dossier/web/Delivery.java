package dossier.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What became of something that a person did. */
public sealed interface Delivery {
  /** The bot took it. */
  record Taken() implements Delivery {}

  /**
   * The bot offered something to choose from.
   *
   * @param options as Slack's option objects
   */
  record Offered(JsonArray options) implements Delivery {}

  /**
   * It came to nothing.
   *
   * @param reason a sentence for the person
   */
  record Failed(String reason) implements Delivery {}

  /**
   * The bot found mistakes in a form.
   *
   * @param errors sentences by {@code block_id}
   */
  record FormErrors(JsonObject errors) implements Delivery {}
}

package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.answer.Answers;
import dossier.retrieve.Hit;
import java.time.Instant;

/** Questions by the line. */
final class AskBatch extends JsonBatch {
  private static final int MAX_RETRIEVED = 100;

  private final Answers answers;
  private final int retrieved;
  private final boolean explain;

  /**
   * @param retrieved passages to list with each answer, 0 for none, at most 100
   * @param explain whether to list what could have been answered
   */
  AskBatch(Answers answers, int retrieved, boolean explain) {
    this.answers = answers;
    this.explain = explain;
    this.retrieved = Math.min(MAX_RETRIEVED, retrieved);
  }

  @Override
  JsonObject line(JsonObject in) {
    String question = required(in, "question");
    String askedAt = string(in, "asked_at");
    Instant asked = askedAt.isEmpty() ? Instant.now() : Asked.at(askedAt);
    JsonObject out = new JsonObject();
    out.add("id", in.get("id"));
    JsonForms.of(answers.ask(question, asked)).entrySet().forEach(entry -> out.add(entry.getKey(), entry.getValue()));
    if (retrieved > 0) out.add("retrieved", retrieved(question, asked));
    if (explain)
      answers.explain(question, asked).ifPresent(how -> out.add("explanation", Reading.GSON.toJsonTree(how)));
    return out;
  }

  private JsonArray retrieved(String question, Instant asked) {
    JsonArray passages = new JsonArray();
    for (Hit hit : answers.retrieve(question, asked, retrieved).hits()) {
      JsonObject passage = new JsonObject();
      passage.addProperty("url", hit.entry().article().url() == null ? null : hit.entry().article().url().value());
      passage.addProperty("text", hit.text());
      passages.add(passage);
    }
    return passages;
  }
}

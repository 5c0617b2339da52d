package dossier.evaluation;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code eval/questions.jsonl} with what answers it; see {@code eval/README.md}.
 *
 * @param askedAt day, as ISO date
 * @param answers wordings of which an answer must hold one
 * @param date year, month or day, as ISO date, or null
 * @param items what an answer must list, each in its accepted wordings
 * @param articles file names of the articles that answer it
 */
record OwnQuestion(String id, String question, String askedAt, String kind, List<String> answers,
    @Nullable Measure number, @Nullable String date, List<List<String>> items, List<String> articles,
    boolean answerable, boolean falsePremise) {
  /** @param unit code of a currency, "percent", or what is counted */
  record Measure(double value, String unit) {}

  private static final Gson GSON = new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
      .create();

  static List<OwnQuestion> in(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(OwnQuestion::of).toList();
  }

  static OwnQuestion of(String line) {
    return GSON.fromJson(line, OwnQuestion.class);
  }
}

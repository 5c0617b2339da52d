package dossier.cli;

import com.google.gson.JsonObject;
import dossier.Dossier;
import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Explanation;
import dossier.answer.OfEach;
import dossier.digest.NamedCompanies.Spelled;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question, or a file of them. */
@Command(name = "ask", description = "Answers a question from the articles, with quotes and sources.")
final class AskCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "in plain English")
  private List<String> words = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", description = "answer as at that day, 2018-07-01: nothing later is used")
  private @Nullable String asOf;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(names = "--batch", paramLabel = "FILE", description = "questions as JSON lines: id, question, asked_at")
  private @Nullable Path batch;

  @Option(names = "--out", paramLabel = "FILE", description = "where the answers to a batch go, as JSON lines")
  private @Nullable Path out;

  @Option(names = "--retrieved", paramLabel = "N", description = "passages to list with each answer of a batch")
  private int retrieved;

  @Option(names = "--explain", description = "print how the question was read and what could have been answered")
  private boolean explain;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (batch == null) return askOne();
    if (out == null) throw new ParameterException(spec.commandLine(), "--batch needs --out");
    try (Dossier dossier = home.openForReading()) {
      BatchReport report = new AskBatch(dossier.answers(), retrieved, explain).run(batch, out);
      spec.commandLine().getOut().println(report.summary());
      return report.bad() ? Exit.REFUSED : Exit.DONE;
    }
  }

  private int askOne() {
    Instant asked = asked();
    PrintWriter print = spec.commandLine().getOut();
    try (Dossier dossier = home.openForReading()) {
      String typed = String.join(" ", words);
      Spelled.Out spelled = switch (dossier.workspaces().named().spelled(typed, "", "")) {
        case Spelled.Out out -> out;
        case Spelled.Not(var sentence) -> throw new ParameterException(spec.commandLine(), sentence);
      };
      Optional<OfEach> several = OfEach.of(typed, spelled.each(), single -> dossier.answers().ask(single, asked));
      if (several.isPresent()) {
        print.println(json ? Reading.GSON.toJson(JsonForms.of(several.get())) : TextForms.of(several.get()));
        return Exit.DONE;
      }
      String question = spelled.question();
      Answered answered = dossier.answers().ask(question, asked);
      Optional<Explanation> how = explain ? dossier.answers().explain(question, asked) : Optional.empty();
      if (json) print.println(Reading.GSON.toJson(explained(JsonForms.of(answered), how)));
      else {
        print.println(TextForms.of(answered));
        how.ifPresent(each -> print.println("\n" + ExplanationText.of(each)));
      }
      return answered.answer() instanceof Answer.NotUnderstood ? Exit.REFUSED : Exit.DONE;
    }
  }

  private static JsonObject explained(JsonObject answer, Optional<Explanation> how) {
    how.ifPresent(each -> answer.add("explanation", Reading.GSON.toJsonTree(each)));
    return answer;
  }

  private Instant asked() {
    if (asOf == null) return Instant.now();
    try {
      return Asked.at(asOf);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--as-of: " + e.getMessage(), e);
    }
  }
}

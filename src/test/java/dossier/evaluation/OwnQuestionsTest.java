package dossier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.answer.Answers;
import dossier.article.ArticleId;
import dossier.article.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The project's own questions over the sample articles score what {@code eval/expected.yaml} says. */
class OwnQuestionsTest {
  private static final Path QUESTIONS = Path.of("eval", "questions.jsonl");
  private static final Path EXPECTED = Path.of("eval", "expected.yaml");
  /** With it the expected figures are written, not compared. */
  private static final String WRITE = "expected.write";

  private final List<String> wrong = new ArrayList<>();

  @Test
  void noFigureFallsBelowTheExpected() throws IOException {
    OwnFigures figures = OwnFigures.of(outcomes());
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(EXPECTED, figures.yaml());
      wrong.forEach(System.out::println);
      return;
    }
    OwnFigures expected = OwnFigures.read(Files.readString(EXPECTED));
    List<String> better = figures.betterThan(expected);
    if (!better.isEmpty())
      System.out.println("Better than eval/expected.yaml says; to put there:\n  " + String.join("\n  ", better));
    assertThat(figures.worseThan(expected)).as("wrong answers:\n%s\nworse than eval/expected.yaml",
        String.join("\n", wrong)).isEmpty();
  }

  private List<OwnFigures.Outcome> outcomes() throws IOException {
    Answers answers = SampleCorpus.shared().answers;
    List<OwnQuestion> questions = OwnQuestion.in(QUESTIONS);
    List<Answer> given = questions.parallelStream()
        .map(each -> answers.ask(each.question(), Published.parse(each.askedAt()).latest()).answer())
        .toList();
    List<OwnFigures.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++)
      outcomes.add(outcome(questions.get(i), given.get(i)));
    return outcomes;
  }

  private OwnFigures.Outcome outcome(OwnQuestion question, Answer answer) {
    if (!(answer instanceof Answer.Found found)) return new OwnFigures.Outcome(question, false, false, false);
    boolean right = Grader.right(question, found.answer());
    if (!right)
      wrong.add(question.id() + " " + question.question() + " -> " + found.answer() + " | " + question.answers()
          + question.items());
    Set<ArticleId> gold = question.articles().stream().map(SampleCorpus::article).collect(Collectors.toSet());
    boolean cites = found.citations().stream().anyMatch(each -> gold.contains(each.article()));
    return new OwnFigures.Outcome(question, true, right, cites);
  }
}

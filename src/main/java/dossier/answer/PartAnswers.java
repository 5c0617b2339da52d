package dossier.answer;

import dossier.article.ArticleId;
import dossier.question.QuestionPart;
import dossier.question.QuestionPart.Tie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Answers a question that asks several things: each part by itself, those that lean on another from the articles that answer that.
 * What is not found is said to be left open.
 */
final class PartAnswers {
  /** Most citations of one part. */
  private static final int CITED = 2;
  /** Most words of a name, figure or time; more are a sentence. */
  private static final int THING = 7;
  private static final String OPEN = "; left open: ";

  /** Answers one part. */
  interface Asking {
    /**
     * The answer to a question, or nothing where none is sure enough.
     *
     * @param within articles of which one must tell it, or empty where any may
     */
    Optional<Answer.Found> ask(String question, Set<ArticleId> within);
  }

  private record One(QuestionPart part, Answer.Found answer) {}

  private final List<QuestionPart> parts;
  private final Asking asking;

  PartAnswers(List<QuestionPart> parts, Asking asking) {
    this.parts = List.copyOf(parts);
    this.asking = asking;
  }

  /** @param whole answers the question as a whole, where no part is answered by itself */
  Answer answer(Supplier<Answer> whole) {
    Optional<Answer.Found> found = found();
    return found.isPresent() ? found.get() : partly(whole.get());
  }

  /** What is found of the parts; nothing where nothing is. */
  private Optional<Answer.Found> found() {
    List<One> found = new ArrayList<>();
    List<QuestionPart> open = new ArrayList<>();
    Set<ArticleId> told = new HashSet<>();
    for (QuestionPart part : parts) {
      boolean asks = !part.question().isEmpty() && (part.tie() != Tie.WITHIN || !told.isEmpty());
      Optional<Answer.Found> answer = asks
          ? asking.ask(part.question(), part.tie() == Tie.FREE ? Set.of() : told).filter(each -> isNew(each, found))
          : Optional.empty();
      if (answer.isEmpty()) open.add(part);
      else {
        found.add(new One(part, answer.get()));
        answer.get().citations().forEach(citation -> told.add(citation.article()));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(together(found, open));
  }

  /** One thing alone does not answer all of a question that asks several, and says so; a sentence may. */
  private static Answer partly(Answer answer) {
    if (!(answer instanceof Answer.Found found) || found.answer().split(" ", -1).length > THING) return answer;
    return new Answer.Found(found.answer(), found.line() + OPEN + "the rest of the question", found.citations(),
        found.sources(), found.confidence(), found.cautions(), found.next());
  }

  /** One thing is not the answer to two questions. */
  private static boolean isNew(Answer.Found answer, List<One> found) {
    return found.stream().noneMatch(one -> Values.of(one.answer().answer()).equals(Values.of(answer.answer())));
  }

  private static Answer.Found together(List<One> found, List<QuestionPart> open) {
    List<Citation> citations = citations(found);
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    found.forEach(one -> cautions.addAll(one.answer().cautions()));
    double confidence = found.stream().mapToDouble(one -> one.answer().confidence()).min().orElse(0);
    int sources = found.stream().mapToInt(one -> one.answer().sources()).min().orElse(1);
    String answer = found.stream().map(one -> one.answer().answer()).collect(Collectors.joining("; "));
    String line = line(found, citations)
        + (open.isEmpty() ? "" : OPEN + open.stream().map(QuestionPart::words).collect(Collectors.joining(", ")));
    return new Answer.Found(answer, line, citations, sources, confidence, List.copyOf(cautions),
        found.getFirst().answer().next());
  }

  /** The first in full, the others with what tells them from it and with their citation. */
  private static String line(List<One> found, List<Citation> citations) {
    List<String> lines = new ArrayList<>();
    for (One one : found) {
      Answer.Found answer = one.answer();
      String said = lines.isEmpty() ? answer.line() : answer.answer();
      String name = one.part().label();
      String label = found.size() > 1 && !name.isEmpty() && !said.startsWith(name) ? name + ": " : "";
      lines.add(label + said + (found.size() > 1 ? " [" + number(answer.citations().getFirst(), citations) + "]" : ""));
    }
    return String.join("; ", lines);
  }

  private static int number(Citation citation, List<Citation> citations) {
    return citations.stream().filter(each -> isSame(each, citation)).findFirst().map(Citation::number).orElse(1);
  }

  private static List<Citation> citations(List<One> found) {
    List<Citation> citations = new ArrayList<>();
    for (int rank = 0; rank < CITED; rank++)
      for (One one : found) {
        List<Citation> its = one.answer().citations();
        if (rank < its.size() && citations.stream().noneMatch(isSame(its.get(rank))))
          citations.add(its.get(rank).numbered(citations.size() + 1));
      }
    return citations;
  }

  private static Predicate<Citation> isSame(Citation one) {
    return other -> isSame(one, other);
  }

  private static boolean isSame(Citation one, Citation other) {
    return one.article().equals(other.article()) && one.at().equals(other.at()) && one.inTitle() == other.inTitle();
  }
}

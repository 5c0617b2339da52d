package dossier.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question about several companies, answered for each by itself.
 *
 * @param question as it was asked
 * @param found the companies of which something answers, in the order in which they were named; citations are numbered through
 * @param silent the others, in that order
 */
public record OfEach(String question, List<One> found, List<String> silent, IndexState index) implements View {
  /** Companies up to which each answer cites {@value #CITED} articles; of more it cites one. */
  private static final int FEW = 5;
  private static final int CITED = 2;

  /** The question as it is asked of one company. */
  public record Single(String company, String question) {}

  /** What answers it. */
  public record One(String company, Answer.Found answer) {
    /** The line with the company's name in it. */
    public String line() {
      return answer.line().contains(company) ? answer.headline() : company + ": " + answer.headline();
    }
  }

  public OfEach {
    found = List.copyOf(found);
    silent = List.copyOf(silent);
  }

  /** What is cited, in the order of the numbers. */
  public List<Citation> citations() {
    return found.stream().flatMap(one -> one.answer.citations().stream()).toList();
  }

  /**
   * Asks.
   *
   * @param question as it was asked
   * @param singles the same of each company
   * @param ask what answers
   * @return nothing where no company's question is answered
   */
  public static Optional<OfEach> of(String question, List<Single> singles, Function<String, Answered> ask) {
    List<One> found = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    IndexState index = null;
    int cited = 0;
    for (Single single : singles) {
      Answered answered = ask.apply(single.question);
      index = answered.index();
      if (answered.answer() instanceof Answer.Found answer) {
        found.add(new One(single.company, numbered(answer, singles.size() > FEW ? 1 : CITED, cited)));
        cited += found.getLast().answer.citations().size();
      } else
        silent.add(single.company);
    }
    return index == null || found.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfEach(question, found, silent, index));
  }

  private static Answer.Found numbered(Answer.Found answer, int most, int before) {
    List<Citation> citations = answer.citations().subList(0, Math.min(most, answer.citations().size()));
    List<Citation> numbered = Stream.iterate(0, each -> each < citations.size(), each -> each + 1)
        .map(each -> citations.get(each).numbered(before + each + 1))
        .toList();
    return new Answer.Found(answer.answer(), answer.line(), numbered, answer.sources(), answer.confidence(),
        answer.cautions(), List.of());
  }
}

package dossier.company;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with everything that is wrong in it. */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  private final transient List<CatalogProblem> problems;

  CatalogException(List<CatalogProblem> problems) {
    super(problems.stream().limit(SHOWN).map(CatalogProblem::toString).collect(Collectors.joining("\n"))
        + (problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : ""));
    this.problems = List.copyOf(problems);
  }

  /** All problems in the order of their lines, at least one. The message shows the first 20. */
  public List<CatalogProblem> problems() {
    return problems;
  }
}

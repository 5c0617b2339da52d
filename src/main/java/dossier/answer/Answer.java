package dossier.answer;

import dossier.company.Company;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a question. */
public sealed interface Answer {
  /**
   * An answer with its evidence.
   *
   * @param answer the short answer alone: a phrase or one sentence
   * @param line the answer as a line to show, with its subject; cites by {@code [1]} after it
   * @param citations the evidence, best first, at least one
   * @param sources independent sources among them, at least 1
   * @param confidence 0 to 1
   * @param cautions what a reader must know before relying on it, may be empty
   * @param next questions worth asking next, ready to be asked as they stand, may be empty
   */
  record Found(String answer, String line, List<Citation> citations, int sources, double confidence,
      List<Caution> cautions, List<String> next) implements Answer {
    public Found {
      if (citations.isEmpty()) throw new IllegalArgumentException("an answer needs a citation");
      citations = List.copyOf(citations);
      cautions = List.copyOf(cautions);
      next = List.copyOf(next);
    }

    /** The line as it is shown first: one that is not certain says so before anything else. */
    public String headline() {
      if (!cautions.contains(Caution.UNSURE)) return line;
      return line.startsWith("Yes: ") || line.startsWith("No: ")
          ? "Likely " + line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1)
          : "Likely: " + line;
    }
  }

  /** No answer: passages at most, and never a word of ours that could be taken for one. */
  sealed interface Declined extends Answer {
    /** The nearest passages, quoted, may be empty. */
    List<Citation> nearest();
  }

  /**
   * Something is told about the matter, but nothing that answers surely.
   *
   * @param nearest the closest passages, quoted, at least one
   */
  record Passages(List<Citation> nearest) implements Declined {
    public Passages {
      if (nearest.isEmpty()) throw new IllegalArgumentException("passages without a passage");
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * Neither yes nor no is told surely of a deal, but how far it got.
   *
   * @param line what is told, without a citation
   * @param nearest the closest passages, quoted, the first of which tells it
   */
  record Told(String line, List<Citation> nearest) implements Declined {
    public Told {
      if (nearest.isEmpty()) throw new IllegalArgumentException("what is told needs a citation");
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * The articles are silent.
   *
   * @param unreported the deal that the question takes for granted or asks about, of which nothing tells: "Acme bought Initech"; or null
   * @param instead what is reported instead of what the question takes for granted, which the first passage tells, or null
   * @param nearest the nearest passages, quoted, may be empty
   */
  record NoEvidence(@Nullable String unreported, @Nullable String instead, List<Citation> nearest) implements Declined {
    public NoEvidence {
      nearest = List.copyOf(nearest);
      if (instead != null && nearest.isEmpty()) throw new IllegalArgumentException("a correction needs a citation");
    }

    /** The articles are silent, and nothing in the question is known to be otherwise. */
    public NoEvidence(List<Citation> nearest) {
      this(null, null, nearest);
    }

    /** What is said first: that the deal is not reported, that another thing is, else that nothing is. */
    public String silence() {
      if (unreported != null) return "I find no report that " + unreported;
      return instead == null ? "I found nothing on that" : "I find no report of just that";
    }
  }

  /**
   * The question names a company ambiguously or nearly.
   *
   * @param surface the name as it was typed
   * @param candidates the companies that it may mean, likeliest first, at least one
   * @param retries the question with the name replaced, one for each candidate in the same order
   */
  record WhichCompany(String surface, List<Company> candidates, List<String> retries) implements Answer {
    public WhichCompany {
      if (candidates.isEmpty() || candidates.size() != retries.size())
        throw new IllegalArgumentException(candidates.size() + " candidates, " + retries.size() + " retries");
      candidates = List.copyOf(candidates);
      retries = List.copyOf(retries);
    }
  }

  /**
   * No question could be read.
   *
   * @param reason a sentence for the person who asked, in plain words
   */
  record NotUnderstood(String reason) implements Answer {}
}

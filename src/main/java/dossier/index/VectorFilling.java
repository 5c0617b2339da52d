package dossier.index;

import dossier.embed.EmbeddingException;
import java.util.function.BooleanSupplier;

/** Makes the vectors that passages lack: first those of leads and of passages with facts, then the rest. For one thread. */
public interface VectorFilling {
  /** How hard the machine works. */
  enum Pace {
    ONE_CORE, ALL_CORES
  }

  /** Which passages get their vectors. */
  enum Reach {
    /** The first of each article, under whose vector its title is found, and those in which facts stand. */
    LEADING,
    /** All. */
    ALL
  }

  /**
   * Makes what is lacking and drops the vectors of articles that are gone or changed. What is done stays when this is stopped.
   *
   * @param stop asked before each passage
   * @return how many vectors were made
   * @throws EmbeddingException when a text has no vector
   */
  long fill(Reach reach, RereadProgress progress, BooleanSupplier stop) throws EmbeddingException;
}

package dossier.answer;

import java.time.Duration;

/** Hears how questions go, never what is asked. Called on the asking thread, so that it must be quick. */
public interface AnswerListener {
  /** Hears nothing. */
  AnswerListener NOBODY = new AnswerListener() {
  };

  /** The stages from question to answer; drawing comes after. */
  enum Stage {
    /** Its spelling, companies, period and kind. */
    READ,
    /** The passages that bear on it. */
    SEARCH,
    /** What they and the facts could answer. */
    PROPOSE
  }

  /** A stage was gone through; one question may go through it several times. */
  default void took(Stage stage, Duration took) {}

  /** A question was answered; where the answer was kept, there were no stages. */
  default void answered(Answer answer, boolean kept, Duration took) {}
}

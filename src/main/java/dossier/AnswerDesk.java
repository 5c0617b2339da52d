package dossier;

import dossier.answer.Answered;
import dossier.answer.View;
import dossier.slack.Desk;
import java.time.Instant;

/** Looks up in the data folder what is asked in Slack. */
record AnswerDesk(Dossier dossier) implements Desk {
  @Override
  public Answered ask(String question, Instant asked) {
    return dossier.answers().ask(question, asked);
  }

  @Override
  public View news(String words, Instant now) {
    return dossier.views().news(words, now);
  }

  @Override
  public View profile(String words, Instant now) {
    return dossier.views().profile(words, now);
  }

  @Override
  public View search(String query, Instant now) {
    return dossier.views().search(query, now);
  }

  @Override
  public View evidence(String question, Instant asked) {
    return dossier.views().evidence(question, asked);
  }

  @Override
  public View companies() {
    return dossier.views().companies();
  }

  @Override
  public View status() {
    return dossier.views().status();
  }
}

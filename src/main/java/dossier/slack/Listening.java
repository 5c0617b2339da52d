package dossier.slack;

import java.time.Duration;

/** Passes on to whoever listens to the bot, once somebody does. */
final class Listening implements BotListener {
  private volatile BotListener listener = NOBODY;

  void to(BotListener other) {
    listener = other;
  }

  /** Does a turn of work and tells what became of it. */
  Runnable turns(String job, Runnable work) {
    return () -> {
      long begun = System.nanoTime();
      boolean done = false;
      try {
        work.run();
        done = true;
      } finally {
        turned(job, done, Duration.ofNanos(System.nanoTime() - begun));
      }
    };
  }

  @Override
  public void acknowledged(String kind, int status, Duration took) {
    listener.acknowledged(kind, status, took);
  }

  @Override
  public void worked(String kind, Outcome outcome, Duration took) {
    listener.worked(kind, outcome, took);
  }

  @Override
  public void drawn(Duration took) {
    listener.drawn(took);
  }

  @Override
  public void called(String method, CallOutcome outcome, Duration took) {
    listener.called(method, outcome, took);
  }

  @Override
  public void toldToWait(String method, Duration wait) {
    listener.toldToWait(method, wait);
  }

  @Override
  public void posted(PostOutcome outcome) {
    listener.posted(outcome);
  }

  @Override
  public void turned(String job, boolean done, Duration took) {
    listener.turned(job, done, took);
  }
}

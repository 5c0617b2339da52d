package dossier.cli;

import dossier.index.RereadProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar over the stored articles on standard error, where that is a terminal. */
final class StoredProgress implements RereadProgress, AutoCloseable {
  private final String task;
  private @Nullable ProgressBar bar;

  StoredProgress(String task) {
    this.task = task;
  }

  @Override
  public void at(long done, long all) {
    if (!Terminal.shown()) return;
    if (bar == null)
      bar = new ProgressBarBuilder().setTaskName(task)
          .setInitialMax(all)
          .setUnit(" articles", 1)
          .setStyle(ProgressBarStyle.ASCII)
          .build();
    bar.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}

package dossier.cli;

import dossier.ingest.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal. */
final class TerminalProgress implements Progress, AutoCloseable {
  private @Nullable ProgressBar bar;

  @Override
  public void start(long bytes) {
    if (!Terminal.shown()) return;
    bar = new ProgressBarBuilder().setTaskName("import")
        .setInitialMax(bytes)
        .setUnit(" MB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  @Override
  public void at(long bytes, long articles) {
    if (bar != null) bar.stepTo(bytes).setExtraMessage(articles + " articles");
  }

  @Override
  public void close() {
    if (bar != null) bar.close();
  }
}

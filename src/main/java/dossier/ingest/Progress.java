package dossier.ingest;

/** Is told how far a run is; called by the thread that runs it. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = new Progress() {
  };

  /** The run begins; {@code bytes} of files are to be read. */
  default void start(long bytes) {}

  /** So much of the files' bytes and so many articles have been read, counted from the start. */
  default void at(long bytes, long articles) {}
}

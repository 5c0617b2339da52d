package dossier.cli;

import dossier.ingest.Read;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Prints what could not be read, and remembers that there was something. */
final class Notices implements Consumer<Read> {
  private final PrintWriter err;
  private boolean refused;

  Notices(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(Read read) {
    if (!(read instanceof Read.Refused notice)) return;
    refused = true;
    err.println("refused " + notice.origin() + ": " + notice.reason());
  }

  int exit() {
    return refused ? Exit.REFUSED : Exit.DONE;
  }
}

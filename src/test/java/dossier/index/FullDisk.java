package dossier.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory on a disk with room for so many bytes more, or one that cannot be written at all. */
final class FullDisk extends FilterDirectory {
  private long room = Long.MAX_VALUE;

  FullDisk(Directory in) {
    super(in);
  }

  void room(long bytes) {
    room = bytes;
  }

  private synchronized void take(long bytes) throws IOException {
    if (room < bytes) throw new IOException("No space left on device");
    if (room < Long.MAX_VALUE) room -= bytes;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    take(1);
    return bounded(in.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
    take(1);
    return bounded(in.createTempOutput(prefix, suffix, context));
  }

  private IndexOutput bounded(IndexOutput out) {
    return new FilterIndexOutput("bounded", out.getName(), out) {
      @Override
      public void writeByte(byte b) throws IOException {
        take(1);
        super.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] b, int offset, int length) throws IOException {
        take(length);
        super.writeBytes(b, offset, length);
      }
    };
  }
}

package dossier.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Traces as bytes: a version, then the parts in order, each list after its length. */
final class TraceForm {
  /** Of the form and of how a trace is made: another version's traces cannot be compared with these. */
  static final int VERSION = 2;
  private static final int MOST_CREDITS = 127;

  private TraceForm() {}

  static byte[] bytes(Trace trace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(trace.minute());
      out.writeBoolean(trace.list());
      out.writeUTF(trace.publisher());
      out.writeByte(trace.credits().size());
      for (String credit : new TreeSet<>(trace.credits()))
        out.writeUTF(credit);
      out.writeByte(trace.companies());
      for (int i = 0; i < trace.companies(); i++)
        out.writeInt(trace.company(i));
      write(trace.sketch(), out);
      write(trace.words(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Sketch sketch, DataOutputStream out) throws IOException {
    out.writeByte(sketch.size());
    for (int i = 0; i < sketch.size(); i++)
      out.writeInt(sketch.hash(i));
  }

  private static void write(Keywords words, DataOutputStream out) throws IOException {
    out.writeByte(words.size());
    for (int i = 0; i < words.size(); i++) {
      out.writeInt(words.word(i));
      out.writeByte(words.packed(i));
    }
  }

  static Trace read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readUnsignedByte();
      if (version != VERSION) throw new IllegalArgumentException("trace of version " + version + ", not " + VERSION);
      Trace trace = read(in);
      if (in.read() >= 0) throw new IllegalArgumentException("more than a trace in " + bytes.length + " bytes");
      return trace;
    } catch (IOException e) {
      throw new IllegalArgumentException("no trace in " + bytes.length + " bytes", e);
    }
  }

  private static Trace read(DataInputStream in) throws IOException {
    int minute = in.readInt();
    boolean list = in.readBoolean();
    String publisher = in.readUTF();
    Set<String> credits = new TreeSet<>();
    for (int left = count(in, MOST_CREDITS); left > 0; left--)
      credits.add(in.readUTF());
    int[] companies = ints(in, Trace.COMPANIES);
    Sketch sketch = Sketch.of(ints(in, Sketch.SIZE));
    int[] words = new int[count(in, Keywords.SIZE)];
    byte[] weights = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readInt();
      weights[i] = in.readByte();
    }
    return new Trace(sketch, Keywords.of(words, weights), companies, minute, list, publisher, credits);
  }

  private static int[] ints(DataInputStream in, int most) throws IOException {
    int[] values = new int[count(in, most)];
    for (int i = 0; i < values.length; i++)
      values[i] = in.readInt();
    return values;
  }

  private static int count(DataInputStream in, int most) throws IOException {
    int count = in.readUnsignedByte();
    if (count > most) throw new IllegalArgumentException(count + " entries in a trace, at most " + most);
    return count;
  }
}

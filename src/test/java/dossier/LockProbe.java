package dossier;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says in a process of its own whether another holds a file. */
final class LockProbe {
  private LockProbe() {}

  /** Prints "held" or "free" for the file that is named. */
  public static void main(String[] args) throws Exception {
    try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
      System.out.print(channel.tryLock() == null ? "held" : "free");
    }
  }

  /** What a process of its own says of a file. */
  static String of(Path file) throws Exception {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        Path.of(LockProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
        LockProbe.class.getName(), file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}

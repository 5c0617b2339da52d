package dossier.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
final class Hardware {
  private static final double GIB = 1 << 30;

  private Hardware() {}

  /** One line: processor, cores, memory, Java, heap, and how busy the machine was with other things when this began. */
  static String line() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(Locale.ROOT, "%s, %d cores, %.0f GiB memory, %s, heap %.1f GiB, load average before %.1f",
        processor(),
        Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize() / GIB,
        "Java " + Runtime.version().feature(), Runtime.getRuntime().maxMemory() / GIB, system.getSystemLoadAverage());
  }

  private static String processor() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/cpuinfo")))
        if (line.startsWith("model name")) return line.substring(line.indexOf(':') + 1).strip();
    } catch (IOException e) {
      return System.getProperty("os.arch", "?"); // not Linux
    }
    return System.getProperty("os.arch", "?");
  }

  /** Bytes of heap in use once what is not needed is gone. */
  static long liveHeap() {
    for (int i = 0; i < 3; i++)
      System.gc(); // the serial collector collects all when asked
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

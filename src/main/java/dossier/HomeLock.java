package dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder for one writing process; the operating system lets go of it when the process ends, however. It also lets go when
 * the process closes any other handle of the lock's file (POSIX fcntl), so that a file that is held here is never opened again.
 */
final class HomeLock implements AutoCloseable {
  private static final String FILE = "dossier.lock";

  /** The files that this process holds. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  /** What tells the file from one that was made anew in its place, or null where the file system tells nothing. */
  private final @Nullable Object key;

  private HomeLock(Path file, FileChannel channel, @Nullable Object key) {
    this.file = file;
    this.channel = channel;
    this.key = key;
  }

  /**
   * Takes the folder, which is made where there is none.
   *
   * @throws DossierException when another process holds it, which the message names, or when it cannot be written
   */
  static HomeLock take(Path home) {
    Path file = fileOf(home);
    try {
      Files.createDirectories(home);
      if (!HELD.add(file)) throw held(home, own());
      FileChannel channel = locked(home, file);
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(own()));
      return new HomeLock(file, channel, key(file));
    } catch (IOException e) {
      throw new DossierException("the data folder " + home + " cannot be written: " + reason(e), e);
    }
  }

  /** The file, open and locked; where it cannot be it is not held. */
  private static FileChannel locked(Path home, Path file) throws IOException {
    boolean locked = false;
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      locked = lock(channel) != null;
      if (locked) return channel;
      channel.close();
      throw held(home, named(file));
    } finally {
      if (!locked) HELD.remove(file);
    }
  }

  private static HomeHeldException held(Path home, String process) {
    return new HomeHeldException("the data folder " + home + " is in use by process " + process
        + ": stop it, or work on another folder with --home");
  }

  private static Path fileOf(Path home) {
    return home.toAbsolutePath().normalize().resolve(FILE);
  }

  private static String own() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** The process that holds a folder now, as far as that can be told; a folder that cannot be written is held by nobody. */
  static Optional<String> holder(Path home) {
    Path file = fileOf(home);
    if (HELD.contains(file)) return Optional.of(own());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return lock(channel) == null ? Optional.of(named(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String named(Path file) throws IOException {
    String pid = Files.readString(file).strip();
    return pid.isEmpty() ? "(unknown)" : pid;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case FileAlreadyExistsException file -> "it is a file";
      case AccessDeniedException denied -> "no permission";
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> e.getClass().getSimpleName() + ": " + e.getMessage();
    };
  }

  /** Says who else writes the folder, or null where nobody does: the lock's file may have been taken away and made anew. */
  @Nullable
  String otherWriter() {
    try {
      if (!channel.isOpen()) return "the folder's lock was let go";
      if (Objects.equals(key, key(file))) return null;
      String holder = named(file);
      return holder.equals(own()) ? null : "process " + holder + " writes too";
    } catch (IOException e) {
      return "the folder's lock cannot be read: " + reason(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      HELD.remove(file);
    } catch (IOException e) {
      throw new DossierException("the lock cannot be let go: " + reason(e), e);
    }
  }
}

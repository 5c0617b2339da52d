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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps a data folder for one writing process; the operating system lets go of it when the process ends, however. */
final class HomeLock implements AutoCloseable {
  private static final String FILE = "dossier.lock";

  private final Path file;
  private final FileChannel channel;

  private HomeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made where there is none.
   *
   * @throws DossierException when another process holds it, which the message names, or when it cannot be written
   */
  static HomeLock take(Path home) {
    Path file = home.resolve(FILE);
    try {
      Files.createDirectories(home);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new HomeHeldException("the data folder " + home + " is in use by process " + named(file)
            + ": stop it, or work on another folder with --home");
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(String.valueOf(ProcessHandle.current().pid())));
      return new HomeLock(file, channel);
    } catch (IOException e) {
      throw new DossierException("the data folder " + home + " cannot be written: " + reason(e), e);
    }
  }

  /** The process that holds a folder now, as far as that can be told; a folder that cannot be written is held by nobody. */
  static Optional<String> holder(Path home) {
    Path file = home.resolve(FILE);
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
      String holder = named(file);
      return holder.equals(String.valueOf(ProcessHandle.current().pid())) ? null : "process " + holder + " writes too";
    } catch (IOException e) {
      return "the folder's lock cannot be read: " + reason(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new DossierException("the lock cannot be let go: " + reason(e), e);
    }
  }
}

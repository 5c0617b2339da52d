package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  @TempDir
  Path home;

  @Test
  void whoWritesTooIsNamedWhereTheLocksFileWasMadeAnew() throws Exception {
    try (HomeLock lock = HomeLock.take(home)) {
      assertThat(lock.otherWriter()).isNull();
      Path file = home.resolve("dossier.lock");
      Files.delete(file);
      assertThat(lock.otherWriter()).isEqualTo("the folder's lock cannot be read: NoSuchFileException: " + file);
      Files.writeString(file, "4711");
      assertThat(lock.otherWriter()).isEqualTo("process 4711 writes too");
    }
  }

  @Test
  void lookingAtItLetsNothingGo() throws Exception {
    Path file = home.resolve("dossier.lock");
    try (HomeLock lock = HomeLock.take(home)) {
      assertThat(lock.otherWriter()).isNull();
      assertThat(HomeLock.holder(home)).contains(String.valueOf(ProcessHandle.current().pid()));
      assertThatThrownBy(() -> HomeLock.take(home)).isInstanceOf(HomeHeldException.class);
      assertThat(LockProbe.of(file)).isEqualTo("held");
    }
    assertThat(LockProbe.of(file)).isEqualTo("free");
    assertThat(HomeLock.holder(home)).isEmpty();
  }
}

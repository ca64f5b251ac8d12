package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

  @TempDir Path folder;

  @Test
  void oneTakerAtATime() throws IOException {
    Home home = new Home(folder);
    try (HomeLock first = HomeLock.take(home).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(HomeLock.take(home)).isEmpty();
      assertThat(HomeLock.take(new Home(folder.resolve("x/..")))).isEmpty();
    }
    Optional<HomeLock> next = HomeLock.take(home);
    assertThat(next).isPresent();
    next.orElseThrow().close();
  }

  @Test
  void anotherHomeIsFree() throws IOException {
    try (HomeLock one = HomeLock.take(new Home(folder.resolve("a"))).orElseThrow();
        HomeLock other = HomeLock.take(new Home(folder.resolve("b"))).orElseThrow()) {
      assertThat(one).isNotSameAs(other);
    }
  }
}

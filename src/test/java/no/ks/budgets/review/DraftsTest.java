package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  @TempDir private Path store;

  @AfterEach
  void asBefore() {
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
  }

  @Test
  void draftsOfOursAndOfPoiLieInTheFolder() throws IOException {
    Path folder = store.resolve("tmp");
    Files.createDirectories(folder.resolve("old"));

    Drafts.writeInto(folder);

    assertThat(folder).isEmptyDirectory();
    assertThat(Drafts.create(".draft")).hasParent(folder).isEmptyFile();
    assertThat(TempFile.createTempFile("poi", ".xml").toPath()).hasParent(folder);
    assertThat(TempFile.createTempDirectory("poi").toPath()).hasParent(folder).isEmptyDirectory();
  }
}

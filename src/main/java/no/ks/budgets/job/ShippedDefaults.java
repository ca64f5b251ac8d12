package no.ks.budgets.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The job files, the register and the exchange rates that the program carries, for a home that
 * lacks its own. They are laid out anew below the store at each start, so that they are those of
 * this program and can be looked at.
 */
public final class ShippedDefaults {

  private static final String ROOT = "/shipped/";

  private final Home home;

  private ShippedDefaults(Home home) {
    this.home = home;
  }

  /** Lays the defaults out. */
  public static ShippedDefaults layOut(Home home) throws IOException {
    Path target = folder(home);
    for (Resource resource :
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
      String url = resource.getURL().toString();
      Path file = target.resolve(url.substring(url.lastIndexOf(ROOT) + ROOT.length()));
      Files.createDirectories(file.getParent());
      try (InputStream content = resource.getInputStream()) {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new ShippedDefaults(home);
  }

  private static Path folder(Home home) {
    return home.store().resolve("shipped");
  }

  /** The home's job files where it has any, else the shipped ones. */
  public Path jobs() throws IOException {
    if (Files.isDirectory(home.jobs())) {
      try (var entries = Files.list(home.jobs())) {
        if (entries.anyMatch(entry -> entry.toString().matches(".*\\.ya?ml"))) {
          return home.jobs();
        }
      }
    }
    return folder(home).resolve("jobs");
  }

  /** The inbox where it has the sub-folder, else the shipped inbox. */
  public Path inboxWith(Path inbox, String subFolder) {
    return Files.isDirectory(inbox.resolve(subFolder)) ? inbox : folder(home).resolve("input");
  }
}

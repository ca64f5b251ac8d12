package no.ks.budgets.job;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.workbook.Passwords;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/** The passwords that job files refer to, taken from where they are kept whenever one is needed. */
@Component
class OfficePasswords {

  private final Home home;
  private final ConfigurableEnvironment environment;

  OfficePasswords(Home home, ConfigurableEnvironment environment) {
    this.home = home;
    this.environment = environment;
  }

  /**
   * Looks whether all passwords are there, before a run does anything.
   *
   * @throws JobFiles.InvalidJobFiles where one is missing; the message has a line for each
   */
  void require(List<JobFile> files) {
    List<String> problems = new ArrayList<>();
    for (JobFile file : files) {
      if (file instanceof JobFile.Ingest ingest) {
        for (PasswordReference reference : ingest.passwords()) {
          try {
            password(reference);
          } catch (PasswordReference.Missing missing) {
            problems.add(String.valueOf(missing.getMessage()));
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new JobFiles.InvalidJobFiles(problems);
    }
  }

  /**
   * What a file is tried with where it is encrypted.
   *
   * @param path of the file in the inbox
   */
  Passwords of(JobFile.Ingest settings, String path) {
    return Passwords.of(
        settings.passwords().stream()
            .filter(reference -> reference.isFor(path))
            .map(this::password)
            .distinct()
            .toList());
  }

  private String password(PasswordReference reference) {
    return reference.password(environment.getSystemEnvironment(), home);
  }
}

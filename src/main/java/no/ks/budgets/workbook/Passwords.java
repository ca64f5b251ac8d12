package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The passwords that an encrypted file is tried with: those agreed with its sender, behind the one
 * that Excel takes without asking. What they are never leaves this package.
 */
public final class Passwords {

  /**
   * Excel encrypts a workbook with it where somebody only protected the structure against changes,
   * and opens it without a word.
   */
  private static final String OF_EXCEL = "VelvetSweatshop";

  private static final Passwords NONE = new Passwords(List.of());

  private final List<String> agreed;

  private Passwords(List<String> agreed) {
    this.agreed = List.copyOf(agreed);
  }

  /** For a sender with whom no password is agreed. */
  public static Passwords none() {
    return NONE;
  }

  /**
   * For a sender with whom passwords are agreed.
   *
   * @param agreed the passwords, in the order in which they are tried
   */
  public static Passwords of(List<String> agreed) {
    return new Passwords(agreed);
  }

  /** Whether none is agreed. */
  public boolean isNone() {
    return agreed.isEmpty();
  }

  /** All that an Office file is tried with. */
  List<String> forOffice() {
    List<String> all = new ArrayList<>(agreed);
    all.add(0, OF_EXCEL);
    return all;
  }

  List<String> agreed() {
    return agreed;
  }

  /**
   * The verdict on a file that none of them opens.
   *
   * @param what is encrypted, such as {@code Excel 97 workbook}
   */
  UnreadableContent refuse(String what) {
    return UnreadableContent.encrypted(
        switch (agreed.size()) {
          case 0 -> what;
          case 1 -> what + "; the password of the job file does not open it";
          default ->
              what + "; none of the " + agreed.size() + " passwords of the job file opens it";
        });
  }

  /** How many there are, and never what they are. */
  @Override
  public String toString() {
    return agreed.size() + " passwords";
  }
}

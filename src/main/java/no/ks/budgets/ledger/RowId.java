package no.ks.budgets.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.ks.budgets.inbox.ContentHash;

/**
 * The two marks by which a review document names a rejected row: which row it is, and in which
 * state the reviewer saw it.
 */
final class RowId {

  private static final int ID_DIGITS = 16;
  private static final int VERSION_DIGITS = 8;

  private RowId() {}

  /**
   * Identifies a row by where it stands in which content; the name of the file says nothing.
   *
   * @param sha256 hash of the content of its file
   * @param sheet name of its sheet, as the store keeps it
   * @param row 1-based
   * @return 16 hexadecimal digits
   */
  static String of(String sha256, String sheet, int row) {
    return digest(List.of(sha256, Integer.toString(row), sheet)).substring(0, ID_DIGITS);
  }

  /**
   * Tells one state of a row from another.
   *
   * @param state everything that a decision about the row would have to take into account
   * @return 8 hexadecimal digits
   */
  static String version(List<String> state) {
    return digest(state).substring(0, VERSION_DIGITS);
  }

  private static String digest(List<String> parts) {
    return ContentHash.of(CellTexts.joined(parts).getBytes(StandardCharsets.UTF_8));
  }
}

package no.ks.budgets.money;

/** Which sign separates whole units from decimals; the other one, then, groups thousands. */
public enum DecimalSign {
  POINT('.'),
  COMMA(',');

  private final char character;

  DecimalSign(char character) {
    this.character = character;
  }

  public char character() {
    return character;
  }

  public DecimalSign other() {
    return this == POINT ? COMMA : POINT;
  }

  static DecimalSign of(char character) {
    return character == '.' ? POINT : COMMA;
  }
}

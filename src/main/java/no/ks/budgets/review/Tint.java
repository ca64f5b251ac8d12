package no.ks.budgets.review;

/** A soft fill, light enough that black text on it reads well on paper too. */
public enum Tint {
  NONE(0xFFFFFF),
  GREEN(0xE2F0D9),
  YELLOW(0xFFF2CC),
  ORANGE(0xFCE4D6),
  RED(0xF8D0CC),
  PURPLE(0xE6DFF0),
  BLUE(0xDDEBF7),
  GREY(0xF2F2F2);

  private final int rgb;

  Tint(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, a byte each. */
  byte[] rgb() {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}

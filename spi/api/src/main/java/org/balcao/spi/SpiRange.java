package org.balcao.spi;

/**
 * The versions of the SPI that a plugin was made for: from {@code lowest}, included, to {@code
 * below}, excluded.
 *
 * @param lowest the first version that has all that the plugin uses
 * @param below the first version that it was not made for
 */
public record SpiRange(SpiVersion lowest, SpiVersion below) {

  /** Refuses an empty range. */
  public SpiRange {
    if (lowest.compareTo(below) >= 0) {
      throw new IllegalArgumentException(
          "an SPI range must not be empty: " + lowest + ".." + below);
    }
  }

  /**
   * Reads the two ends.
   *
   * @param lowest such as {@code 0.1}
   * @param below such as {@code 0.2}
   */
  public static SpiRange of(String lowest, String below) {
    return new SpiRange(SpiVersion.parse(lowest), SpiVersion.parse(below));
  }

  /** Whether a plugin of this range runs on {@code version}. */
  public boolean includes(SpiVersion version) {
    return lowest.compareTo(version) <= 0 && version.compareTo(below) < 0;
  }

  @Override
  public String toString() {
    return "[" + lowest + "," + below + ")";
  }
}

package org.balcao.spi;

/**
 * A version of this SPI. It is counted apart from the store's: a new minor only adds, a new major
 * may remove (before 1.0 a minor may remove too).
 *
 * @param major first number
 * @param minor second number
 */
public record SpiVersion(int major, int minor) implements Comparable<SpiVersion> {

  /** The version of the SPI in this jar. */
  public static final SpiVersion CURRENT = new SpiVersion(0, 1);

  /**
   * Reads {@code major.minor}.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static SpiVersion parse(String text) {
    String[] parts = text.strip().split("\\.", -1);
    if (parts.length != 2 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
      throw new IllegalArgumentException("an SPI version is <major>.<minor>: '" + text + "'");
    }
    return new SpiVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  @Override
  public int compareTo(SpiVersion other) {
    int byMajor = Integer.compare(major, other.major);
    return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

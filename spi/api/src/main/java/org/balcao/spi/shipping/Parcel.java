package org.balcao.spi.shipping;

/**
 * A packed box.
 *
 * @param grams weight, more than zero
 * @param lengthMm outer length in millimetres, 0 where not known; likewise the next two
 * @param widthMm outer width in millimetres
 * @param heightMm outer height in millimetres
 */
public record Parcel(int grams, int lengthMm, int widthMm, int heightMm) {
  /** Refuses a weight that is not positive and negative sizes. */
  public Parcel {
    if (grams <= 0 || lengthMm < 0 || widthMm < 0 || heightMm < 0) {
      throw new IllegalArgumentException("a parcel has a weight, and no negative size");
    }
  }
}

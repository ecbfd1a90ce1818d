package org.balcao.backoffice.shipping;

import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.spi.shipping.Parcel;

/**
 * Goods that transport is quoted for before anybody has packed them.
 *
 * @param grams of one; 0 where it is not shipped
 * @param lengthMm of one; 0 where not known, likewise the next two
 * @param quantity how many
 */
public record QuotedGoods(int grams, int lengthMm, int widthMm, int heightMm, int quantity) {

  /** So many of what the catalogue knows. */
  public static QuotedGoods of(Variant variant, int quantity) {
    return new QuotedGoods(
        variant.grams(), variant.lengthMm(), variant.widthMm(), variant.heightMm(), quantity);
  }

  /** All that is shipped, as one parcel of the same weight and volume; none if nothing is. */
  public static Optional<Parcel> parcel(List<QuotedGoods> goods) {
    long grams = 0;
    long cubicMm = 0;
    for (QuotedGoods part : goods) {
      grams += (long) part.grams() * part.quantity();
      cubicMm += (long) part.lengthMm() * part.widthMm() * part.heightMm() * part.quantity();
    }
    if (grams == 0) {
      return Optional.empty();
    }
    int edge = edge(cubicMm);
    return Optional.of(new Parcel((int) Math.min(grams, Integer.MAX_VALUE), edge, edge, edge));
  }

  /** The edge of the smallest cube of whole millimetres that holds the volume; 0 for none. */
  private static int edge(long cubicMm) {
    int edge = (int) Math.cbrt((double) cubicMm);
    while ((long) edge * edge * edge < cubicMm) {
      edge++;
    }
    return edge;
  }
}

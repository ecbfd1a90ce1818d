package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;

/**
 * A way of delivery that buyers choose.
 *
 * @param id the code in quotes and bookings
 * @param zones by name, those that it serves
 * @param cubicDivisor cubic centimetres that count as a kilogram, 0 where size does not count
 * @param perParcel whether each parcel is priced by itself, instead of all their weight together
 * @param heaviestParcel in grams, if there is a limit
 * @param longestSide of a parcel in millimetres
 * @param surcharge on each consignment
 * @param parcelSurcharge on each parcel
 * @param insurance as a fraction of the goods' value
 * @param leastInsurance where insurance is charged
 */
record Service(
    String id,
    String name,
    Map<String, ZoneTerms> zones,
    int cubicDivisor,
    boolean perParcel,
    OptionalLong heaviestParcel,
    int longestSide,
    Amounts surcharge,
    Amounts parcelSurcharge,
    BigDecimal insurance,
    Amounts leastInsurance) {

  Optional<ZoneTerms> in(Zone zone) {
    return Optional.ofNullable(zones.get(zone.name()));
  }

  /** The price of a consignment; nothing where this service does not carry it there. */
  Optional<Money> price(Zone zone, ZoneTerms terms, List<Parcel> parcels, Money goodsValue) {
    if (!parcels.stream().allMatch(this::carries)) {
      return Optional.empty();
    }
    Currency currency = goodsValue.currency();
    return terms
        .rates()
        .forGoodsOf(goodsValue)
        .flatMap(list -> transport(list, parcels))
        .map(
            transport ->
                isFree(terms, goodsValue)
                    ? Money.zero(currency)
                    : transport
                        .plus(surcharge.orNothing(currency))
                        .plus(parcelSurcharge.orNothing(currency).times(parcels.size()))
                        .plus(zone.surcharge().orNothing(currency))
                        .plus(insurance(goodsValue)));
  }

  private Optional<Money> transport(RateList list, List<Parcel> parcels) {
    if (!perParcel) {
      return list.price(parcels.stream().mapToLong(this::chargedGrams).sum());
    }
    Money sum = Money.zero(list.currency());
    for (Parcel parcel : parcels) {
      Optional<Money> price = list.price(chargedGrams(parcel));
      if (price.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(price.get());
    }
    return Optional.of(sum);
  }

  private boolean carries(Parcel parcel) {
    return (heaviestParcel.isEmpty() || parcel.grams() <= heaviestParcel.getAsLong())
        && Math.max(parcel.lengthMm(), Math.max(parcel.widthMm(), parcel.heightMm()))
            <= longestSide;
  }

  /** The weight, or what a parcel of that size counts as, whichever is more. */
  private long chargedGrams(Parcel parcel) {
    if (cubicDivisor == 0) {
      return parcel.grams();
    }
    // cm3 / divisor is kilograms, so mm3 / divisor is grams.
    long volume = (long) parcel.lengthMm() * parcel.widthMm() * parcel.heightMm();
    return Math.max(parcel.grams(), (volume + cubicDivisor - 1) / cubicDivisor);
  }

  private Money insurance(Money goodsValue) {
    Money least = leastInsurance.orNothing(goodsValue.currency());
    if (insurance.signum() == 0) {
      return least;
    }
    Money percentage = goodsValue.times(insurance, RoundingMode.HALF_UP);
    return percentage.compareTo(least) > 0 ? percentage : least;
  }

  private static boolean isFree(ZoneTerms terms, Money goodsValue) {
    return terms
        .freeFrom()
        .in(goodsValue.currency())
        .filter(from -> goodsValue.compareTo(from) >= 0)
        .isPresent();
  }
}

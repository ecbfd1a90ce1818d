package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.NOW;
import static org.balcao.plugin.carrier.tablerate.Shipments.consignment;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.price;
import static org.balcao.plugin.carrier.tablerate.Shipments.quotes;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.RateQuote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

  @TempDir Path folder;

  private Carrier carrier(String... settings) {
    List<String> all = new ArrayList<>(List.of("currency=BRL", "folder=" + folder));
    all.addAll(Arrays.asList(settings));
    return Shipments.carrier(all);
  }

  private Carrier brazil(String... settings) {
    List<String> all =
        new ArrayList<>(List.of("zone.brazil.countries=BR", "service.standard.days=2-5"));
    all.addAll(Arrays.asList(settings));
    return carrier(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 9.90",
    "500, 9.90",
    "501, 12.50",
    "1000, 12.50",
    "5000, 25.00",
    "5001, 28.20",
    "6000, 28.20",
    "6001, 31.40",
    "30000, 105.00",
  })
  void thePriceFollowsTheWeight(int grams, String price) {
    Carrier carrier = brazil("service.standard.rates=0.5kg=9.90; 1kg=12.50; 5kg=25.00; +1kg=3.20");
    assertEquals("BRL " + price, price(carrier, consignment(to("1"), "BRL 10.00", grams(grams))));
  }

  @Test
  void whatIsHeavierThanTheLastBandIsNotCarried() {
    Carrier carrier = brazil("service.standard.rates=1kg=9.90");
    assertEquals("none", price(carrier, consignment(to("1"), "BRL 10.00", grams(1001))));
  }

  @Test
  void aBulkyParcelCountsByItsVolume() {
    Parcel pillow = new Parcel(400, 400, 300, 200);
    assertEquals(
        "BRL 20.00",
        price(
            brazil("service.standard.rates=3999g=10.00; 4kg=20.00; 8kg=30.00"),
            consignment(to("1"), "BRL 10.00", pillow)));
    assertEquals(
        "BRL 30.00",
        price(
            brazil(
                "service.standard.rates=3999g=10.00; 4kg=20.00; 8kg=30.00",
                "service.standard.cubic-divisor=4000"),
            consignment(to("1"), "BRL 10.00", pillow)));
    assertEquals(
        "BRL 10.00",
        price(
            brazil(
                "service.standard.rates=3999g=10.00; 4kg=20.00; 8kg=30.00",
                "service.standard.cubic-divisor=0"),
            consignment(to("1"), "BRL 10.00", pillow)));
  }

  @Test
  void severalParcelsAreWeighedTogetherOrPricedOneByOne() {
    String rates = "service.standard.rates=1kg=10.00; 2kg=15.00";
    assertEquals(
        "BRL 15.00",
        price(brazil(rates), consignment(to("1"), "BRL 10.00", grams(900), grams(900))));
    assertEquals(
        "BRL 20.00",
        price(
            brazil(rates, "service.standard.priced-by=parcel"),
            consignment(to("1"), "BRL 10.00", grams(900), grams(900))));
    assertEquals(
        "none",
        price(
            brazil(rates, "service.standard.priced-by=parcel"),
            consignment(to("1"), "BRL 10.00", grams(900), grams(2900))));
  }

  @Test
  void theNarrowestZoneCounts() {
    Carrier carrier =
        carrier(
            "zone.world.countries=*",
            "zone.brazil.countries=BR",
            "zone.parana.countries=BR",
            "zone.parana.regions=PR",
            "zone.south.countries=BR",
            "zone.south.postal-prefixes=8,9",
            "zone.curitiba.countries=BR",
            "zone.curitiba.postal-ranges=80000-82999",
            "zone.street.countries=BR",
            "zone.street.postal-prefixes=80020-310",
            "service.standard.days=3",
            "service.standard.zone.world.rates=*=99.00",
            "service.standard.zone.brazil.rates=*=50.00",
            "service.standard.zone.parana.rates=*=40.00",
            "service.standard.zone.south.rates=*=30.00",
            "service.standard.zone.curitiba.rates=*=20.00",
            "service.standard.zone.street.rates=*=10.00");
    assertEquals("BRL 99.00", priceTo(carrier, "US", null, "80020"));
    assertEquals("BRL 50.00", priceTo(carrier, "BR", "SP", "01310-100"));
    assertEquals("BRL 40.00", priceTo(carrier, "BR", "BR-PR", "70000-000"));
    assertEquals("BRL 30.00", priceTo(carrier, "BR", "RS", "90010-000"));
    assertEquals("BRL 30.00", priceTo(carrier, "BR", "PR", "83000-000"));
    assertEquals("BRL 20.00", priceTo(carrier, "BR", "PR", "82999-999"));
    assertEquals("BRL 10.00", priceTo(carrier, "BR", "PR", "80020310"));
    assertEquals("BRL 50.00", priceTo(carrier, "BR", null, null));
  }

  @Test
  void aPlaceThatNobodyServesHasNoQuotes() {
    Carrier carrier = brazil("service.standard.rates=*=10.00");
    assertEquals("none", priceTo(carrier, "PT", null, "1000-001"));
    Carrier partly =
        carrier(
            "zone.home.countries=BR",
            "zone.home.postal-prefixes=80",
            "zone.rest.countries=BR",
            "service.van.days=1",
            "service.van.zone.home.rates=*=5.00");
    assertEquals("none", priceTo(partly, "BR", "SP", "01310-100"));
    assertEquals("BRL 5.00", priceTo(partly, "BR", "PR", "80020-310"));
  }

  @Test
  void goodsOfMoreValueMayCostMoreToCarry() {
    Carrier carrier =
        brazil("service.standard.rates=to 100: *=10.00 | to 500.00: *=20.00 | *=40.00");
    assertEquals("BRL 10.00", price(carrier, consignment(to("1"), "BRL 100.00", grams(1))));
    assertEquals("BRL 20.00", price(carrier, consignment(to("1"), "BRL 100.01", grams(1))));
    assertEquals("BRL 40.00", price(carrier, consignment(to("1"), "BRL 500.01", grams(1))));
  }

  @Test
  void everyCurrencyHasItsOwnRates() {
    Carrier carrier = brazil("service.standard.rates=*=10.00 | USD: *=2.50 | JPY to 9000: *=300");
    assertEquals("USD 2.50", price(carrier, consignment(to("1"), "USD 100.00", grams(1))));
    assertEquals("JPY 300", price(carrier, consignment(to("1"), "JPY 9000", grams(1))));
    assertEquals("none", price(carrier, consignment(to("1"), "JPY 9001", grams(1))));
    assertEquals("none", price(carrier, consignment(to("1"), "EUR 100.00", grams(1))));
  }

  @Test
  void surchargesAndInsuranceAreAdded() {
    Carrier carrier =
        brazil(
            "service.standard.rates=*=10.00 | USD: *=10.00",
            "service.standard.surcharge=BRL 2.00, USD 1.00",
            "service.standard.parcel-surcharge=BRL 0.50",
            "service.standard.insurance-percent=0.5",
            "service.standard.insurance-minimum=BRL 1.00",
            "zone.brazil.surcharge=BRL 4.00");
    assertEquals(
        "BRL 22.00", price(carrier, consignment(to("1"), "BRL 1000.00", grams(1), grams(1))));
    assertEquals("BRL 17.50", price(carrier, consignment(to("1"), "BRL 10.00", grams(1))));
    assertEquals("USD 11.05", price(carrier, consignment(to("1"), "USD 9.99", grams(1))));
  }

  @Test
  void expensiveGoodsTravelFreely() {
    Carrier carrier =
        carrier(
            "zone.home.countries=BR",
            "zone.home.postal-prefixes=8",
            "zone.far.countries=BR",
            "service.standard.days=3",
            "service.standard.rates=10kg=10.00",
            "service.standard.surcharge=BRL 2.00",
            "service.standard.free-from=BRL 300.00",
            "service.standard.zone.home.free-from=BRL 100.00");
    assertEquals("BRL 0.00", price(carrier, consignment(to("8"), "BRL 100.00", grams(1))));
    assertEquals("BRL 12.00", price(carrier, consignment(to("7"), "BRL 299.99", grams(1))));
    assertEquals("BRL 0.00", price(carrier, consignment(to("7"), "BRL 300.00", grams(1))));
    assertEquals("none", price(carrier, consignment(to("7"), "BRL 300.00", grams(10001))));
  }

  @Test
  void parcelsBeyondTheLimitsAreNotCarried() {
    Carrier carrier =
        brazil(
            "service.standard.rates=*=10.00",
            "service.standard.max-parcel-weight=30kg",
            "service.standard.max-parcel-side=1000");
    assertEquals("BRL 10.00", price(carrier, consignment(to("1"), "BRL 1.00", grams(30000))));
    assertEquals("none", price(carrier, consignment(to("1"), "BRL 1.00", grams(1), grams(30001))));
    assertEquals(
        "none", price(carrier, consignment(to("1"), "BRL 1.00", new Parcel(1, 1, 1, 1001))));
  }

  @Test
  void aParcelOfImpossibleSizeIsNotCarriedAndDoesNoHarm() {
    Carrier carrier = brazil("service.standard.rates=1kg=10.00; +1kg=1.00");
    int most = Integer.MAX_VALUE;
    assertEquals(
        "none", price(carrier, consignment(to("1"), "BRL 1.00", new Parcel(1, most, most, most))));
  }

  @Test
  void everyServiceQuotesForItself() {
    Carrier carrier =
        brazil(
            "service.standard.name=Entrega padr\u00E3o",
            "service.standard.rates=*=10.00",
            "service.express.days=1",
            "service.express.rates=*=25.00");
    List<RateQuote> quotes = quotes(carrier, consignment(to("1"), "BRL 10.00", grams(1)));
    assertEquals(List.of("express", "standard"), quotes.stream().map(RateQuote::service).toList());
    assertEquals("Entrega padr\u00E3o", quotes.get(1).serviceName());
    assertEquals("express", quotes.get(0).serviceName());
    assertEquals(NOW.plus(Duration.ofHours(24)), quotes.get(0).validUntil());
  }

  private static String priceTo(Carrier carrier, String country, String region, String postalCode) {
    return price(
        carrier, consignment(Shipments.to(country, region, postalCode), "BRL 10.00", grams(500)));
  }
}

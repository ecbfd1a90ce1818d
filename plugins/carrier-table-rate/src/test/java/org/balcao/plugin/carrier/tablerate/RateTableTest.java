package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.consignment;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.price;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balcao.spi.PluginException;
import org.balcao.spi.shipping.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateTableTest {

  @TempDir Path folder;

  @Test
  void aFileMayHoldTheRatesInAnyOrder() throws IOException {
    Carrier carrier =
        carrier(
            """
            zone,service,up-to-value,up-to-grams,extra-grams,price,currency
            brazil,standard,,1000,,12.50,
            brazil,standard,,500,,9.90,
            brazil,standard,,,1000,3.20,
            brazil,standard,100.00,,,8.00,
            brazil,standard,,2000,,4.00,USD
            """);
    assertEquals("BRL 8.00", price(carrier, consignment(to("1"), "BRL 100.00", grams(9999))));
    assertEquals("BRL 9.90", price(carrier, consignment(to("1"), "BRL 101.00", grams(500))));
    assertEquals("BRL 12.50", price(carrier, consignment(to("1"), "BRL 101.00", grams(501))));
    assertEquals("BRL 18.90", price(carrier, consignment(to("1"), "BRL 101.00", grams(2001))));
    assertEquals("USD 4.00", price(carrier, consignment(to("1"), "USD 101.00", grams(2000))));
    assertEquals("none", price(carrier, consignment(to("1"), "USD 101.00", grams(2001))));
  }

  @Test
  void theLineOfAMistakeIsNamed() {
    String header = "zone,service,up-to-grams,price,extra-grams\n";
    assertTrue(refused("").contains("empty"));
    assertTrue(refused("zone,service,price\n").contains("up-to-grams"));
    assertTrue(refused("zone,service,up-to-grams,price,weight\n").contains("'weight'"));
    assertTrue(refused(header + "brazil,standard,1kg,9.90,\n").contains("line 2"));
    assertTrue(refused(header + "brazil,standard,1000,,\n").contains("line 2 needs a price"));
    assertTrue(refused(header + "brazil,standard,1000,-1,\n").contains("line 2 needs a price"));
    assertTrue(
        refused(header + "brazil,standard,1000,1,\nbrazil,standard,1000,2,\n")
            .contains("line 3 has the same weight as line 2"));
    assertTrue(refused(header + "brazil,standard,,1,500\n").contains("extra-grams"));
    assertTrue(refused(header + "mars,standard,1000,1,\n").contains("'mars'"));
    assertTrue(refused(header + "brazil,rocket,1000,1,\n").contains("'rocket'"));
  }

  @Test
  void aZoneHasItsRatesInOnePlace() throws IOException {
    String message =
        assertThrows(
                PluginException.class,
                () ->
                    carrier(
                        "zone,service,up-to-grams,price\nbrazil,standard,1000,9.90\n",
                        "service.standard.zone.brazil.rates=*=1.00"))
            .getMessage();
    assertTrue(message.contains("service.standard.zone.brazil.rates"), message);
  }

  private Carrier carrier(String csv, String... settings) throws IOException {
    Path table = folder.resolve("rates.csv");
    Files.writeString(table, csv);
    List<String> all =
        new ArrayList<>(
            List.of(
                "currency=BRL",
                "folder=" + folder,
                "table=" + table,
                "zone.brazil.countries=BR",
                "service.standard.days=3"));
    all.addAll(Arrays.asList(settings));
    return Shipments.carrier(all);
  }

  private String refused(String csv) {
    return assertThrows(PluginException.class, () -> carrier(csv)).getMessage();
  }
}

package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.consignment;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.quotes;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.shipping.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the documentation does what is said below it. */
class DocumentedExampleTest {

  private static final String PREFIX = "balcao.carrier.local.";

  @TempDir Path folder;

  @Test
  void theExampleQuotesAsDocumented() throws IOException {
    List<String> settings = new ArrayList<>(List.of("folder=" + folder));
    Files.readString(Path.of("../../docs/plugins/carrier-table-rate.md"))
        .lines()
        .filter(line -> line.startsWith(PREFIX) && !line.startsWith(PREFIX + "type"))
        .map(line -> line.substring(PREFIX.length()))
        .forEach(settings::add);
    Carrier carrier = Shipments.carrier(settings);
    assertEquals(List.of("standard BRL 8.50", "van BRL 15.00"), quoted(carrier, to("80020-310")));
    assertEquals(List.of("standard BRL 13.00"), quoted(carrier, to("90010-000")));
    assertEquals(List.of("standard BRL 23.00"), quoted(carrier, to("01310-100")));
    assertEquals(List.of(), quoted(carrier, to("PT", null, "1000-001")));
  }

  private static List<String> quoted(Carrier carrier, Address to) {
    return quotes(carrier, consignment(to, "BRL 100.00", grams(600))).stream()
        .map(quote -> quote.service() + " " + quote.price())
        .toList();
  }
}

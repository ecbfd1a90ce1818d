package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.simple;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.balcao.spi.Health;
import org.balcao.spi.PluginException;
import org.balcao.spi.shipping.CarrierProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRateCarrierProviderTest {

  @TempDir Path folder;

  @Test
  void theServiceLoaderFindsIt() {
    assertTrue(
        ServiceLoader.load(CarrierProvider.class).stream()
            .anyMatch(p -> p.get().descriptor().type().equals("table-rate")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "service.standard.rates=1kg # a band is a weight, = and a price",
        "service.standard.rates=1lb=9.90 # a weight is like",
        "service.standard.rates=0kg=9.90 # a weight is like",
        "service.standard.rates=0.5g=9.90 # whole grams",
        "service.standard.rates=1kg=9,90 # a price is",
        "service.standard.rates=1kg=-1 # a price is",
        "service.standard.rates=1kg=9.999 # scale of BRL",
        "service.standard.rates=2kg=1;1kg=2 # rising weight",
        "service.standard.rates=+1kg=1 # needs a band",
        "service.standard.rates=*=1;+1kg=1 # needs a band",
        "service.standard.rates=1kg=1;+1kg=1;2kg=3 # nothing follows",
        "service.standard.rates=1kg=1 | 2kg=1 # two lists",
        "service.standard.rates=XXQ: 1kg=1 # ISO 4217",
        "service.standard.rates=cheap: 1kg=1 # before a colon",
        "service.standard.rates=to 5: # one band",
        "service.standard.days=5-2 # working days",
        "service.standard.days=soon # working days",
        "service.standard.days=999 # working days",
        "service.standard.priced-by=box # neither consignment",
        "service.standard.max-parcel-weight=heavy # such as 30kg",
        "service.standard.max-parcel-side=0 # between",
        "service.standard.cubic-divisor=-1 # between",
        "service.standard.insurance-percent=100 # below 100",
        "service.standard.surcharge=2.00 # currency codes",
        "service.standard.free-from=BRL 1.00, BRL 2.00 # two amounts",
        "service.standard.zone.mars.rates=*=1 # no zone of that name",
        "service.Express.days=1 # lower case",
        "service.empty.name=Empty # no rates",
        "zone.brazil.countries=Brazil # ISO 3166-1",
        "zone.brazil.countries=BR, * # ISO 3166-1",
        "zone.brazil.postal-ranges=80000-8799 # as many digits",
        "zone.brazil.postal-ranges=87999-80000 # as many digits",
        "zone.other.countries=BR # claims BR",
        "currency=XXX # ISO 4217",
        "working-days=MON, SOMEDAY # list of days",
        "holidays=25/12/2026 # list of dates",
        "holidays=02-30 # list of dates",
        "cut-off=2pm # time of day",
        "quote-validity=PT0S # longer than nothing",
        "tracking-prefix=12 # letters",
        "delivery=maybe # neither assumed",
        "delivery-time=25:00 # time of day",
        "label-language=tlh # none of de, en",
        "font=/nowhere.ttf # TrueType",
      })
  void aMistakeNamesItsSettingAndTheRule(String setting, String rule) {
    String message = refused(setting);
    String name = setting.substring(0, setting.indexOf('='));
    String family = name.startsWith("service.empty") ? "service.empty" : name;
    assertTrue(
        message.contains(family) || message.contains(family.replaceAll("\\.[a-z-]+$", "")),
        message);
    assertTrue(message.contains(rule), message);
  }

  @Test
  void rangesOfTwoZonesMayNestButNotCross() {
    String[] nested = {
      "zone.a.countries=BR",
      "zone.a.postal-ranges=80000-87999",
      "zone.b.countries=BR",
      "zone.b.postal-ranges=82000000-82999999",
    };
    Shipments.carrier(withFolder(nested));
    nested[3] = "zone.b.postal-ranges=87000000-88999999";
    assertTrue(refused(nested).contains("overlap"));
  }

  @Test
  void aCarrierNeedsAZoneAndAService() {
    List<String> none = List.of("currency=BRL", "folder=" + folder);
    assertTrue(refusedAll(none).contains("zone.*.countries"));
    List<String> noService = new ArrayList<>(none);
    noService.add("zone.brazil.countries=BR");
    assertTrue(refusedAll(noService).contains("service.*.days"));
  }

  @Test
  void aFolderThatIsAFileIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertTrue(refused("folder=" + file).contains("'folder'"));
  }

  @Test
  void healthLooksAtTheFolder() {
    assertEquals(Health.up(), Shipments.carrier(withFolder()).health());
  }

  private List<String> withFolder(String... settings) {
    List<String> all = simple();
    all.add("folder=" + folder);
    all.addAll(List.of(settings));
    return all;
  }

  private String refused(String... settings) {
    return refusedAll(withFolder(settings));
  }

  private static String refusedAll(List<String> settings) {
    return assertThrows(PluginException.class, () -> Shipments.carrier(settings)).getMessage();
  }
}

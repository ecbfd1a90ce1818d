package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.fiscal.FiscalNumber;
import org.balcao.spi.fiscal.InboundDocument;
import org.balcao.spi.fiscal.TaxIssuer;
import org.balcao.spi.fiscal.TaxIssuerProvider;

/**
 * Makes issuers in memory, of invoices for goods and receipts for consumers. A draft with the
 * attribute {@value #DENIED} is denied; every other is authorised. The store gives the numbers,
 * unless the setting {@code numbers} is {@code true}.
 */
public final class FakeTaxIssuerProvider extends FakeProvider<TaxIssuer>
    implements TaxIssuerProvider {

  /** The attribute of drafts that are denied, whatever its value. */
  public static final String DENIED = "fake-denied";

  private final FakeRegister register = new FakeRegister();

  /** With a world of its own. */
  public FakeTaxIssuerProvider() {
    super(
        "Fake issuer",
        Setting.withDefault(
            "numbers", SettingType.BOOLEAN, "false", "Whether the provider gives the numbers."));
    world().teach("inbound", FakeTaxIssuerProvider::inbound);
  }

  @Override
  protected TaxIssuer make(FakeDesk desk) {
    return new FakeTaxIssuer(desk, register);
  }

  private static InboundDocument inbound(int number) {
    return new InboundDocument(
        "inbound-" + number,
        new ProviderRef("inbound-" + number),
        Optional.empty(),
        "Olaria do Sul Ltda.",
        "00ABC00001DE00",
        Optional.of(new FiscalNumber("1", number)),
        Money.ofMinor(100L * number, Currency.getInstance("BRL")),
        Instant.EPOCH.plusSeconds(number),
        InboundDocument.News.ISSUED,
        "issued");
  }
}

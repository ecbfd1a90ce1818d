package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.supplier.Acknowledgement;
import org.balcao.spi.supplier.Acknowledgement.LineAnswer;
import org.balcao.spi.supplier.CatalogueItem;
import org.balcao.spi.supplier.PurchaseOrder;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.supplier.SupplierConnectorProvider;
import org.balcao.spi.supplier.SupplierDocument;

/** Makes suppliers in memory. They take every line but those of {@value #UNKNOWN_SKU}. */
public final class FakeSupplierConnectorProvider extends FakeProvider<SupplierConnector>
    implements SupplierConnectorProvider {

  /** The supplier's code of an article that it does not sell. */
  public static final String UNKNOWN_SKU = "unknown-article";

  private final Map<ProviderRef, PurchaseOrder> orders = new ConcurrentHashMap<>();

  /** With a world of its own. */
  public FakeSupplierConnectorProvider() {
    super("Fake supplier");
    world().teach("documents", FakeSupplierConnectorProvider::document);
    world().teach("catalogue", FakeSupplierConnectorProvider::item);
  }

  @Override
  protected SupplierConnector make(FakeDesk desk) {
    return new FakeSupplierConnector(desk, orders);
  }

  private static SupplierDocument document(int number) {
    return new SupplierDocument(
        "document-" + number,
        Instant.EPOCH.plusSeconds(number),
        Optional.of("P-" + number),
        new SupplierDocument.Acknowledged(
            new Acknowledgement(
                "P-" + number, 1, Optional.empty(), List.of(LineAnswer.accepted("1", number)))));
  }

  private static CatalogueItem item(int number) {
    return new CatalogueItem(
        "item-" + number,
        "S-" + number,
        Optional.empty(),
        "Article " + number,
        List.of(
            new CatalogueItem.PriceBreak(
                1, Money.ofMinor(100L + number, Currency.getInstance("BRL")))),
        1,
        1,
        OptionalInt.of(7),
        true,
        Instant.EPOCH.plusSeconds(number));
  }
}

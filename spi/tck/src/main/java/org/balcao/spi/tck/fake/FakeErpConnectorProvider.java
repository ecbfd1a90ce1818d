package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.Money;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.erp.ErpArticle;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.erp.ErpConnectorProvider;
import org.balcao.spi.erp.ErpCustomer;
import org.balcao.spi.erp.ErpOrderNews;
import org.balcao.spi.erp.ErpPrice;
import org.balcao.spi.erp.ErpStock;

/**
 * Makes connectors to a system in memory. They take all kinds of documents, or those that the
 * setting {@code kinds} lists.
 */
public final class FakeErpConnectorProvider extends FakeProvider<ErpConnector>
    implements ErpConnectorProvider {
  private final Map<String, FakeErpConnector.There> there = new ConcurrentHashMap<>();

  /** With a world of its own. */
  public FakeErpConnectorProvider() {
    super(
        "Fake ERP",
        Setting.optional(
            "kinds", SettingType.LIST, "Kinds of documents that are taken; all if not set."));
    world().teach("articles", FakeErpConnectorProvider::article);
    world().teach("prices", FakeErpConnectorProvider::price);
    world().teach("stock", FakeErpConnectorProvider::stock);
    world().teach("orders", FakeErpConnectorProvider::order);
    world().teach("customers", FakeErpConnectorProvider::customer);
  }

  @Override
  protected ErpConnector make(FakeDesk desk) {
    return new FakeErpConnector(desk, there);
  }

  private static ErpArticle article(int number) {
    return new ErpArticle(
        "article-" + number,
        "A-" + number,
        "Article " + number,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(100 + number),
        true,
        Map.of(),
        Instant.EPOCH.plusSeconds(number));
  }

  private static ErpPrice price(int number) {
    return new ErpPrice(
        "price-" + number,
        "A-" + number,
        "",
        1,
        Money.ofMinor(100L + number, Currency.getInstance("BRL")),
        Instant.EPOCH.plusSeconds(number),
        Optional.empty());
  }

  private static ErpStock stock(int number) {
    return new ErpStock(
        "stock-" + number, "A-" + number, "main", number, Instant.EPOCH.plusSeconds(number));
  }

  private static ErpOrderNews order(int number) {
    return new ErpOrderNews(
        "order-" + number,
        "B-" + number,
        ErpOrderNews.State.INVOICED,
        "faturado",
        Optional.empty(),
        List.of(),
        Instant.EPOCH.plusSeconds(number));
  }

  private static ErpCustomer customer(int number) {
    return new ErpCustomer(
        "customer-" + number,
        Optional.empty(),
        "C-" + number,
        "Customer " + number,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Instant.EPOCH.plusSeconds(number));
  }
}

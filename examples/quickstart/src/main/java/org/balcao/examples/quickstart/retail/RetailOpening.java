package org.balcao.examples.quickstart.retail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.se.Balcao;
import org.balcao.spi.Address;

/** Fills an empty store with all that the file will sell. */
final class RetailOpening {
  private static final String SHOP = "shop";
  private static final int CHUNK = 500;
  private static final int GRAMS = 100;

  /**
   * The store counts pieces in integers, and a delivery has its limits; no article is near them.
   */
  private static final long MOST = 1_000_000;

  private static final Address ADDRESS =
      Address.of("Online Retail", "1 Warehouse Road", "London", null, "E1 6AN", "GB");

  private final Balcao store;

  RetailOpening(Balcao store) {
    this.store = store;
  }

  void open(Map<String, Survey.Article> articles) {
    store.inventory().saveLocation(RetailDesk.IMPORT, new StockLocation(SHOP, "Shop", ADDRESS, 1));
    List<Map.Entry<String, Survey.Article>> all = List.copyOf(articles.entrySet());
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunk(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
  }

  private void chunk(List<Map.Entry<String, Survey.Article>> articles) {
    List<SaveProduct> products = new ArrayList<>();
    List<SetPrice> prices = new ArrayList<>();
    List<ReceiveStock.Line> stock = new ArrayList<>();
    for (Map.Entry<String, Survey.Article> entry : articles) {
      String code = entry.getKey();
      Survey.Article article = entry.getValue();
      products.add(product(code, article));
      prices.add(SetPrice.of(code, RetailDesk.pounds(article.price())));
      for (long left = article.sold(); left > 0; left -= MOST) {
        stock.add(new ReceiveStock.Line(code, (int) Math.min(left, MOST)));
      }
    }
    store.catalog().saveAll(RetailDesk.IMPORT, products);
    store.prices().set(RetailDesk.IMPORT, prices);
    store
        .inventory()
        .receive(RetailDesk.IMPORT, new ReceiveStock(SHOP, stock, "all that will be sold"));
  }

  private static SaveProduct product(String code, Survey.Article article) {
    return new SaveProduct(
        code,
        article.name().isEmpty() ? code : article.name(),
        "",
        Set.of(),
        Map.of(),
        List.of(SaveProduct.NewVariant.of(code, GRAMS)));
  }
}

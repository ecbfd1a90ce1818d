package org.balcao.backoffice.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Checks who asks for what, and hands on. */
@ApplicationScoped
@Typed(Prices.class)
final class JpaPrices implements Prices {
  private static final Access WRITERS = Access.staff(WRITE);
  private static final Actor EVERYBODY = Actor.system("pricing");

  private final Commands commands;
  private final Catalog catalog;
  private final PriceTable table;
  private final boolean includeTax;

  @Inject
  JpaPrices(Commands commands, Catalog catalog, PriceTable table, Config config) {
    this.commands = commands;
    this.catalog = catalog;
    this.table = table;
    this.includeTax = PricingConfiguration.INCLUDE_TAX.in(config);
  }

  @Override
  public void set(Actor actor, List<SetPrice> prices) {
    String subject =
        prices.size() == 1 ? "price of " + prices.get(0).sku() : prices.size() + " prices";
    commands.run(
        actor,
        new Command("pricing.set", WRITERS, subject, prices),
        Integer.class,
        session -> {
          PriceRequests.check(prices);
          TreeSet<String> unknown = new TreeSet<>();
          prices.forEach(price -> unknown.add(price.sku()));
          unknown.removeAll(catalog.variants(EVERYBODY, unknown).keySet());
          PriceRequests.checkKnown(unknown);
          table.set(session, prices, actor.toString());
          return prices.size();
        });
  }

  @Override
  public Map<String, Money> current(
      Actor actor, Collection<String> skus, Currency currency, @Nullable String group) {
    Objects.requireNonNull(actor, "an actor is needed for every command and query");
    // Staff without a permission for prices may ask, too, as any visitor may.
    return commands.ask(
        EVERYBODY,
        "pricing.current",
        WRITERS,
        session -> table.current(session, skus, currency, group));
  }

  @Override
  public List<PriceChange> history(Actor actor, String sku) {
    return commands.ask(actor, "pricing.history", WRITERS, session -> table.history(session, sku));
  }

  @Override
  public boolean includeTax() {
    return includeTax;
  }
}

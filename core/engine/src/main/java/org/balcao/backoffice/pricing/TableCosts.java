package org.balcao.backoffice.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** Costs in a table. */
@ApplicationScoped
@Typed(Costs.class)
final class TableCosts implements Costs {
  private static final Actor SYSTEM = Actor.system("pricing");
  private static final int MOST_AT_ONCE = 500;

  private final Commands commands;
  private final Catalog catalog;

  @Inject
  TableCosts(Commands commands, Catalog catalog) {
    this.commands = commands;
    this.catalog = catalog;
  }

  @Override
  public void set(Actor actor, List<SetCost> costs) {
    String subject = costs.size() == 1 ? "cost of " + costs.get(0).sku() : costs.size() + " costs";
    commands.run(
        actor,
        new Command("pricing.set-cost", Access.staff(WRITE), subject, costs),
        Integer.class,
        session -> {
          check(costs);
          costs.forEach(cost -> write(session, cost));
          return costs.size();
        });
  }

  private void check(List<SetCost> costs) {
    List<String> problems = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    costs.forEach(cost -> unknown.add(cost.sku()));
    unknown.removeAll(catalog.variants(SYSTEM, unknown).keySet());
    unknown.forEach(sku -> problems.add("cost of " + sku + ": sku: there is no such variant"));
    for (SetCost cost : costs) {
      if (cost.cost().isNegative()) {
        problems.add("cost of " + cost.sku() + ": cost: must not be negative");
      }
      Instant from = cost.from().orElse(PriceKey.ALWAYS);
      if (from.isBefore(PriceKey.ALWAYS) || from.isAfter(PriceKey.LATEST)) {
        problems.add("cost of " + cost.sku() + ": from: must be a moment from 1970 to 9999");
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-PRC002", problems);
    }
  }

  private static void write(Session session, SetCost cost) {
    Instant from = cost.from().orElse(PriceKey.ALWAYS);
    String currency = cost.cost().currency().getCurrencyCode();
    if (session.update(
            "update balcao_cost set amount = ? where sku = ? and currency = ? and valid_from = ?",
            cost.cost().amount(),
            cost.sku(),
            currency,
            from)
        == 0) {
      session.update(
          "insert into balcao_cost (sku, currency, valid_from, amount) values (?, ?, ?, ?)",
          cost.sku(),
          currency,
          from,
          cost.cost().amount());
    }
  }

  @Override
  public Map<String, Money> at(
      Actor actor, Collection<String> skus, Currency currency, Instant moment) {
    return commands.ask(
        actor, "pricing.costs", Access.staff(READ), session -> at(session, skus, currency, moment));
  }

  @Override
  public Map<String, Money> at(
      Session session, Collection<String> skus, Currency currency, Instant moment) {
    Map<String, Money> found = new TreeMap<>();
    List<String> all = List.copyOf(new TreeSet<>(skus));
    for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
      List<Object> parameters = new ArrayList<>(some);
      parameters.add(currency.getCurrencyCode());
      parameters.add(moment);
      // Oldest first: what started last overwrites what held before.
      session.list(
          row ->
              found.put(
                  row.text("sku"), new Money(row.decimal("amount").stripTrailingZeros(), currency)),
          "select sku, amount from balcao_cost where sku in ("
              + String.join(", ", some.stream().map(sku -> "?").toList())
              + ") and currency = ? and valid_from <= ? order by valid_from",
          parameters.toArray());
    }
    return found;
  }
}

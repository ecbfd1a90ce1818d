package org.balcao.backoffice.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The prices that hold or will hold, and the journal of all that were ever set. */
@Dependent
class PriceTable {
  private static final int CHUNK = 500;

  private final StoreClock clock;

  @Inject
  PriceTable(StoreClock clock) {
    this.clock = clock;
  }

  private record Keyed(PriceKey key, SetPrice price) {}

  /** Sets prices with keys of their own: per chunk one query and three batches. */
  void set(Session session, List<SetPrice> prices, String by) {
    // One order for everybody: two imports of the same prices must not wait for each other.
    List<Keyed> sorted =
        prices.stream()
            .map(price -> new Keyed(PriceKey.of(price), price))
            .sorted(Comparator.comparing(Keyed::key))
            .toList();
    for (int from = 0; from < sorted.size(); from += CHUNK) {
      setChunk(session, sorted.subList(from, Math.min(sorted.size(), from + CHUNK)), by);
    }
  }

  private void setChunk(Session session, List<Keyed> prices, String by) {
    Set<PriceKey> known = known(session, prices);
    List<@Nullable Object[]> inserts = new ArrayList<>();
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> journal = new ArrayList<>();
    for (Keyed keyed : prices) {
      PriceKey key = keyed.key();
      @Nullable Object[] row = {
        keyed.price().price().amount(),
        wholeMicros(keyed.price().until()),
        key.sku(),
        key.currency(),
        key.group(),
        key.from(),
        clock.now(),
        by
      };
      (known.contains(key) ? updates : inserts).add(Arrays.copyOf(row, 6));
      journal.add(row);
    }
    session.batch(
        "update balcao_price set amount = ?, valid_until = cast(? as timestamp with time zone)"
            + " where sku = ? and currency = ? and customer_group = ? and valid_from = ?",
        updates);
    session.batch(
        "insert into balcao_price (amount, valid_until, sku, currency, customer_group, valid_from)"
            + " values (?, cast(? as timestamp with time zone), ?, ?, ?, ?)",
        inserts);
    session.batch(
        "insert into balcao_price_change (amount, valid_until, sku, currency, customer_group,"
            + " valid_from, set_at, set_by) values (?, cast(? as timestamp with time zone), ?, ?,"
            + " ?, ?, ?, ?)",
        journal);
  }

  private static @Nullable Instant wholeMicros(@Nullable Instant moment) {
    return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
  }

  private static Set<PriceKey> known(Session session, List<Keyed> prices) {
    TreeSet<String> skus = new TreeSet<>();
    prices.forEach(keyed -> skus.add(keyed.key().sku()));
    return new HashSet<>(
        session.list(
            row ->
                new PriceKey(
                    row.text("sku"),
                    row.text("currency"),
                    row.text("customer_group"),
                    row.instant("valid_from")),
            "select sku, currency, customer_group, valid_from from balcao_price where sku in ("
                + marks(skus.size())
                + ")",
            skus.toArray()));
  }

  /** The prices that hold now, see {@link Prices}. */
  Map<String, Money> current(
      Session session, Collection<String> skus, Currency currency, @Nullable String group) {
    record Found(String sku, Money price) {}
    Instant now = clock.now();
    List<String> all = List.copyOf(new TreeSet<>(skus));
    Map<String, Money> prices = new HashMap<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      List<@Nullable Object> parameters = new ArrayList<>();
      parameters.add(currency.getCurrencyCode());
      parameters.add(group == null ? "" : group);
      parameters.add(now);
      parameters.add(now);
      parameters.addAll(chunk);
      session
          .list(
              row -> new Found(row.text("sku"), row.money("amount", "currency")),
              "select sku, currency, amount from (select sku, currency, amount, row_number() over"
                  + " (partition by sku order by case when customer_group = '' then 1 else 0 end,"
                  + " valid_from desc) as place from balcao_price where currency = ? and"
                  + " customer_group in ('', ?) and valid_from <= ? and (valid_until is null or"
                  + " valid_until > ?) and sku in ("
                  + marks(chunk.size())
                  + ")) holding where place = 1",
              parameters.toArray())
          .forEach(found -> prices.put(found.sku(), found.price()));
    }
    return prices;
  }

  List<PriceChange> history(Session session, String sku) {
    return session.list(
        row -> {
          String group = row.text("customer_group");
          Instant from = row.instant("valid_from");
          return new PriceChange(
              row.instant("set_at"),
              row.text("set_by"),
              new SetPrice(
                  row.text("sku"),
                  row.money("amount", "currency"),
                  group.isEmpty() ? null : group,
                  from.equals(PriceKey.ALWAYS) ? null : from,
                  row.instantOrNull("valid_until")));
        },
        "select sku, currency, customer_group, valid_from, valid_until, amount, set_at, set_by from"
            + " balcao_price_change where sku = ? order by id desc fetch first 500 rows only",
        sku);
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}

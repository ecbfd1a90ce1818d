package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Store credit as it is shown. */
@Dependent
class CreditViews {
  private final LotTable table;
  private final StoreClock clock;

  @Inject
  CreditViews(LotTable table, StoreClock clock) {
    this.table = table;
    this.clock = clock;
  }

  CreditView of(Session session, UUID holder, boolean staff) {
    LocalDate today = clock.today();
    Map<String, Money> balances = new TreeMap<>();
    List<CreditView.Lot> shown = new ArrayList<>();
    for (Lot lot : table.of(session, holder)) {
      Money usable = lot.expired(today) ? Money.zero(lot.free().currency()) : lot.free();
      balances.merge(usable.currency().getCurrencyCode(), usable, Money::plus);
      shown.add(
          new CreditView.Lot(
              lot.origin(),
              lot.amount(),
              usable,
              lot.reserved(),
              lot.spent(),
              lot.lapsed(),
              Optional.ofNullable(lot.expires()),
              staff ? Optional.ofNullable(lot.note()) : Optional.empty(),
              lot.madeAt()));
    }
    return new CreditView(holder, List.copyOf(balances.values()), shown);
  }
}

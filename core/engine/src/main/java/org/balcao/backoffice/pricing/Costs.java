package org.balcao.backoffice.pricing;

import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * What goods cost the store, per piece: the standard cost that margins are reckoned with. Never
 * shown to buyers. Thread-safe.
 */
public interface Costs {

  /** Needed to see costs. */
  Permission READ = new Permission("cost:read");

  /** Needed to set costs. */
  Permission WRITE = new Permission("cost:write");

  /** Sets costs; one with the same SKU, currency and start replaces the one before. */
  void set(Actor actor, List<SetCost> costs);

  /** The costs that hold at a moment; a SKU without one is absent. */
  Map<String, Money> at(Actor actor, Collection<String> skus, Currency currency, Instant moment);

  /** The same for the features above, in a unit of work; no permission is asked for. */
  Map<String, Money> at(
      Session session, Collection<String> skus, Currency currency, Instant moment);
}

package org.balcao.spi.erp;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * The company's system for accounts, purchases and the rest, beside the store.
 *
 * <p>What the store tells is pushed, by the store's own numbers: what is there already under a
 * number is changed, never made twice. What the other system tells comes as feeds, one for each
 * kind of thing. Which of the two is master of what, and so whose word counts where both changed
 * something, is the store's configuration; a connector never decides it.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.erp.<name>.type}. Planned: {@code csv}. Prove yours with {@code
 * ErpConnectorContract}.
 */
@ExtensionPoint(
    kind = "erp",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = ErpConnectorProvider.class,
    planned = "csv",
    without = "The store is master of everything and tells nobody.")
public interface ErpConnector extends Plugin, Effect<ErpConnector.Pushed> {

  /** The kinds of documents that it takes; no other is pushed. May be empty. Constant. */
  Set<ErpDocument.Kind> accepts();

  /**
   * Makes or changes one document. One with a revision that is not newer than what is there changes
   * nothing and is {@code Done}. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where the other system no longer lets it be changed.
   */
  Outcome<Pushed> push(ErpDocument document, CallContext context);

  /** Articles, as the other system has them. */
  default Optional<Feed<ErpArticle>> articles() {
    return Optional.empty();
  }

  /** Prices, as the other system has them. */
  default Optional<Feed<ErpPrice>> prices() {
    return Optional.empty();
  }

  /** Stock, as the other system has it. */
  default Optional<Feed<ErpStock>> stock() {
    return Optional.empty();
  }

  /** What the other system says of orders that were pushed. */
  default Optional<Feed<ErpOrderNews>> orders() {
    return Optional.empty();
  }

  /** Customers, as the other system has them. */
  default Optional<Feed<ErpCustomer>> customers() {
    return Optional.empty();
  }

  /**
   * It is there. Referred to later by the outcome's {@link org.balcao.spi.ProviderRef}.
   *
   * @param number the other system's own number of it, for people
   * @param revision the revision that is there now, not older than the one pushed
   */
  record Pushed(String number, int revision) {}
}

package org.balcao.backoffice.screening;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What orders turned out to be: genuine or fraud. The store labels what was completed as genuine
 * and what was charged back as fraud; staff know better and have the last word. Providers that want
 * to know are told what staff say, and models learn from all of it. Staff only; thread-safe.
 */
public interface FraudLabels {

  /** Needed to label an order. */
  Permission LABEL = new Permission("screening:label");

  /** Needed to take labelled orders out of the store. */
  Permission EXPORT = new Permission("screening:export");

  /**
   * Says that an order is genuine or fraud; saying otherwise later replaces it.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.NotFoundException if the order was never screened
   */
  LabelView label(Actor actor, UUID orderId, boolean fraud, String reason);

  /** The label of an order, if it has one. Needs {@link Screening#READ}. */
  Optional<LabelView> find(Actor actor, UUID orderId);

  /**
   * Writes labelled orders as CSV (RFC 4180, UTF-8, a header), oldest label first, page by page, so
   * that neither memory nor a transaction is held for long. The columns are documented in {@code
   * docs/screening.md}; they hold no names, addresses or documents, and identifiers only as a keyed
   * hash.
   *
   * @param to not closed
   * @return how many orders were written
   */
  long export(Actor actor, LabelQuery query, Appendable to) throws IOException;
}

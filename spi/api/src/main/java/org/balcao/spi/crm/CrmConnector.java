package org.balcao.spi.crm;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Another system that knows the store's customers: a CRM, a marketing database, a file that is
 * exported.
 *
 * <p>A customer is known there by the store's id, so that a repeat finds the same record. Who is
 * master of which field is the store's configuration; a connector never decides between two values.
 * Erasure is {@link org.balcao.spi.PersonalDataHolder}, which every connector whose system keeps
 * people should offer.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.crm.<name>.type}. Planned: {@code csv}. Prove yours with {@code
 * CrmConnectorContract}.
 */
@ExtensionPoint(
    kind = "crm",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = CrmConnectorProvider.class,
    planned = "csv",
    without = "Customers are known in the store only.")
public interface CrmConnector extends Plugin, Effect<CrmConnector.ContactStored> {

  /**
   * Makes a customer's record, or brings it up to date; fields that the connector does not map stay
   * as they are. What is older than what was stored last, by {@link Contact#revision}, is ignored
   * and {@code Done}. The outcome's reference names the record.
   */
  Outcome<ContactStored> upsert(Contact contact, CallContext context);

  /** Takes note of what customers do. */
  default Optional<Activities> activities() {
    return Optional.empty();
  }

  /** Follows a sale that may come: a quotation, a cart of a company. */
  default Optional<Deals> deals() {
    return Optional.empty();
  }

  /** Which customers came into groups that are made there, and which left them. */
  default Optional<Feed<SegmentChange>> segments() {
    return Optional.empty();
  }

  /** What customers agreed to, or no longer do, where they said so there. */
  default Optional<Feed<ConsentChange>> consents() {
    return Optional.empty();
  }

  /** The record is there. */
  record ContactStored() {}
}

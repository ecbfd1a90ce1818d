package org.balcao.frontoffice.draft;

import java.util.Optional;
import java.util.UUID;

/**
 * Which drafts are looked for; all that is given must hold. Immutable; its {@code toString} shows
 * no personal data.
 *
 * @param state where it stands
 * @param owner the account that takes care of it
 * @param customerId whose it is
 * @param email of the buyer; capitals do not count
 * @param sku something that is in it
 * @param channel the sales channel
 */
public record DraftQuery(
    Optional<Draft.State> state,
    Optional<String> owner,
    Optional<UUID> customerId,
    Optional<String> email,
    Optional<String> sku,
    Optional<String> channel) {

  /** All drafts. */
  public static DraftQuery all() {
    return new DraftQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** In that state. */
  public DraftQuery state(Draft.State wanted) {
    return new DraftQuery(Optional.of(wanted), owner, customerId, email, sku, channel);
  }

  /** Of that account. */
  public DraftQuery owner(String account) {
    return new DraftQuery(state, Optional.of(account), customerId, email, sku, channel);
  }

  /** Of that customer. */
  public DraftQuery customer(UUID id) {
    return new DraftQuery(state, owner, Optional.of(id), email, sku, channel);
  }

  /** Of that buyer. */
  public DraftQuery email(String address) {
    return new DraftQuery(state, owner, customerId, Optional.of(address), sku, channel);
  }

  /** With that in it. */
  public DraftQuery sku(String wanted) {
    return new DraftQuery(state, owner, customerId, email, Optional.of(wanted), channel);
  }

  /** Through that channel. */
  public DraftQuery channel(String wanted) {
    return new DraftQuery(state, owner, customerId, email, sku, Optional.of(wanted));
  }

  @Override
  public String toString() {
    return "DraftQuery[" + state + "]";
  }
}

package org.balcao.backoffice.payment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it lies in the table.
 *
 * @param holder the gift card or customer that it draws on; {@code null} for a gateway's
 * @param unwanted whether it was cancelled before it was known to be authorised
 * @param onAccount whether what it captures is a claim; {@code null} before the first capture
 * @param authorizationRef the gateway's name for the authorisation
 * @param expires when an uncaptured authorisation lapses
 * @param request who pays and how, as JSON; dropped once the authorisation is final, since it is
 *     personal
 * @param action what the buyer has to do
 */
record Payment(
    UUID id,
    UUID orderId,
    String orderNumber,
    String taskQueue,
    String taskSubject,
    String gateway,
    @Nullable UUID holder,
    @Nullable UUID customerId,
    Locale locale,
    Money amount,
    Amounts amounts,
    State state,
    boolean unwanted,
    @Nullable Boolean onAccount,
    @Nullable String authorizationRef,
    @Nullable Instant expires,
    @Nullable String request,
    Optional<CustomerAction> action,
    Instant openedAt,
    int version) {

  /** How far its authorisation has come. */
  enum State {
    OPEN,
    AUTHORIZED,
    DECLINED,
    CANCELLED
  }

  /** What it draws on, where that is value that the store keeps. */
  Optional<CreditKind> stored() {
    return holder == null
        ? Optional.empty()
        : Arrays.stream(CreditKind.values()).filter(k -> k.tender().equals(gateway)).findFirst();
  }

  /** Whose credit is what it brings in too much: the customer's, or of a guest, the order's. */
  UUID buyer() {
    return customerId == null ? orderId : customerId;
  }

  Payment with(Amounts changed) {
    return copy(changed, state, unwanted, onAccount, authorizationRef, expires, request, action);
  }

  Payment with(Optional<CustomerAction> changed) {
    return copy(amounts, state, unwanted, onAccount, authorizationRef, expires, request, changed);
  }

  Payment withOnAccount(boolean changed) {
    return copy(amounts, state, unwanted, changed, authorizationRef, expires, request, action);
  }

  /** Nobody wants it any more; what becomes of its authorisation is not known yet. */
  Payment asUnwanted() {
    return copy(
        amounts, state, true, onAccount, authorizationRef, expires, request, Optional.empty());
  }

  Payment authorized(Amounts changed, String ref, Optional<Instant> until) {
    return copy(
        changed,
        State.AUTHORIZED,
        unwanted,
        onAccount,
        ref,
        until.orElse(null),
        null,
        Optional.empty());
  }

  /** Its authorisation will never be. */
  Payment ended(State end) {
    return copy(
        amounts, end, unwanted, onAccount, authorizationRef, expires, null, Optional.empty());
  }

  @Override
  public String toString() {
    return "Payment[" + id + ", " + state + "]";
  }

  private Payment copy(
      Amounts newAmounts,
      State newState,
      boolean newUnwanted,
      @Nullable Boolean newOnAccount,
      @Nullable String newRef,
      @Nullable Instant newExpires,
      @Nullable String newRequest,
      Optional<CustomerAction> newAction) {
    return new Payment(
        id,
        orderId,
        orderNumber,
        taskQueue,
        taskSubject,
        gateway,
        holder,
        customerId,
        locale,
        amount,
        newAmounts,
        newState,
        newUnwanted,
        newOnAccount,
        newRef,
        newExpires,
        newRequest,
        newAction,
        openedAt,
        version);
  }
}

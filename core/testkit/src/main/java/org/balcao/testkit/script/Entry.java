package org.balcao.testkit.script;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;

/** One operation in the provider's own books. Guarded by the books. */
final class Entry {

  /** How it stands. */
  enum State {
    DONE,
    PENDING,
    REFUSED
  }

  final Call call;
  final OperationKey key;
  final ProviderRef ref;
  final Deed<?> deed;
  final RejectionKind rejection;
  final Instant at;
  State state;
  Optional<Instant> settles;

  Entry(
      Call call,
      OperationKey key,
      ProviderRef ref,
      Deed<?> deed,
      State state,
      RejectionKind rejection,
      Instant at,
      Optional<Instant> settles) {
    this.call = call;
    this.key = key;
    this.ref = ref;
    this.deed = deed;
    this.state = state;
    this.rejection = rejection;
    this.at = at;
    this.settles = settles;
  }

  /** What the provider says of it now. */
  @SuppressWarnings("unchecked") // an operation is looked up as what it was
  <R> Outcome<R> answer(Instant now) {
    return switch (state) {
      case DONE -> Outcome.done((R) deed.value(), ref);
      case PENDING ->
          Outcome.pending(ref, PendingReason.PROCESSING, settles.orElse(now.plus(Books.ASK_AGAIN)));
      case REFUSED -> Outcome.rejected(rejection, "scripted", "refused, as scripted");
    };
  }
}

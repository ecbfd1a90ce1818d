package org.balcao.spi.tck;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;

/** An operation with a request that is ready to be sent, on a bench. */
final class Trial<P extends Plugin, F, Q, R> {
  private final Bench<P> bench;
  private final Operation<P, F, Q, R> operation;
  private final Q request;

  Trial(Bench<P> bench, Operation<P, F, Q, R> operation, Q request) {
    this.bench = bench;
    this.operation = operation;
    this.request = request;
  }

  /** Whether the request holds one of these texts. */
  boolean mentions(Set<String> texts) {
    return Parts.of(request).stream()
        .anyMatch(part -> part instanceof String s && texts.stream().anyMatch(s::contains));
  }

  Outcome<R> call(CallContext context) {
    return Answers.heard(operation.name(), () -> operation.call(bench.plugin(), request, context));
  }

  /** The same about something else; empty where the operation has no other request. */
  Optional<Trial<P, F, Q, R>> another() {
    return operation.another().map(change -> new Trial<>(bench, operation, change.apply(request)));
  }

  Outcome<R> lookup(CallContext of, Optional<ProviderRef> ref) {
    return Answers.heard(
        "lookup of " + operation.name(), () -> effect().lookup(of.key(), ref, bench.again(of)));
  }

  IdempotencyKind idempotency() {
    return effect().idempotency();
  }

  @SuppressWarnings("unchecked") // an operation of this kind was made with a facet of that type
  private Effect<R> effect() {
    return (Effect<R>) operation.facetOf(bench.plugin());
  }
}

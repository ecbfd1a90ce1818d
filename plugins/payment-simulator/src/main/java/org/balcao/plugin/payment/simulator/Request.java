package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations.CancelRequest;
import org.balcao.spi.payment.Captures.CaptureRequest;
import org.balcao.spi.payment.Refunds.RefundRequest;
import org.balcao.spi.payment.Representments.Evidence;
import org.balcao.spi.payment.Representments.RepresentmentRequest;
import org.jspecify.annotations.Nullable;

/**
 * One operation as it arrives at the provider.
 *
 * @param authorization the key of the authorisation; its own for an authorisation; that of the
 *     dispute for evidence; empty if the reference is none of ours
 * @param orderNumber the store's number of the order; empty for evidence
 * @param asked the amount; absent for a cancellation, which is about all that is left, and for
 *     evidence
 * @param closes as in {@link Entry#closes}
 * @param script of the payment
 * @param fingerprint of everything that was asked
 * @param now the store's time
 */
record Request(
    String key,
    Kind kind,
    String authorization,
    String orderNumber,
    @Nullable Money asked,
    boolean closes,
    Script script,
    String fingerprint,
    Instant now) {

  static Request of(
      AuthorizeRequest request, boolean takesAtOnce, Script script, CallContext context) {
    Fingerprint print =
        new Fingerprint()
            .add(request.orderNumber())
            .add(request.amount().toString())
            .add(request.payer().customerId().orElse(null))
            .add(request.payer().name())
            .add(request.payer().email())
            .add(request.payer().taxId().orElse(null))
            .add(request.token().orElse(null));
    add(print, request.billing());
    for (Map.Entry<String, String> attribute : new TreeMap<>(request.attributes()).entrySet()) {
      print.add(attribute.getKey()).add(attribute.getValue());
    }
    String key = context.key().value();
    return new Request(
        key,
        Kind.AUTHORIZATION,
        key,
        request.orderNumber(),
        request.amount(),
        takesAtOnce,
        script,
        print.of(Kind.AUTHORIZATION),
        context.now());
  }

  static Request of(CaptureRequest request, Script script, CallContext context) {
    Fingerprint print =
        new Fingerprint()
            .add(request.authorization().id())
            .add(request.orderNumber())
            .add(request.amount().toString())
            .add(Boolean.toString(request.last()));
    return new Request(
        context.key().value(),
        Kind.CAPTURE,
        keyOf(request.authorization()),
        request.orderNumber(),
        request.amount(),
        request.last(),
        script,
        print.of(Kind.CAPTURE),
        context.now());
  }

  static Request of(RefundRequest request, Script script, CallContext context) {
    Fingerprint print =
        new Fingerprint()
            .add(request.authorization().id())
            .add(request.orderNumber())
            .add(request.amount().toString())
            .add(request.reason());
    return new Request(
        context.key().value(),
        Kind.REFUND,
        keyOf(request.authorization()),
        request.orderNumber(),
        request.amount(),
        false,
        script,
        print.of(Kind.REFUND),
        context.now());
  }

  /** Of the dispute that it answers, the provider knows the order and the amount. */
  static Request of(RepresentmentRequest request, Script script, CallContext context) {
    Fingerprint print =
        new Fingerprint()
            .add(request.dispute().id())
            .add(request.authorization().map(ProviderRef::id).orElse(null))
            .add(request.statement());
    for (Evidence evidence : request.evidence()) {
      print
          .add(evidence.kind())
          .add(evidence.title())
          .add(evidence.details())
          .add(evidence.at().map(Instant::toString).orElse(null));
    }
    return new Request(
        context.key().value(),
        Kind.EVIDENCE,
        keyOf(request.dispute()),
        "",
        null,
        false,
        script,
        print.of(Kind.EVIDENCE),
        context.now());
  }

  static Request of(CancelRequest request, Script script, CallContext context) {
    Fingerprint print =
        new Fingerprint().add(request.authorization().id()).add(request.orderNumber());
    return new Request(
        context.key().value(),
        Kind.CANCELLATION,
        keyOf(request.authorization()),
        request.orderNumber(),
        null,
        false,
        script,
        print.of(Kind.CANCELLATION),
        context.now());
  }

  private static String keyOf(ProviderRef ref) {
    return Entry.keyOf(ref).orElse("");
  }

  private static void add(Fingerprint print, Address address) {
    print
        .add(address.recipient())
        .add(address.line1())
        .add(address.line2())
        .add(address.district())
        .add(address.city())
        .add(address.region())
        .add(address.postalCode())
        .add(address.country())
        .add(address.phone());
  }

  /** The amount of an operation that has one. */
  Money amount() {
    if (asked == null) {
      throw new IllegalStateException("this names no amount");
    }
    return asked;
  }

  /** Evidence, with the order of the dispute. */
  Request about(Entry dispute) {
    return new Request(
        key, kind, authorization, dispute.orderNumber(), asked, closes, script, fingerprint, now);
  }

  /** How it enters the books. */
  Entry toEntry(Money amount, Standing standing) {
    return new Entry(
        key,
        kind,
        authorization,
        orderNumber,
        amount,
        closes,
        standing,
        now,
        fingerprint,
        kind == Kind.AUTHORIZATION ? script.text() : "");
  }
}

package org.balcao.examples.quickstart.retail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;

/** Hands goods over in the shop, for nothing: the file knows no transport. */
final class Counter implements Carrier {
  static final String NAME = "counter";
  static final String SERVICE = "pick-up";

  @Override
  public Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context) {
    LocalDate today = context.now().atZone(ZoneOffset.UTC).toLocalDate();
    return Outcome.done(
        List.of(
            new RateQuote(
                SERVICE,
                "Pick-up",
                Money.zero(request.goodsValue().currency()),
                today,
                today,
                context.now().plusSeconds(3600))),
        new ProviderRef(context.key().value()));
  }
}

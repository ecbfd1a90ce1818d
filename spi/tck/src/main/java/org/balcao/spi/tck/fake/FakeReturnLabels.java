package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.ReturnLabels;

/** Ways back that lead nowhere. */
record FakeReturnLabels(FakeDesk desk)
    implements ReturnLabels, FakeEffect<ReturnLabels.ReturnLabel> {

  @Override
  public String operation() {
    return "return-label";
  }

  @Override
  public Outcome<ReturnLabel> make(ReturnLabelRequest request, CallContext context) {
    return perform(
        request,
        FakePerson.at(request.consignment().from()),
        context,
        ref ->
            Outcome.done(
                new ReturnLabel(
                    List.of("FK-" + ref),
                    Optional.empty(),
                    Optional.of("fake-code-" + ref),
                    Optional.of(request.validUntil()),
                    Optional.empty()),
                ref));
  }

  @Override
  public Outcome<Bookings.Voided> voidLabel(ProviderRef label, CallContext context) {
    return desk.ask(context, () -> Outcome.done(new Bookings.Voided(), label));
  }
}

package org.balcao.spi.tck.fake;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.StoredInstruments;

/** Instruments that are kept: each is charged by the reference it was kept under. */
record FakeInstruments(FakeDesk desk, Set<String> forgotten)
    implements StoredInstruments, FakeEffect<StoredInstruments.StoredInstrument> {

  static Set<String> nothingForgotten() {
    return ConcurrentHashMap.newKeySet();
  }

  @Override
  public String operation() {
    return "instrument";
  }

  @Override
  public Outcome<StoredInstrument> store(StoreRequest request, CallContext context) {
    return perform(
        request,
        Optional.of(new FakePerson(request.payer().customerId(), request.payer().email())),
        context,
        ref ->
            Outcome.done(
                new StoredInstrument(
                    ref.id(),
                    "Fake card ending in 4242",
                    Optional.of(YearMonth.of(2060, 12)),
                    Optional.of("fingerprint-" + request.token())),
                ref));
  }

  @Override
  public Outcome<Forgotten> forget(ProviderRef instrument, CallContext context) {
    return desk.ask(
        context,
        () -> {
          forgotten.add(instrument.id());
          return Outcome.done(new Forgotten(), instrument);
        });
  }
}

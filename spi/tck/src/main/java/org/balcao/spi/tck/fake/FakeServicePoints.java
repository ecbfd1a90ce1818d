package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.shipping.ServicePoint;
import org.balcao.spi.shipping.ServicePoints;

/** Five counters, wherever one looks. */
record FakeServicePoints(FakeDesk desk) implements ServicePoints {

  @Override
  public Outcome<List<ServicePoint>> near(Nearby request, CallContext context) {
    return desk.answer(
        context,
        () ->
            IntStream.rangeClosed(1, Math.min(5, request.limit()))
                .mapToObj(n -> point(n, request.place()))
                .toList());
  }

  private static ServicePoint point(int number, Address place) {
    return new ServicePoint(
        "point-" + number,
        "Fake counter " + number,
        Address.of(
            "Fake counter " + number,
            "Corner " + number,
            place.city(),
            place.region(),
            place.postalCode(),
            place.country()),
        Set.of(ServicePoint.Use.COLLECT, ServicePoint.Use.DROP_OFF),
        OptionalInt.of(250 * number),
        Optional.empty());
  }
}

package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.TrackingEvent;

/** The configured carriers: what they can do, and where parcels are. Not inside a unit of work. */
@Dependent
class Carriers {
  /** The carrier of an order whose goods nobody carries. */
  static final String NONE = "none";

  private final Plugins plugins;

  @Inject
  Carriers(Plugins plugins) {
    this.plugins = plugins;
  }

  /** What a carrier can do. */
  record Abilities(boolean books, boolean labels, boolean takesOver, boolean tracks) {
    static final Abilities NOTHING = new Abilities(false, false, false, false);
  }

  /**
   * What a carrier can do; empty if it is not configured.
   *
   * @throws org.balcao.kernel.plugin.PluginUnavailableException if it does not say
   */
  Optional<Abilities> abilities(String carrier) {
    return carrier.equals(NONE)
        ? Optional.of(Abilities.NOTHING)
        : plugins
            .find(PluginKind.CARRIER, carrier)
            .map(
                guarded ->
                    guarded.ask(
                        "facets",
                        c ->
                            new Abilities(
                                c.bookings().isPresent(),
                                c.labels().isPresent(),
                                c.dispatches().isPresent(),
                                c.tracking().isPresent())));
  }

  /** What a carrier tells of a booking. */
  Outcome<List<TrackingEvent>> track(String carrier, ProviderRef booking, Locale locale) {
    return plugins
        .find(PluginKind.CARRIER, carrier)
        .map(
            guarded ->
                guarded.<List<TrackingEvent>>query(
                    "carrier.track",
                    locale,
                    (c, context) ->
                        c.tracking()
                            .map(tracking -> tracking.track(booking, context))
                            .orElseGet(
                                () ->
                                    Outcome.notApplied(
                                        FailureKind.NOT_CALLED, "the carrier does not track")),
                    events -> Optional.empty()))
        .orElseGet(
            () -> Outcome.notApplied(FailureKind.NOT_CALLED, "the carrier is not configured"));
  }
}

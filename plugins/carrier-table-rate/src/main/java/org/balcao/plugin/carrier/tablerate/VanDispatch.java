package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.DispatchDesk;

/**
 * Hands bookings to the driver: all of a request or none.
 *
 * <p>The manifest is written last and is what makes it so. Whoever finds none does the whole again,
 * and meets what was handed over with the same manifest as done.
 */
final class VanDispatch implements DispatchDesk {
  private final BookingFolder folder;

  VanDispatch(BookingFolder folder) {
    this.folder = folder;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Manifest> dispatch(DispatchRequest request, CallContext context) {
    String number = TrackingCodes.manifest(context.key());
    if (folder.hasManifest(number)) {
      return done(number);
    }
    List<String> names = new ArrayList<>();
    try {
      for (ProviderRef ref : new LinkedHashSet<>(request.bookings())) {
        Optional<BookingRecord> booking = folder.find(ref);
        if (booking.isEmpty()) {
          return Outcome.rejected(
              RejectionKind.NOT_FOUND, "no-booking", "there is no booking " + ref);
        }
        names.add(booking.get().name());
      }
      Handover handover = new Handover(number, context.now());
      for (String name : names) {
        if (!folder.close(name, handover) && !isOf(number, name)) {
          takeBack(number, names);
          return Outcome.rejected(
              RejectionKind.CONFLICT,
              "closed",
              "booking " + name + " was given back, or handed over with another manifest");
        }
      }
      folder.keepManifest(number, manifest(names, context.now()), context.now());
      return done(number);
    } catch (IOException e) {
      if (folder.hasManifest(number)) {
        return done(number);
      }
      takeBack(number, names);
      return Outcome.notApplied(
          FailureKind.PROVIDER_ERROR,
          "the manifest cannot be written; see to the space and the rights of 'folder'");
    }
  }

  @Override
  public Outcome<Manifest> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    String number = TrackingCodes.manifest(key);
    return folder.hasManifest(number)
        ? done(number)
        : Outcome.notApplied(FailureKind.NOT_FOUND, "there is no such manifest");
  }

  private boolean isOf(String number, String name) throws IOException {
    return folder.handover(name).filter(h -> h.manifest().equals(number)).isPresent();
  }

  /** Undoes what was handed over with a manifest that did not come about, as far as can be. */
  private void takeBack(String number, List<String> names) {
    for (String name : names) {
      try {
        if (isOf(number, name)) {
          folder.reopen(name);
        }
      } catch (IOException e) {
        // The same folder fails again. A repeat of the operation finds it as handed over, and
        // completes it.
      }
    }
  }

  private static String manifest(List<String> names, Instant at) {
    return new RecordText().put("at", at).put("bookings", String.join(" ", names)).toString();
  }

  private static Outcome<Manifest> done(String number) {
    return Outcome.done(new Manifest(number), new ProviderRef(number));
  }
}

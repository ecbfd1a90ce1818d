package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.checkout.Checkout;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.checkout.PreparedCheckout;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Takes a draft through the checkout, as its buyer's hand. */
@Dependent
class DraftCheckout {
  private static final Actor SYSTEM = Actor.system("draft");
  private static final Access READING = Access.staff(Drafts.READ);
  private static final Access PLACING = Access.staff(Drafts.PLACE);

  private final Commands commands;
  private final DraftTable table;
  private final DraftReading reading;
  private final Checkout checkout;
  private final StoreClock clock;

  @Inject
  DraftCheckout(
      Commands commands,
      DraftTable table,
      DraftReading reading,
      Checkout checkout,
      StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.reading = reading;
    this.checkout = checkout;
    this.clock = clock;
  }

  List<DeliveryOption> options(Actor actor, UUID id) {
    Draft draft = open(actor, "draft.options", READING, id);
    @Nullable Address delivery = draft.details().delivery();
    if (delivery == null) {
      throw lacking(draft, List.of("a delivery address"));
    }
    return checkout.options(SYSTEM, id, delivery);
  }

  CheckoutQuote quote(Actor actor, UUID id) {
    return checkout.quote(SYSTEM, request(open(actor, "draft.quote", READING, id)));
  }

  OrderView place(Actor actor, UUID id, Money confirmed, PaymentChoice payment) {
    Command command =
        DraftChanging.command("draft.place", PLACING, id, List.of(confirmed.toString(), payment));
    return commands.attempt(
        actor,
        command,
        OrderView.class,
        () -> {
          Draft draft = open(actor, "draft.place", PLACING, id);
          @Nullable String channel = draft.details().channel();
          PreparedCheckout prepared =
              checkout.prepare(
                  actor,
                  request(draft),
                  confirmed,
                  channel == null ? payment : payment.through(channel));
          if (prepared.cart().version() != draft.version()) {
            throw DraftChecks.changedMeanwhile(id);
          }
          return commands.run(
              actor, command, OrderView.class, session -> checkout.place(session, prepared));
        });
  }

  private Draft open(Actor actor, String name, Access access, UUID id) {
    return commands.ask(
        actor,
        name,
        access,
        session -> {
          table.get(session, id).requireOpen(clock.now());
          return reading.view(session, id);
        });
  }

  private static CheckoutRequest request(Draft draft) {
    DraftDetails details = draft.details();
    List<String> lacks = new ArrayList<>();
    if (details.delivery() == null) {
      lacks.add("a delivery address");
    }
    if (details.billing() == null) {
      lacks.add("a billing address");
    }
    if (details.carrier() == null) {
      lacks.add("a delivery option");
    }
    if (!lacks.isEmpty()) {
      throw lacking(draft, lacks);
    }
    return new CheckoutRequest(
        draft.id(),
        details.buyer(),
        Objects.requireNonNull(details.billing()),
        Objects.requireNonNull(details.delivery()),
        Objects.requireNonNull(details.carrier()),
        Objects.requireNonNull(details.service()),
        null,
        null);
  }

  private static ConflictException lacking(Draft draft, List<String> what) {
    return new ConflictException(
        "BAL-DRF010", "draft " + draft.id() + " lacks " + String.join(", ", what));
  }
}

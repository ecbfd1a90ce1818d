package org.balcao.examples.quickstart.steelwheels;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.desk.OrderDesk;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.payment.Receivables;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;

/** The store that is replayed in, and its clock. Nothing runs in the background. */
final class Shop implements AutoCloseable {
  /** Who does what the source's people did. */
  static final Actor STAFF = Actor.administrator("steelwheels");

  /** Who looks after orders that do not go straight; may do that, and nothing else. */
  static final Actor CARE =
      Actor.staff(
          "customer-care",
          Set.of(
              Orders.READ,
              Orders.WRITE,
              Orders.CANCEL,
              OrderDesk.ANNOTATE,
              Receivables.READ,
              Receivables.MANAGE));

  private static final Duration LONGEST = Duration.ofHours(1);

  private final Balcao store;
  private final DrivenClock clock;

  private Shop(Balcao store, DrivenClock clock) {
    this.store = store;
    this.clock = clock;
  }

  static Shop open(UnaryOperator<BalcaoBuilder> setup) {
    DrivenClock clock = new DrivenClock(Agenda.OPENING, ZoneOffset.UTC);
    Balcao store = setup.apply(Balcao.builder()).clock(clock).withoutWorkers().start();
    // No other process takes part in a replay; what a killed one had begun is ours at once.
    store.tasks().takeOver();
    return new Shop(store, clock);
  }

  Balcao store() {
    return store;
  }

  /**
   * Staff for one command. The key says what the command is for, and is the same in every run: a
   * run that goes on after a kill gives all commands once more, and those that were done have no
   * effect.
   */
  static Actor staff(SourceOrder order, String what) {
    return STAFF.once(key(order, what));
  }

  /** The same for customer care. */
  static Actor care(SourceOrder order, String what) {
    return CARE.once(key(order, what));
  }

  static String key(SourceOrder order, String what) {
    return "sw:" + order.number() + ":" + what;
  }

  /** Lets time pass; what becomes due on the way is done at its own time. */
  void driveTo(Instant moment) {
    store.tasks().drive(clock, moment);
  }

  /**
   * Does what is due until something has come about. That needs no time, unless a kill cut off a
   * call to a plugin: the store then asks what became of it, and calls again a moment later if
   * nothing did.
   */
  void until(String what, BooleanSupplier done) {
    store.tasks().runDue();
    for (Duration pause = Duration.ofSeconds(1);
        !done.getAsBoolean();
        pause = pause.multipliedBy(2)) {
      if (pause.compareTo(LONGEST) > 0) {
        throw new IllegalStateException("in the store's time of " + clock.now() + ": not " + what);
      }
      driveTo(clock.now().plus(pause));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

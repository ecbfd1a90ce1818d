package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.balcao.spi.Money;

/** Random courses of a payment, compared with a model that only counts what really moved. */
class AmountsPropertyTest {
  private static final Currency BRL = Currency.getInstance("BRL");

  private enum Kind {
    CAPTURE,
    CANCEL,
    REFUND
  }

  private record Planned(Kind kind, Money amount, boolean last) {}

  /** What happened, told by nothing but the operations that ended well. */
  private static final class Model {
    private Money taken = Money.zero(BRL);
    private Money paidBack = Money.zero(BRL);
    private final List<Planned> open = new ArrayList<>();

    private Money setAside(Kind kind) {
      return Money.sum(
          BRL, open.stream().filter(p -> p.kind() == kind).map(Planned::amount).toList());
    }
  }

  @Property
  void noCourseOfPlansAndEndsBreaksTheSums(
      @ForAll @LongRange(min = 1, max = 1_000_000) long authorized,
      @ForAll boolean atOnce,
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> course,
      @ForAll Random random) {
    Model model = new Model();
    Money asked = money(authorized);
    Amounts amounts = Amounts.none(BRL).authorize(asked, atOnce);
    model.taken = atOnce ? asked : model.taken;

    for (int step : course) {
      amounts =
          step < 5 ? plan(amounts, model, random, step) : end(amounts, model, random, step < 8);

      assertEquals(model.taken, amounts.captured());
      assertEquals(model.paidBack, amounts.refunded());
      assertEquals(model.setAside(Kind.CAPTURE), amounts.capturing());
      assertEquals(model.setAside(Kind.CANCEL), amounts.cancelling());
      assertEquals(model.setAside(Kind.REFUND), amounts.refunding());
      assertTrue(!amounts.free().isNegative() && !amounts.refundable().isNegative());
      assertTrue(amounts.refunded().compareTo(amounts.captured()) <= 0);
      assertTrue(amounts.captured().compareTo(amounts.authorized()) <= 0);
      assertTrue(amounts.authorized().compareTo(asked) <= 0);
    }
  }

  private static Amounts plan(Amounts amounts, Model model, Random random, int step) {
    if (step == 4 && amounts.free().isPositive()) {
      model.open.add(new Planned(Kind.CANCEL, amounts.free(), false));
      return amounts.planCancel();
    }
    Kind kind = step % 2 == 0 ? Kind.CAPTURE : Kind.REFUND;
    Money room = kind == Kind.CAPTURE ? amounts.free() : amounts.refundable();
    if (!room.isPositive()) {
      return amounts;
    }
    Money amount = money(1 + random.nextInt(Math.toIntExact(room.minorUnits())));
    model.open.add(new Planned(kind, amount, random.nextInt(4) == 0));
    return kind == Kind.CAPTURE ? amounts.planCapture(amount) : amounts.planRefund(amount);
  }

  private static Amounts end(Amounts amounts, Model model, Random random, boolean well) {
    if (model.open.isEmpty()) {
      return amounts;
    }
    Planned ended = model.open.remove(random.nextInt(model.open.size()));
    Money amount = ended.amount();
    if (well && ended.kind() == Kind.CAPTURE) {
      model.taken = model.taken.plus(amount);
    } else if (well && ended.kind() == Kind.REFUND) {
      model.paidBack = model.paidBack.plus(amount);
    }
    return switch (ended.kind()) {
      case CAPTURE -> well ? amounts.capture(amount, ended.last()) : amounts.freeCapture(amount);
      case CANCEL -> well ? amounts.cancel(amount) : amounts.freeCancel(amount);
      case REFUND -> well ? amounts.refund(amount) : amounts.freeRefund(amount);
    };
  }

  @Property
  void moreThanIsThereIsNeverSetAside(
      @ForAll @LongRange(min = 1, max = 1_000_000) long authorized,
      @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
    Amounts held = Amounts.none(BRL).authorize(money(authorized), false);
    Amounts taken = Amounts.none(BRL).authorize(money(authorized), true);

    assertThrows(IllegalStateException.class, () -> held.planCapture(money(authorized + more)));
    assertThrows(IllegalStateException.class, () -> held.planRefund(money(more)));
    assertThrows(IllegalStateException.class, () -> taken.planRefund(money(authorized + more)));
    assertThrows(IllegalStateException.class, () -> taken.claimAhead(money(authorized + more)));
    assertThrows(IllegalStateException.class, () -> taken.planCapture(money(more)));
  }

  @Property
  void whatWasTakenAtOnceIsClaimedByCapturesExactlyOnce(
      @ForAll @LongRange(min = 2, max = 1_000_000) long authorized, @ForAll Random random) {
    Amounts amounts = Amounts.none(BRL).authorize(money(authorized), true);
    Money first = money(1 + random.nextInt((int) authorized - 1));

    Amounts claimed = amounts.claimAhead(first).claimAhead(money(authorized).minus(first));

    assertTrue(claimed.ahead().isZero());
    assertEquals(amounts.captured(), claimed.captured());
    assertEquals(amounts.refundable(), claimed.refundable());
  }

  private static Money money(long minor) {
    return Money.ofMinor(minor, BRL);
  }
}

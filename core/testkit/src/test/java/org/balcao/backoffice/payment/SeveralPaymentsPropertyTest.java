package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.GiftCardView;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Payer;
import org.balcao.testkit.TestStore;

/**
 * Random courses of one order's payments, a gift card among them: draws, authorisations, captures,
 * refunds, cancellations, and every answer that a gateway may give, in any order. A model counts
 * only what ended well.
 */
class SeveralPaymentsPropertyTest {
  private static final Currency BRL = Currency.getInstance("BRL");
  private static final Address HOME =
      Address.of("Ana Souza", "Rua das Flores 7", "Curitiba", "PR", "80010-000", "BR");
  private static TestStore test;

  private static final class Model {
    private final UUID orderId = UUID.randomUUID();
    private Money taken = Money.zero(BRL);
    private Money paidBack = Money.zero(BRL);
    private int reasons;
  }

  @BeforeContainer
  static void open() {
    test = TestStore.start();
  }

  @AfterContainer
  static void close() {
    test.close();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void nothingIsTakenThatWasNotAuthorizedAndNothingGivenBackThatWasNotTaken(
      @ForAll @Size(min = 5, max = 25) List<@IntRange(max = 799) Integer> course) {
    UUID card =
        test.store()
            .giftCards()
            .issue(TestStore.STAFF, IssueGiftCard.sold(money(50), null, "test"))
            .issued()
            .orElseThrow()
            .card()
            .id();
    Model model = new Model();
    in(session -> payments().draw(session, request(model, 30), CreditKind.GIFT_CARD, card));
    for (int step : course) {
      try {
        in(session -> make(session, model, card, step / 100, 1 + step % 100));
      } catch (ConflictException e) {
        assertTrue(e.code().matches("BAL-PAY00[23]"), e.getMessage());
      }
      count(model);
      check(model, card);
    }
    test.booksAreRight();
  }

  private void make(Session session, Model model, UUID card, int kind, int amount) {
    UUID order = model.orderId;
    switch (kind) {
      case 0 -> payments().open(session, request(model, amount));
      case 1 -> payments().draw(session, request(model, amount), CreditKind.GIFT_CARD, card);
      case 2 ->
          payments()
              .capture(session, order, money(amount), amount % 5 == 0, "part " + model.reasons++);
      case 3 -> payments().refund(session, order, money(amount), "back " + model.reasons++);
      case 4 -> {
        if (amount > 70) {
          payments().cancel(session, order);
        }
      }
      default -> answer(session, order, amount);
    }
  }

  /** A gateway answers the oldest operation that waits: well, or with a refusal. */
  private void answer(Session session, UUID order, int how) {
    Settling settling = test.store().get(Settling.class);
    OperationTable operations = test.store().get(OperationTable.class);
    Optional<Operation> next = operations.next(session, order);
    if (next.isEmpty()) {
      return;
    }
    Operation operation = next.get();
    operations.begin(session, operation.id(), test.clock().now());
    if (how % 4 == 0) {
      settling.refused(session, operation.id(), RejectionKind.DECLINED, "no");
      return;
    }
    switch (operation.kind()) {
      case AUTHORIZE ->
          settling.authorized(
              session,
              operation.id(),
              new Taken(operation.amount(), how % 3 == 0, true, Optional.empty(), Optional.empty()),
              new ProviderRef("ref"));
      case CAPTURE -> settling.captured(session, operation.id(), Optional.empty());
      case CANCEL -> settling.cancelled(session, operation.id(), null);
      case REFUND -> settling.refunded(session, operation.id());
    }
  }

  /** The model knows the operations that were done, and nothing of the payments' amounts. */
  private static void count(Model model) {
    model.taken = moved(model, "'AUTHORIZE', 'CAPTURE'");
    model.paidBack = moved(model, "'REFUND'");
  }

  private static Money moved(Model model, String kinds) {
    return test.store()
        .get(UnitOfWork.class)
        .call(
            session ->
                Money.sum(
                    BRL,
                    session.list(
                        row -> row.money("moved", "currency"),
                        "select moved, currency from balcao_payment_operation where state = 'DONE'"
                            + " and order_id = ? and kind in ("
                            + kinds
                            + ")",
                        model.orderId)));
  }

  private static void check(Model model, UUID card) {
    List<PaymentView> views = payments().payments(TestStore.STAFF, model.orderId);
    assertEquals(model.taken, sum(views.stream().map(PaymentView::captured).toList()));
    assertEquals(model.paidBack, sum(views.stream().map(PaymentView::refunded).toList()));
    for (PaymentView view : views) {
      assertTrue(view.refunded().compareTo(view.captured()) <= 0, view.toString());
      assertTrue(view.captured().compareTo(view.authorized()) <= 0, view.toString());
      assertTrue(view.authorized().compareTo(view.amount()) <= 0, view.toString());
    }
    List<PaymentView> drawn =
        views.stream().filter(v -> v.gateway().equals(CreditKind.GIFT_CARD.tender())).toList();
    Money authorized = sum(drawn.stream().map(PaymentView::authorized).toList());
    Money captured = sum(drawn.stream().map(PaymentView::captured).toList());
    Money refunded = sum(drawn.stream().map(PaymentView::refunded).toList());
    GiftCardView held = test.store().giftCards().card(TestStore.STAFF, card);
    assertEquals(authorized.minus(captured), held.reserved());
    assertEquals(money(50).minus(authorized).plus(refunded), held.balance());
  }

  private static Money sum(List<Money> amounts) {
    return Money.sum(BRL, amounts);
  }

  private static Payments payments() {
    return test.store().payments();
  }

  private static void in(Consumer<Session> work) {
    test.store()
        .get(UnitOfWork.class)
        .call(
            session -> {
              work.accept(session);
              return true;
            });
  }

  private static OpenPayment request(Model model, long amount) {
    return new OpenPayment(
        model.orderId,
        "T-" + model.orderId,
        "order",
        model.orderId.toString(),
        "card",
        money(amount),
        new Payer(Optional.empty(), "Ana Souza", "ana@example.com", Optional.empty()),
        HOME,
        Optional.empty(),
        Map.of(),
        Locale.ROOT);
  }

  private static Money money(long whole) {
    return Money.ofMinor(whole * 100, BRL);
  }
}

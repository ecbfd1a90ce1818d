package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.hook.ContributionConflictException;
import org.balcao.kernel.hook.ReactionView;
import org.balcao.kernel.hook.RefusedByHookException;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.Happening;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.Reaction;
import org.balcao.spi.hook.Situation;
import org.balcao.spi.hook.Validator;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An adopter changes the store's processes without changing the store. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HooksScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  HooksScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private void open(UnaryOperator<BalcaoBuilder> more) {
    shop = Shop.open(database, more);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    if (shop != null) {
      shop.test.booksAreRight();
      shop.close();
    }
  }

  private OrderView buy(int cups) {
    return shop.buy(guest(), CARD, new CartItem("CUP", cups));
  }

  // Validators

  @Test
  void anOrderThatAValidatorRefusesChangesNothingAndSaysWhy() {
    open(
        builder ->
            builder
                .plugin(PluginKind.VALIDATOR, "few", new MostCups(5))
                .plugin(PluginKind.VALIDATOR, "fewer", new MostCups(2)));
    RefusedByHookException refused = assertThrows(RefusedByHookException.class, () -> buy(6));
    assertEquals(
        List.of("at most 5 cups", "at most 2 cups"),
        refused.violations().stream().map(Violation::message).toList());
    assertEquals(100, shop.available("CUP"));
    assertEquals(OrderState.PLACED, buy(2).state());
  }

  @Test
  void aValidatorThatFailsHasNotAgreed() {
    Validator broken =
        new Validator() {
          @Override
          public Set<String> points() {
            return Set.of(HookPoints.CHECKOUT_PLACE);
          }

          @Override
          public List<Violation> validate(Situation situation) {
            throw new IllegalStateException("out of order");
          }
        };
    open(builder -> builder.plugin(PluginKind.VALIDATOR, "broken", broken));
    assertThrows(PluginUnavailableException.class, () -> buy(1));
    assertEquals(100, shop.available("CUP"));
  }

  @Test
  void cancellingMayBeRefusedToo() {
    Validator firm =
        new Validator() {
          @Override
          public Set<String> points() {
            return Set.of(HookPoints.ORDER_CANCEL);
          }

          @Override
          public List<Violation> validate(Situation situation) {
            return situation.byStaff()
                ? List.of()
                : List.of(Violation.of("call", "please call us to cancel"));
          }
        };
    open(builder -> builder.plugin(PluginKind.VALIDATOR, "firm", firm));
    var buyer = guest();
    OrderView order = shop.buy(buyer, CARD, new CartItem("CUP", 1));
    assertThrows(
        RefusedByHookException.class,
        () -> shop.store.orders().cancel(buyer, order.id(), "changed my mind"));
    assertEquals(OrderState.PLACED, shop.order(order.id()).state());
    shop.store.orders().cancel(STAFF, order.id(), "the buyer called");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
  }

  @Test
  void aHookAtAPlaceThatDoesNotExistFailsTheStart() {
    Validator lost =
        new Validator() {
          @Override
          public Set<String> points() {
            return Set.of("checkout.plaice");
          }

          @Override
          public List<Violation> validate(Situation situation) {
            return List.of();
          }
        };
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class,
            () -> open(builder -> builder.plugin(PluginKind.VALIDATOR, "lost", lost)));
    assertTrue(refused.problems().get(0).contains("balcao.validator.lost"), refused.getMessage());
    assertTrue(refused.problems().get(0).contains("checkout.place"), refused.getMessage());
  }

  // Contributors

  @Test
  void whatIsContributedReachesTheGateway() {
    Till till = new Till();
    open(
        builder ->
            builder
                .plugin(PluginKind.PAYMENT, "till", till)
                .plugin(PluginKind.CONTRIBUTOR, "cost", new Gives(Map.of("cost-centre", "4711"))));
    PaymentChoice choice =
        new PaymentChoice(
            "till", Optional.empty(), Map.of("instalments", "3"), FraudCase.Origin.unknown());
    OrderView order = shop.buy(guest(), choice, new CartItem("CUP", 1));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(List.of(Map.of("cost-centre", "4711", "instalments", "3")), till.attributes);
  }

  @Test
  void twoContributorsThatContradictEachOtherAreNamed() {
    open(
        builder ->
            builder
                .plugin(PluginKind.CONTRIBUTOR, "one", new Gives(Map.of("cost-centre", "1")))
                .plugin(PluginKind.CONTRIBUTOR, "two", new Gives(Map.of("cost-centre", "2"))));
    ContributionConflictException conflict =
        assertThrows(ContributionConflictException.class, () -> buy(1));
    assertTrue(
        conflict.getMessage().contains("'one'") && conflict.getMessage().contains("'two'"),
        conflict.getMessage());
    assertEquals(100, shop.available("CUP"));
  }

  // Process steps

  @Test
  void anOrderWaitsForAStepOfOnesOwn() {
    Approval approval = new Approval(HookPoints.ORDER_SCREENED);
    approval.answers.add(
        context ->
            Outcome.pending(
                new ProviderRef("paper-1"),
                PendingReason.HUMAN_REVIEW,
                context.now().plus(Duration.ofHours(8))));
    open(builder -> builder.plugin(PluginKind.PROCESS_STEP, "approval", approval));
    OrderView order = buy(1);
    shop.test.settle();
    assertEquals(OrderState.PLACED, shop.order(order.id()).state());
    shop.test.pass(Duration.ofHours(9));
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(1, approval.keys.size());
    assertEquals(List.of("PLACED"), approval.states);
  }

  @Test
  void aStepThatRefusesPutsTheOrderBeforeAPersonWhoMayTryAgain() {
    Approval approval = new Approval(HookPoints.ORDER_PAID);
    approval.answers.add(
        context -> Outcome.rejected(RejectionKind.DECLINED, "no", "the licence is missing"));
    open(builder -> builder.plugin(PluginKind.PROCESS_STEP, "licence", approval));
    OrderView order = buy(1);
    shop.test.settle();
    OrderView stopped = shop.order(order.id());
    assertEquals(OrderState.NEEDS_ATTENTION, stopped.state());
    assertTrue(
        stopped.reason().orElseThrow().contains("the licence is missing"), stopped.toString());
    shop.store.orders().retry(STAFF, order.id());
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    // Refused for good: asked anew, and under another key.
    assertEquals(2, Set.copyOf(approval.keys).size());
  }

  @Test
  void anAnswerThatWasLostIsLookedUpAndTheStepIsNotDoneTwice() {
    Approval approval = new Approval(HookPoints.ORDER_DELIVERED);
    approval.answers.add(
        context -> {
          approval.done.add(context.key().value());
          return Outcome.unknown(context.key(), FailureKind.TIMEOUT_AFTER_SEND, "no answer");
        });
    open(builder -> builder.plugin(PluginKind.PROCESS_STEP, "thanks", approval));
    OrderView order = buy(1);
    shop.test.settle();
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(10));
    assertEquals(OrderState.COMPLETED, shop.order(order.id()).state());
    assertEquals(1, approval.keys.size());
  }

  @Test
  void aCancelledOrderWaitsForNoStep() {
    Approval approval = new Approval(HookPoints.ORDER_SCREENED);
    approval.answers.add(
        context ->
            Outcome.pending(
                new ProviderRef("paper-1"),
                PendingReason.HUMAN_REVIEW,
                context.now().plus(Duration.ofDays(20))));
    open(builder -> builder.plugin(PluginKind.PROCESS_STEP, "approval", approval));
    OrderView order = buy(1);
    shop.test.settle();
    shop.store.orders().cancel(STAFF, order.id(), "no longer wanted");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
    assertEquals(100, shop.available("CUP"));
  }

  // Reactions

  @Test
  void aReactionHearsOfEachEventOnceAndCannotHoldUpAnOrder() {
    Bell bell = new Bell(Set.of("OrderPlaced", "OrderConfirmed"));
    bell.answers.add(context -> Outcome.notApplied(FailureKind.CONNECTION, "the line is dead"));
    bell.answers.add(
        context -> {
          bell.rung.add(context.key().value());
          throw new IllegalStateException("after the effect");
        });
    open(builder -> builder.plugin(PluginKind.REACTION, "bell", bell));
    OrderView order = buy(1);
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    shop.test.pass(Duration.ofHours(1));
    assertEquals(2, bell.rung.size());
    assertEquals(2, new HashSet<>(bell.rung).size());
    assertEquals(Set.of("OrderPlaced", "OrderConfirmed"), bell.heard());
    assertTrue(bell.happenings.get(0).details().contains(order.number()));
    assertEquals(List.of(), shop.store.reactions().in(STAFF, ReactionView.State.OPEN));
  }

  @Test
  void aReactionThatWasRefusedIsShownToStaffWhoMayTryItAgain() {
    Bell bell = new Bell(Set.of("OrderPlaced"));
    bell.answers.add(context -> Outcome.rejected(RejectionKind.DECLINED, "no", "no such bell"));
    open(builder -> builder.plugin(PluginKind.REACTION, "bell", bell));
    buy(1);
    shop.test.settle();
    ReactionView refused = shop.store.reactions().in(STAFF, ReactionView.State.REFUSED).get(0);
    assertEquals("bell", refused.reaction());
    assertEquals(Optional.of("no: no such bell"), refused.reason());
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.reactions().in(guest(), ReactionView.State.REFUSED));
    shop.store.reactions().retry(STAFF, refused.id());
    shop.test.settle();
    assertEquals(1, bell.rung.size());
    assertThrows(ConflictException.class, () -> shop.store.reactions().retry(STAFF, refused.id()));
  }

  private record MostCups(int most) implements Validator {
    @Override
    public Set<String> points() {
      return Set.of(HookPoints.CHECKOUT_PLACE);
    }

    @Override
    public List<Violation> validate(Situation situation) {
      int cups = situation.order().lines().stream().mapToInt(OrderFacts.Line::quantity).sum();
      return cups > most
          ? List.of(Violation.of("too-many", "at most " + most + " cups"))
          : List.of();
    }
  }

  private record Gives(Map<String, String> given) implements Contributor {
    @Override
    public Set<String> points() {
      return Set.of(HookPoints.CHECKOUT_PAYMENT);
    }

    @Override
    public Map<String, String> contribute(Situation situation) {
      return given;
    }
  }

  /** Takes what it is given, and remembers what it was told. */
  private static final class Till implements PaymentGateway {
    private final List<Map<String, String>> attributes = new CopyOnWriteArrayList<>();

    @Override
    public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
      attributes.add(request.attributes());
      return Outcome.done(Authorization.taken(request.amount()), new ProviderRef("till-1"));
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<Authorization> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "no trace");
    }
  }

  /** Does it at once unless a test says otherwise. */
  private static final class Approval implements ProcessStep {
    private final String point;
    private final Queue<Function<CallContext, Outcome<StepResult>>> answers =
        new ConcurrentLinkedQueue<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> states = new CopyOnWriteArrayList<>();

    Approval(String point) {
      this.point = point;
    }

    @Override
    public String point() {
      return point;
    }

    @Override
    public Outcome<StepResult> run(OrderFacts order, CallContext context) {
      keys.add(context.key().value());
      states.add(order.state());
      var answer = answers.poll();
      return answer == null ? finished() : answer.apply(context);
    }

    private static Outcome<StepResult> finished() {
      return Outcome.done(new StepResult(Optional.of("fine")), new ProviderRef("paper"));
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<StepResult> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return ref.isPresent() || done.contains(key.value())
          ? finished()
          : Outcome.notApplied(FailureKind.NOT_FOUND, "no trace");
    }
  }

  private static final class Bell implements Reaction {
    private final Set<String> events;
    private final Queue<Function<CallContext, Outcome<Reacted>>> answers =
        new ConcurrentLinkedQueue<>();
    private final List<String> rung = new CopyOnWriteArrayList<>();
    private final List<Happening> happenings = new CopyOnWriteArrayList<>();

    Bell(Set<String> events) {
      this.events = events;
    }

    Set<String> heard() {
      Set<String> names = new HashSet<>();
      new ArrayList<>(happenings).forEach(happening -> names.add(happening.event()));
      return names;
    }

    @Override
    public Set<String> events() {
      return events;
    }

    @Override
    public Outcome<Reacted> react(Happening happening, CallContext context) {
      happenings.add(happening);
      var answer = answers.poll();
      if (answer != null) {
        return answer.apply(context);
      }
      rung.add(context.key().value());
      return Outcome.done(new Reacted(), new ProviderRef("ding"));
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<Reacted> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return rung.contains(key.value())
          ? Outcome.done(new Reacted(), new ProviderRef("ding"))
          : Outcome.notApplied(FailureKind.NOT_FOUND, "no trace");
    }
  }
}

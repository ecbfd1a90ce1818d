package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.registration.CheckOutcome;
import org.balcao.backoffice.registration.QuestionView;
import org.balcao.backoffice.registration.RegistrationQuery;
import org.balcao.backoffice.registration.RegistrationState;
import org.balcao.backoffice.registration.RegistrationView;
import org.balcao.backoffice.registration.Registrations;
import org.balcao.backoffice.registration.SharedTrait;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.Call;
import org.balcao.testkit.script.ScriptedVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What customers say is checked: by rules first, by a bureau that bills for what is left. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RegistrationScenarioTest {
  private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
  private static final String CPF = "529.982.247-25";
  private static final String OTHER_CPF = "111.444.777-35";
  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofSeconds(1))
          .withBreaker(10_000, Duration.ofMillis(1));

  /** A bureau that knows more than rules do. */
  private final ScriptedVerifier bureau =
      new ScriptedVerifier(Check.TAX_ID_FORMAT, Check.TAX_ID_ACTIVE, Check.NAME_MATCHES);

  private final TestDatabase database;
  private @Nullable Shop shop;

  RegistrationScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @AfterEach
  void theBooksAreRight() {
    if (shop != null) {
      shop.test.settle();
      shop.test.booksAreRight();
      shop.close();
    }
  }

  private Shop open(UnaryOperator<BalcaoBuilder> setup) {
    Shop opened =
        Shop.open(database, b -> setup.apply(b.set("balcao.verifier.rules.type", "local")));
    shop = opened;
    return opened;
  }

  /** The rules, and after them the bureau for two checks of its own. */
  private Shop openWithBureau(UnaryOperator<BalcaoBuilder> setup) {
    return open(
        b ->
            setup.apply(
                b.plugin(PluginKind.VERIFIER, "bureau", bureau, GUARD)
                    .set("balcao.registration.chain", "rules, bureau")
                    .set(
                        "balcao.registration.checks",
                        "tax-id-format, tax-id-active, name-matches, email-format")));
  }

  private static UUID register(
      Shop shop, String email, String name, @Nullable String taxId, @Nullable String phone) {
    UUID id =
        shop.store
            .customers()
            .register(STAFF, new RegisterCustomer(email, name, phone, taxId, BRAZIL, null))
            .id();
    shop.test.settle();
    return id;
  }

  private static RegistrationView of(Shop shop, UUID id) {
    return shop.store.registrations().of(STAFF, id);
  }

  private static CheckOutcome outcome(Shop shop, UUID id, Check check) {
    return of(shop, id).check(check).orElseThrow().outcome();
  }

  private static void change(Shop shop, UUID id, String email, String name, String taxId) {
    shop.store
        .customers()
        .update(STAFF, id, new RegisterCustomer(email, name, null, taxId, BRAZIL, null));
    shop.test.settle();
  }

  @Test
  void whoTellsTheTruthIsConfirmedAndWhoDoesNotWaitsForStaff() {
    Shop shop = open(b -> b);
    UUID ana = register(shop, "ana.souza@example.com", "Ana Souza", CPF, "(81) 98765-4321");
    shop.store
        .customers()
        .addAddress(
            STAFF, ana, Address.of("Ana Souza", "Rua B, 2", "Recife", "PE", "50050-000", "BR"));
    shop.test.settle();
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());
    RegistrationView.CheckView taxId = of(shop, ana).check(Check.TAX_ID_FORMAT).orElseThrow();
    assertEquals(Optional.of("rules"), taxId.verifier());
    assertEquals("check-digit", taxId.evidence().orElseThrow().source());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.POSTAL_CODE_MATCHES));

    UUID bia = register(shop, "bia@gmial.com", "Bia", "529.982.247-21", null);
    RegistrationView seen = of(shop, bia);
    assertEquals(RegistrationState.CONTRADICTED, seen.state());
    assertEquals(
        Optional.of("wrong-check-digits"), seen.check(Check.TAX_ID_FORMAT).orElseThrow().code());
    assertEquals(
        Optional.of("bia@gmail.com"), seen.check(Check.EMAIL_PLAUSIBLE).orElseThrow().suggestion());
    assertEquals(CheckOutcome.INCONCLUSIVE, outcome(shop, bia, Check.NAME_PLAUSIBLE));
    assertEquals(CheckOutcome.NOT_GIVEN, outcome(shop, bia, Check.PHONE_FORMAT));

    // It stops nobody from buying.
    OrderView order =
        shop.buy(
            Actor.customer(bia),
            PaymentChoice.token("card", "tok-approve"),
            new CartItem("CUP", 1));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());

    shop.test.pass(Duration.ofMinutes(5));
    change(shop, bia, "bia@gmial.com", "Bia Lima", OTHER_CPF);
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, bia, Check.TAX_ID_FORMAT));
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, bia, Check.NAME_PLAUSIBLE));
    RegistrationView after = of(shop, bia);
    assertEquals(
        seen.check(Check.EMAIL_PLAUSIBLE).orElseThrow(),
        after.check(Check.EMAIL_PLAUSIBLE).orElseThrow(),
        "what did not change was not asked again");
    assertEquals(
        Set.of(Check.TAX_ID_FORMAT, Check.NAME_PLAUSIBLE),
        after.questions().get(after.questions().size() - 1).checks());

    shop.store.registrations().decide(STAFF, bia, true, "she spelt it on the phone");
    assertEquals(RegistrationState.CONFIRMED, of(shop, bia).state());
    ConflictException second =
        assertThrows(
            ConflictException.class,
            () -> shop.store.registrations().decide(STAFF, bia, false, "no"));
    assertEquals("BAL-REG003", second.code());
  }

  @Test
  void staffWorkThroughAQueueThatBuyersDoNotSee() {
    Shop shop = open(b -> b);
    List<UUID> wrong = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      wrong.add(register(shop, "x" + i + "@mailinator.com", "Ana Souza", null, null));
    }
    UUID right = register(shop, "right@example.com", "Rui Melo", null, null);
    Registrations registrations = shop.store.registrations();

    List<UUID> seen = new ArrayList<>();
    RegistrationQuery query = RegistrationQuery.toLookAt(2);
    List<RegistrationView> page = registrations.list(STAFF, query);
    while (!page.isEmpty()) {
      assertTrue(page.size() <= 2);
      page.forEach(view -> seen.add(view.customerId()));
      query = query.following(page.get(page.size() - 1));
      page = registrations.list(STAFF, query);
    }
    assertEquals(5, seen.size());
    assertEquals(Set.copyOf(wrong), Set.copyOf(seen));

    registrations.decide(STAFF, wrong.get(0), false, "a throw-away mailbox");
    RegistrationView rejected = registrations.of(STAFF, wrong.get(0));
    assertEquals(RegistrationState.CONTRADICTED, rejected.state());
    assertEquals("test", rejected.decision().orElseThrow().account());
    assertThrows(
        InvalidRequestException.class, () -> registrations.decide(STAFF, right, true, " "));
    assertThrows(NotFoundException.class, () -> registrations.of(STAFF, UUID.randomUUID()));

    Actor buyer = Actor.customer(right);
    Actor reader = Actor.staff("reader", Set.of(Registrations.READ));
    assertEquals(RegistrationState.CONFIRMED, registrations.of(reader, right).state());
    assertThrows(AccessDeniedException.class, () -> registrations.of(buyer, right));
    assertThrows(
        AccessDeniedException.class,
        () -> registrations.list(buyer, RegistrationQuery.toLookAt(1)));
    assertThrows(
        AccessDeniedException.class, () -> registrations.decide(reader, right, false, "no"));
    assertThrows(AccessDeniedException.class, () -> registrations.verify(reader, right));
  }

  @Test
  void theBureauIsAskedOnlyForWhatRulesLeaveOpenAndWithinTheCeiling() {
    bureau.bills(money("2.00")).contradicts(Check.NAME_MATCHES, "other-name");
    Shop shop =
        openWithBureau(
            b ->
                b.set("balcao.registration.cost-ceiling", "BRL 4.50")
                    .set("balcao.registration.prices", "bureau 2.00"));
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, "+5581987654321");
    assertEquals(RegistrationState.CONTRADICTED, of(shop, ana).state());
    assertEquals(Set.of(Check.TAX_ID_ACTIVE, Check.NAME_MATCHES), bureau.asked().get(0).checks());
    CustomerData told = bureau.asked().get(0).customer();
    assertTrue(told.email().isEmpty() && told.phone().isEmpty(), "told more than it needs");
    QuestionView question = of(shop, ana).questions().get(1);
    assertEquals(Optional.of(money("2.00")), question.cost());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.TAX_ID_ACTIVE));

    change(shop, ana, "ana@example.com", "Ana de Souza", CPF);
    assertEquals(Set.of(Check.NAME_MATCHES), bureau.asked().get(1).checks());
    change(shop, ana, "ana@example.com", "Ana Lima", CPF);
    assertEquals(2, bureau.asked().size(), "a third question would cost more than 4.50 in all");
    RegistrationView.CheckView check = of(shop, ana).check(Check.NAME_MATCHES).orElseThrow();
    assertEquals(CheckOutcome.INCONCLUSIVE, check.outcome());
    assertEquals(Optional.of("cost-ceiling"), check.code());
    assertEquals(RegistrationState.INCONCLUSIVE, of(shop, ana).state());
  }

  @Test
  void aVerifierThatIsAwayStopsNothingAndIsAskedAgainTheNextDay() {
    bureau.always(Act.isUnavailable());
    Shop shop = openWithBureau(b -> b);
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(RegistrationState.CHECKING, of(shop, ana).state());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.TAX_ID_FORMAT));
    OrderView order =
        shop.buy(
            Actor.customer(ana),
            PaymentChoice.token("card", "tok-approve"),
            new CartItem("CUP", 1));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());

    shop.test.pass(Duration.ofHours(2));
    RegistrationView gaveUp = of(shop, ana);
    assertEquals(RegistrationState.INCONCLUSIVE, gaveUp.state());
    assertEquals(Optional.of("no-answer"), gaveUp.check(Check.TAX_ID_ACTIVE).orElseThrow().code());
    assertEquals(
        QuestionView.State.FAILED, gaveUp.questions().get(gaveUp.questions().size() - 1).state());

    bureau.behaves();
    shop.test.pass(Duration.ofDays(2));
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());
  }

  @Test
  void aVerifierThatTakesItsTimeIsWaitedForAndAnswersOfYesterdayDoNotCount() {
    bureau.next(Act.pends(Duration.ofDays(2)));
    Shop shop = openWithBureau(b -> b);
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(RegistrationState.CHECKING, of(shop, ana).state());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.EMAIL_FORMAT));

    // What changes meanwhile is a question of its own; what the first one says of it is void.
    bureau.contradicts(Check.TAX_ID_ACTIVE, "cancelled");
    change(shop, ana, "ana@example.com", "Ana Souza", OTHER_CPF);
    assertEquals(CheckOutcome.CONTRADICTED, outcome(shop, ana, Check.TAX_ID_ACTIVE));
    shop.test.pass(Duration.ofDays(3));
    assertEquals(CheckOutcome.CONTRADICTED, outcome(shop, ana, Check.TAX_ID_ACTIVE));
    assertEquals(RegistrationState.CONTRADICTED, of(shop, ana).state());
    assertTrue(
        of(shop, ana).questions().stream().allMatch(q -> q.state() == QuestionView.State.ANSWERED));
  }

  @Test
  void aVerifierThatTalksNonsenseIsNotBelieved() {
    bureau
        .next(
            Act.fails(),
            Act.answersNull(),
            Act.answersNothing(),
            Act.timesOut(),
            Act.answersWrongAmount())
        .always(Call.LOOKUP, Act.answersWrongAmount());
    Shop shop = openWithBureau(b -> b);
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    shop.test.pass(Duration.ofHours(3));
    assertEquals(RegistrationState.INCONCLUSIVE, of(shop, ana).state());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.TAX_ID_FORMAT));

    // Texts that no database takes, and an answer that holds for ever.
    bureau
        .behaves()
        .holdsUntil(Instant.MAX)
        .says(
            Check.TAX_ID_ACTIVE,
            e ->
                new CheckResult.Contradicted(
                    "a\u0000b".repeat(1000),
                    OptionalDouble.of(1),
                    Optional.of("\ud800" + "x".repeat(10_000)),
                    new CheckResult.Evidence(
                        "s\u0000".repeat(500), Optional.of("\u0000"), Instant.MAX)));
    shop.test.pass(Duration.ofDays(2));
    assertEquals(CheckOutcome.CONTRADICTED, outcome(shop, ana, Check.TAX_ID_ACTIVE));
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, ana, Check.NAME_MATCHES));
  }

  @Test
  void answersAreAskedForAnewWhenTheyHoldNoLonger() {
    bureau.holdsFor(Duration.ofDays(30));
    Shop shop = openWithBureau(b -> b);
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());
    shop.test.pass(Duration.ofDays(29));
    assertEquals(1, bureau.asked().size());
    bureau.contradicts(Check.TAX_ID_ACTIVE, "deceased");
    shop.test.pass(Duration.ofDays(2));
    assertEquals(2, bureau.asked().size());
    assertEquals(RegistrationState.CONTRADICTED, of(shop, ana).state());
    assertEquals(
        1,
        of(shop, ana).questions().stream().filter(q -> q.verifier().equals("rules")).count(),
        "the answers of the rules hold for a year");

    bureau.cannotTell(Check.TAX_ID_ACTIVE, "register-closed");
    shop.store.registrations().verify(STAFF, ana);
    shop.test.settle();
    RegistrationView.CheckView maybe = of(shop, ana).check(Check.TAX_ID_ACTIVE).orElseThrow();
    assertEquals(CheckOutcome.INCONCLUSIVE, maybe.outcome());
    assertEquals(Optional.of("register-closed"), maybe.code());
    assertEquals(Optional.of("consultation"), maybe.evidence().orElseThrow().reference());
  }

  @Test
  void thePersonWhoComesAgainUnderAnotherNameIsFound() {
    Shop shop = open(b -> b);
    UUID ana = register(shop, "ana.souza@gmail.com", "Ana Souza", CPF, "(81) 98765-4321");
    UUID eva = register(shop, "eva@example.com", "Eva Reis", OTHER_CPF, null);
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());

    UUID again =
        register(
            shop, "anasouza+loja@googlemail.com", "A. de Souza", "52998224725", "+5581987654321");
    Set<SharedTrait> shared = Set.of(SharedTrait.TAX_ID, SharedTrait.EMAIL, SharedTrait.PHONE);
    for (UUID one : List.of(ana, again)) {
      UUID other = one.equals(ana) ? again : ana;
      RegistrationView view = of(shop, one);
      assertEquals(RegistrationState.INCONCLUSIVE, view.state());
      assertTrue(view.duplicates().stream().allMatch(d -> d.otherId().equals(other)));
      assertEquals(
          shared,
          Set.copyOf(view.duplicates().stream().map(RegistrationView.Duplicate::shared).toList()));
    }
    assertTrue(of(shop, eva).duplicates().isEmpty());

    shop.test.pass(Duration.ofMinutes(1));
    shop.store.registrations().decide(STAFF, ana, true, "it is she, with two accounts");
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());
    shop.test.pass(Duration.ofMinutes(1));

    // The same house and name in other letters; an account that is new to whoever decided.
    Address home = Address.of("Ana Souza", "Rua B, 2", "Recife", "PE", "50050-000", "BR");
    shop.store.customers().addAddress(STAFF, ana, home);
    shop.test.settle();
    UUID third = register(shop, "third@example.com", "ANA SOUZA", null, null);
    shop.store
        .customers()
        .addAddress(STAFF, third, Address.of("x", "RUA B 2", "Recife", "PE", "50050000", "BR"));
    shop.test.settle();
    assertEquals(SharedTrait.NAME_AND_ADDRESS, of(shop, third).duplicates().get(0).shared());
    assertEquals(RegistrationState.INCONCLUSIVE, of(shop, ana).state());

    // Who changes what was shared is one of them no longer.
    shop.store
        .customers()
        .update(
            STAFF,
            third,
            new RegisterCustomer("third@example.com", "Tereza Lins", null, null, BRAZIL, null));
    shop.test.settle();
    assertTrue(of(shop, third).duplicates().isEmpty());
    assertFalse(of(shop, ana).duplicates().stream().anyMatch(d -> d.otherId().equals(third)));
  }

  @Test
  void whereTheStoreRequiresItAFirstOrderWaitsForWhatIsToBeConfirmed() {
    bureau.always(Act.isUnavailable());
    Shop shop = openWithBureau(b -> b.set("balcao.registration.require", "tax-id-active"));
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    UUID eva = register(shop, "eva@example.com", "Eva Reis", OTHER_CPF, null);
    PaymentChoice card = PaymentChoice.token("card", "tok-approve");
    ConflictException refused =
        assertThrows(
            ConflictException.class,
            () -> shop.buy(Actor.customer(ana), card, new CartItem("CUP", 1)));
    assertEquals("BAL-REG005", refused.code());
    assertEquals(100, shop.available("CUP"), "a refused order keeps nothing");
    shop.buy(Shop.guest(), card, new CartItem("CUP", 1));

    shop.store.registrations().decide(STAFF, eva, true, "known to us");
    shop.buy(Actor.customer(eva), card, new CartItem("CUP", 1));
    bureau.behaves();
    shop.test.pass(Duration.ofHours(1));
    shop.buy(Actor.customer(ana), card, new CartItem("CUP", 1));

    // Who was let through once is not held up again.
    bureau.always(Act.isUnavailable());
    change(shop, ana, "ana@example.com", "Ana Souza", OTHER_CPF);
    assertEquals(CheckOutcome.OPEN, outcome(shop, ana, Check.TAX_ID_ACTIVE));
    shop.buy(Actor.customer(ana), card, new CartItem("CUP", 1));
  }

  @Test
  void aVerifierThatBillsMoreThanExpectedIsNotAskedAgain() {
    bureau.bills(money("9.00"));
    Shop shop = openWithBureau(b -> b.set("balcao.registration.cost-ceiling", "BRL 5.00"));
    UUID first = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(RegistrationState.CONFIRMED, of(shop, first).state());
    // What it costs is known now, and too much for anybody.
    UUID second = register(shop, "eva@example.com", "Eva Reis", OTHER_CPF, null);
    assertEquals(
        Optional.of("cost-ceiling"),
        of(shop, second).check(Check.TAX_ID_ACTIVE).orElseThrow().code());
    assertEquals(CheckOutcome.CONFIRMED, outcome(shop, second, Check.TAX_ID_FORMAT));
    assertEquals(1, bureau.asked().size());
  }

  @Test
  void aBillInAnotherCurrencyEndsPayingForThatCustomer() {
    bureau.bills(Money.of("0.10", "EUR"));
    Shop shop =
        openWithBureau(
            b ->
                b.set("balcao.registration.cost-ceiling", "BRL 5.00")
                    .set("balcao.registration.prices", "bureau 0.50"));
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(Optional.of(Money.of("0.10", "EUR")), of(shop, ana).questions().get(1).cost());
    change(shop, ana, "ana@example.com", "Ana de Souza", CPF);
    assertEquals(1, bureau.asked().size());
    assertEquals(CheckOutcome.INCONCLUSIVE, outcome(shop, ana, Check.NAME_MATCHES));
  }

  @Test
  void aQuestionWhoseAnswerWasLostIsLookedUpAndBilledOnce() {
    bureau.bills(money("2.00")).next(Act.losesAnswer());
    Shop shop = openWithBureau(b -> b);
    UUID ana = register(shop, "ana@example.com", "Ana Souza", CPF, null);
    shop.test.pass(Duration.ofMinutes(30));
    assertEquals(RegistrationState.CONFIRMED, of(shop, ana).state());
    assertEquals(1, bureau.effects(Call.VERIFY));
    assertEquals(Optional.of(money("2.00")), of(shop, ana).questions().get(1).cost());
  }

  @Test
  void ofTwoStaffWhoDecideAtOnceOneHasTheWord() throws Exception {
    Shop shop = open(b -> b);
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ids.add(register(shop, "x" + i + "@mailinator.com", "Ana Souza", null, null));
    }
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      for (UUID id : ids) {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (boolean confirm : new boolean[] {true, false}) {
          tries.add(pool.submit(() -> decides(shop, id, confirm, barrier)));
        }
        boolean confirmed = tries.get(0).get();
        assertTrue(confirmed != tries.get(1).get(), "one wins");
        assertEquals(
            confirmed, of(shop, id).decision().orElseThrow().confirmed(), "whose word counts");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static boolean decides(Shop shop, UUID id, boolean confirm, CyclicBarrier barrier)
      throws Exception {
    barrier.await();
    try {
      shop.store.registrations().decide(STAFF, id, confirm, "at once");
      return true;
    } catch (ConflictException e) {
      return false;
    }
  }

  @Test
  void aStoreWithoutVerifiersBelievesItsCustomers() {
    Shop opened = Shop.open(database);
    shop = opened;
    UUID ana = register(opened, "ana@example.com", "Ana Souza", CPF, null);
    assertEquals(RegistrationState.UNCHECKED, of(opened, ana).state());
    assertEquals(CheckOutcome.UNSUPPORTED, outcome(opened, ana, Check.TAX_ID_FORMAT));
  }
}

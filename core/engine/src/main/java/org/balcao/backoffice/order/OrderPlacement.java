package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.inventory.Allocation;
import org.balcao.backoffice.inventory.Demand;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.registration.Registrations;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;
import org.eclipse.microprofile.config.Config;

/** Makes an order of what the buyer confirmed, all in one transaction. */
@Dependent
class OrderPlacement {
  private static final int MOST_LINES = 2000;
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Inventory inventory;
  private final Registrations registrations;
  private final GiftCardSkus skus;
  private final OrderScreening screening;
  private final Tasks tasks;
  private final OrderLines lines;
  private final OrderTexts texts;
  private final OrderHistory history;
  private final StoreClock clock;
  private final Duration unpaidExpires;
  private final SecureRandom random = new SecureRandom();

  @Inject
  OrderPlacement(
      Inventory inventory,
      Registrations registrations,
      GiftCardSkus skus,
      OrderScreening screening,
      Tasks tasks,
      OrderLines lines,
      OrderTexts texts,
      OrderHistory history,
      StoreClock clock,
      Config config) {
    this.inventory = inventory;
    this.skus = skus;
    this.screening = screening;
    this.registrations = registrations;
    this.tasks = tasks;
    this.lines = lines;
    this.texts = texts;
    this.history = history;
    this.clock = clock;
    this.unpaidExpires = OrderConfiguration.UNPAID_EXPIRES.in(config);
  }

  OrderEntity place(Session session, UUID orderId, PlaceOrder request, String actor) {
    requireFree(session, request);
    if (request.customerId() != null) {
      registrations.requireConfirmed(session, request.customerId());
    }
    Set<String> giftCards = skus.of(request);
    OrderEntity order = entity(orderId, request);
    order.giftCards = !giftCards.isEmpty();
    session.entities().persist(order);
    lines.insert(session, order.id, request.lines(), giftCards);
    history.placed(session, order, actor);
    List<Allocation> kept =
        inventory.reserve(
            session,
            order.reference(),
            demands(request, giftCards),
            order.placedAt.plus(unpaidExpires));
    if (kept.stream().anyMatch(allocation -> allocation.waiting() > 0)) {
      order.fulfilmentState = FulfilmentState.BACKORDERED;
    }
    screening.placed(session, order, request);
    tasks.wake(session, OrderProcess.QUEUE, order.reference(), order.placedAt);
    return order;
  }

  OrderEntity entity(UUID orderId, PlaceOrder request) {
    Instant now = clock.now();
    Money zero = Money.zero(request.total().currency());
    OrderEntity order = new OrderEntity();
    order.id = orderId;
    order.number = request.number() == null ? number() : request.number();
    order.customerId = request.customerId();
    order.guestId = request.guestId();
    order.email = request.email();
    order.emailKey = request.email().toLowerCase(Locale.ROOT);
    order.buyerName = request.buyerName();
    order.phone = request.phone();
    order.taxId = request.taxId();
    order.locale = request.locale().toLanguageTag();
    order.state = OrderState.PLACED;
    order.paymentState = PaymentState.UNPAID;
    order.fulfilmentState = FulfilmentState.UNFULFILLED;
    order.returnState = ReturnState.NONE;
    order.billing = texts.write(request.billing());
    texts.deliver(order, request.delivery());
    order.includeTax = request.pricesIncludeTax();
    order.currency = request.total().currency().getCurrencyCode();
    order.goods = goods(request).amount();
    order.shipping = request.shipping().amount();
    order.shippingTaxes = texts.write(request.shippingTaxes());
    order.tax = tax(request, zero).amount();
    order.total = request.total().amount();
    order.carrier = request.carrier();
    order.service = request.service();
    order.promised = request.promised();
    order.gateway = request.gateway();
    order.paymentToken = request.token().orElse(null);
    order.paymentDetails = texts.write(request.paymentAttributes());
    order.ip = request.origin().ip().orElse(null);
    order.deviceId = request.origin().deviceId().orElse(null);
    order.channel = request.origin().channel().orElse(null);
    order.placedAt = now;
    order.changedAt = now;
    return order;
  }

  private static List<Demand> demands(PlaceOrder request, Set<String> giftCards) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < request.lines().size(); i++) {
      PlaceOrder.Line line = request.lines().get(i);
      if (!giftCards.contains(line.sku())) {
        demands.add(new Demand(OrderLines.lineId(i), line.sku(), line.quantity(), line.mayWait()));
      }
    }
    return demands;
  }

  static void requireFree(Session session, PlaceOrder request) {
    if (request.number() != null
        && session
            .first(
                row -> row.text("number"),
                "select number from balcao_order where number = ?",
                request.number())
            .isPresent()) {
      throw new ConflictException(
          "BAL-ORD015",
          "there is an order " + request.number() + " already; choose another number");
    }
  }

  /**
   * The year and forty bits of chance: short to read out, and nobody can count the store's orders.
   */
  private String number() {
    StringBuilder number = new StringBuilder(clock.today().getYear() + "-");
    long bits = random.nextLong();
    for (int i = 0; i < 8; i++) {
      number.append(DIGITS.charAt((int) (bits & 31)));
      bits >>>= 5;
    }
    return number.toString();
  }

  /** All that is wrong with a request. */
  static void check(PlaceOrder request) {
    List<String> problems = new ArrayList<>();
    if (request.lines().isEmpty() || request.lines().size() > MOST_LINES) {
      problems.add("lines: an order has 1 to " + MOST_LINES);
    }
    if ((request.customerId() == null) == (request.guestId() == null)) {
      problems.add("customerId or guestId: exactly one is given");
    }
    if (!request.email().matches("[^@\\s]{1,64}@[^@\\s]{1,189}")) {
      problems.add("email: not an e-mail address");
    }
    if (request.buyerName().isBlank() || request.buyerName().length() > 200) {
      problems.add("buyerName: 1 to 200 characters");
    }
    if (request.number() != null && !request.number().matches("[A-Za-z0-9._-]{1,60}")) {
      problems.add("number: 1 to 60 letters, digits and . _ -");
    }
    for (PlaceOrder.Line line : request.lines()) {
      if (line.quantity() < 1 || line.quantity() > 1_000_000 || line.unitPrice().isNegative()) {
        problems.add("line " + line.sku() + ": a quantity from 1 and a price from 0");
      }
    }
    if (problems.isEmpty()) {
      checkSums(request, problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD001", problems);
    }
  }

  private static void checkSums(PlaceOrder request, List<String> problems) {
    try {
      Money zero = Money.zero(request.total().currency());
      Money sum = goods(request).plus(request.shipping());
      Money expected = request.pricesIncludeTax() ? sum : sum.plus(tax(request, zero));
      if (!expected.equals(request.total())) {
        problems.add("total: is " + request.total() + ", and the parts add up to " + expected);
      }
    } catch (IllegalArgumentException e) {
      problems.add("amounts: " + e.getMessage());
    }
  }

  static Money goods(PlaceOrder request) {
    return request.lines().stream()
        .map(PlaceOrder.Line::total)
        .reduce(Money.zero(request.total().currency()), Money::plus);
  }

  private static Money tax(PlaceOrder request, Money zero) {
    List<TaxAmount> all = new ArrayList<>(request.shippingTaxes());
    request.lines().forEach(line -> all.addAll(line.taxes()));
    return Shares.sum(all, zero);
  }
}

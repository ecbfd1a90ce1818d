package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.customer.Customers;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.cart.DraftCarts;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Makes drafts. */
@Dependent
class DraftMaking {
  private static final Actor SYSTEM = Actor.system("draft");

  private final Commands commands;
  private final Customers customers;
  private final DraftCarts carts;
  private final DraftTable table;
  private final Events events;
  private final Tasks tasks;
  private final StoreClock clock;
  private final Duration expires;

  @Inject
  DraftMaking(
      Commands commands,
      Customers customers,
      DraftCarts carts,
      DraftTable table,
      Events events,
      Tasks tasks,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.customers = customers;
    this.carts = carts;
    this.table = table;
    this.events = events;
    this.tasks = tasks;
    this.clock = clock;
    this.expires = DraftConfiguration.EXPIRES.in(config);
  }

  UUID create(Actor actor, NewDraft request) {
    commands.require(actor, "draft.create", DraftChanging.WRITING);
    @Nullable UUID customerId = request.customerId();
    @Nullable Customer customer =
        customerId == null ? null : customers.customer(SYSTEM, customerId);
    DraftDetails details = details(actor, request, customer);
    DraftChecks.check(details);
    return commands.run(
        actor,
        new Command("draft.create", DraftChanging.WRITING, "a draft", request),
        UUID.class,
        session -> insert(session, actor, request, customer, details));
  }

  private UUID insert(
      Session session,
      Actor actor,
      NewDraft request,
      @Nullable Customer customer,
      DraftDetails details) {
    @Nullable Locale locale = request.locale();
    if (locale == null && customer != null) {
      locale = customer.locale();
    }
    UUID id = carts.open(session, request.customerId(), request.currency(), locale);
    if (!request.items().isEmpty()) {
      carts.save(session, id, merged(request.items()), Map.of());
    }
    Instant until = clock.now().plus(expires);
    table.insert(session, id, details, actor.toString(), until);
    tasks.wake(session, DraftExpiry.QUEUE, id.toString(), until);
    events.publish(session, new DraftCreated(id));
    return id;
  }

  private static DraftDetails details(Actor actor, NewDraft request, @Nullable Customer customer) {
    @Nullable BuyerDetails buyer = request.buyer();
    if (buyer == null && customer == null) {
      DraftChecks.refuse(
          List.of("buyer: a draft is for a customer, or for a guest with an e-mail"));
    }
    if (buyer == null) {
      Customer known = Objects.requireNonNull(customer);
      buyer = new BuyerDetails(known.email(), known.name(), known.phone(), known.taxId());
    }
    @Nullable Address address =
        customer == null || customer.addresses().isEmpty() ? null : customer.addresses().get(0);
    return new DraftDetails(buyer, address, address, null, null, null, null, actor.id());
  }

  /** What is named twice is wanted twice. */
  private static List<CartItem> merged(List<CartItem> items) {
    Map<String, Integer> quantities = new LinkedHashMap<>();
    items.forEach(item -> quantities.merge(item.sku(), item.quantity(), Math::addExact));
    return quantities.entrySet().stream()
        .map(entry -> new CartItem(entry.getKey(), entry.getValue()))
        .toList();
  }
}

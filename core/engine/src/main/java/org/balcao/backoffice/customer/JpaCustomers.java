package org.balcao.backoffice.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * Customers as entities. The gate remembers only the id as a command's answer, so that personal
 * data is in no other place than the customer itself.
 */
@ApplicationScoped
@Typed(Customers.class)
final class JpaCustomers implements Customers {
  private static final Access REGISTERING = new Access(WRITE, false, true);
  private static final Access CHANGING = Access.customers(WRITE);

  private final Commands commands;
  private final UnitOfWork unit;
  private final CustomerStore store;
  private final Events events;

  @Inject
  JpaCustomers(Commands commands, UnitOfWork unit, CustomerStore store, Events events) {
    this.commands = commands;
    this.unit = unit;
    this.store = store;
    this.events = events;
  }

  /** A request as the gate compares it: a locale as its language tag. */
  public record Asked(
      @Nullable UUID customerId,
      String email,
      String name,
      @Nullable String phone,
      @Nullable String taxId,
      String locale,
      @Nullable String group) {
    static Asked of(@Nullable UUID customerId, RegisterCustomer request) {
      return new Asked(
          customerId,
          request.email(),
          request.name(),
          request.phone(),
          request.taxId(),
          request.locale().toLanguageTag(),
          request.group());
    }
  }

  /** An address of a customer, as the gate compares it. */
  public record AskedAddress(UUID customerId, Address address) {}

  /** A place in a customer's book, as the gate compares it. */
  public record AskedPlace(UUID customerId, int place) {}

  @Override
  public Customer register(Actor actor, RegisterCustomer request) {
    Command command =
        new Command("customer.register", REGISTERING, "a customer", Asked.of(null, request));
    return unit.call(
        session -> {
          UUID id =
              commands.run(
                  actor,
                  command,
                  UUID.class,
                  s -> {
                    CustomerRequests.check(request);
                    requireGroup(actor, null, request.group());
                    UUID registered = store.register(s, request);
                    events.publish(s, new CustomerRegistered(registered));
                    return registered;
                  });
          return store.view(session, store.get(session, id));
        });
  }

  @Override
  public Customer update(Actor actor, UUID customerId, RegisterCustomer request) {
    return change(
        actor,
        "customer.update",
        customerId,
        Asked.of(customerId, request),
        session -> {
          CustomerRequests.check(request);
          CustomerEntity customer = store.get(session, customerId);
          if (!CustomerEntity.key(request.email()).equals(customer.emailKey)) {
            CustomerRequests.done(List.of("email: must be the one that was registered"));
          }
          requireGroup(actor, customer.group, request.group());
          customer.describe(request);
          if (!actor.buys()) {
            customer.group = request.group();
          }
        });
  }

  @Override
  public Customer addAddress(Actor actor, UUID customerId, Address address) {
    return change(
        actor,
        "customer.add-address",
        customerId,
        new AskedAddress(customerId, address),
        session -> store.addAddress(session, customerId, address));
  }

  @Override
  public Customer removeAddress(Actor actor, UUID customerId, int place) {
    return change(
        actor,
        "customer.remove-address",
        customerId,
        new AskedPlace(customerId, place),
        session -> store.removeAddress(session, customerId, place));
  }

  @Override
  public Customer customer(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "customer.read",
        Access.customers(READ),
        session -> {
          Access.owned(actor, customerId, null, "customer", customerId);
          return store.view(session, store.get(session, customerId));
        });
  }

  @Override
  public Optional<Customer> byEmail(Actor actor, String email) {
    return commands.ask(
        actor,
        "customer.by-email",
        Access.staff(READ),
        session -> store.byEmail(session, email).map(found -> store.view(session, found)));
  }

  @Override
  public Optional<Instant> registeredAt(UUID customerId) {
    return unit.call(session -> store.registeredAt(session, customerId));
  }

  @Override
  public @Nullable String group(UUID customerId) {
    return unit.call(session -> Optional.ofNullable(store.group(session, customerId))).orElse(null);
  }

  private Customer change(
      Actor actor, String name, UUID customerId, Object request, Consumer<Session> work) {
    Command command = new Command(name, CHANGING, "customer " + customerId, request);
    return unit.call(
        session -> {
          commands.run(
              actor,
              command,
              UUID.class,
              s -> {
                Access.owned(actor, customerId, null, "customer", customerId);
                work.accept(s);
                events.publish(s, new CustomerChanged(customerId));
                return customerId;
              });
          return store.view(session, store.get(session, customerId));
        });
  }

  /** A buyer that could choose its group would choose its prices. */
  private static void requireGroup(Actor actor, @Nullable String present, @Nullable String wanted) {
    if (actor.buys() && wanted != null && !Objects.equals(present, wanted)) {
      CustomerRequests.done(List.of("group: only staff may set it; leave it out"));
    }
  }
}

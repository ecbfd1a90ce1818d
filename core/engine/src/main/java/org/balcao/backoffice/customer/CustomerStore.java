package org.balcao.backoffice.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/** Keeps customers and their address books. */
@Dependent
class CustomerStore {
  private static final int MOST_ADDRESSES = 100;

  private final Ids ids;
  private final StoreClock clock;

  @Inject
  CustomerStore(Ids ids, StoreClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  UUID register(Session session, RegisterCustomer request) {
    if (byEmail(session, request.email()).isPresent()) {
      throw new ConflictException(
          "BAL-CUS002",
          "this e-mail address is registered already; sign in, or register another one");
    }
    CustomerEntity customer = new CustomerEntity();
    customer.id = ids.next();
    customer.email = request.email();
    customer.emailKey = CustomerEntity.key(request.email());
    customer.group = request.group();
    customer.registeredAt = clock.now();
    customer.describe(request);
    session.entities().persist(customer);
    return customer.id;
  }

  CustomerEntity get(Session session, UUID id) {
    CustomerEntity customer = session.entities().find(CustomerEntity.class, id);
    if (customer == null) {
      throw new NotFoundException("customer", id);
    }
    return customer;
  }

  Optional<CustomerEntity> byEmail(Session session, String email) {
    return session
        .entities()
        .createQuery("select c from CustomerEntity c where c.emailKey = :key", CustomerEntity.class)
        .setParameter("key", CustomerEntity.key(email))
        .getResultStream()
        .findFirst();
  }

  void addAddress(Session session, UUID customerId, Address address) {
    List<AddressEntity> book = lockedBook(session, customerId);
    if (book.size() >= MOST_ADDRESSES) {
      throw new ConflictException(
          "BAL-CUS003",
          "an address book holds at most " + MOST_ADDRESSES + " addresses; take one out first");
    }
    int place = book.isEmpty() ? 0 : book.get(book.size() - 1).place + 1;
    session.entities().persist(AddressEntity.of(ids.next(), customerId, place, address));
  }

  void removeAddress(Session session, UUID customerId, int place) {
    List<AddressEntity> book = lockedBook(session, customerId);
    if (place < 0 || place >= book.size()) {
      throw new NotFoundException("address", place);
    }
    session.entities().remove(book.get(place));
  }

  Customer view(Session session, CustomerEntity customer) {
    return new Customer(
        customer.id,
        customer.email,
        customer.name,
        customer.phone,
        customer.taxId,
        Locale.forLanguageTag(customer.locale),
        customer.group,
        customer.registeredAt,
        book(session, customer.id).stream().map(AddressEntity::address).toList());
  }

  /** Cheap: every look at a cart asks for it. */
  Optional<Instant> registeredAt(Session session, UUID customerId) {
    return session.first(
        row -> row.instant("registered_at"),
        "select registered_at from balcao_customer where id = ?",
        customerId);
  }

  @Nullable String group(Session session, UUID customerId) {
    return session
        .list(
            row -> Optional.ofNullable(row.textOrNull("customer_group")),
            "select customer_group from balcao_customer where id = ?",
            customerId)
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** The book belongs to the customer: of two that change it at the same time, one runs again. */
  private List<AddressEntity> lockedBook(Session session, UUID customerId) {
    session.entities().lock(get(session, customerId), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return book(session, customerId);
  }

  private static List<AddressEntity> book(Session session, UUID customerId) {
    return session
        .entities()
        .createQuery(
            "select a from AddressEntity a where a.customerId = :customer order by a.place",
            AddressEntity.class)
        .setParameter("customer", customerId)
        .getResultList();
  }
}

package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/** What was ordered, by whom, and where it was to go. */
@ApplicationScoped
@Typed(EvidenceSource.class)
final class OrderEvidence implements EvidenceSource {
  private static final Actor SYSTEM = Actor.system("dispute");

  private final Orders orders;

  @Inject
  OrderEvidence(Orders orders) {
    this.orders = orders;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<Exhibit> about(UUID orderId) {
    OrderView order = orders.order(SYSTEM, orderId);
    List<String> details = new ArrayList<>();
    details.add("buyer: " + order.buyerName() + ", " + order.email());
    details.add("billed to: " + written(order.billing()));
    details.add("delivered to: " + written(order.delivery()));
    order
        .lines()
        .forEach(
            line -> details.add(line.quantity() + " × " + line.name() + " (" + line.sku() + ")"));
    details.add("delivery: " + order.shipping());
    details.add("total: " + order.total());
    return List.of(
        new Exhibit(
            "order",
            "Order " + order.number(),
            String.join("\n", details),
            Optional.of(order.placedAt())));
  }

  private static String written(Address address) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(address.recipient());
    parts.add(address.line1());
    parts.add(address.line2());
    parts.add(address.district());
    parts.add(address.city());
    parts.add(address.region());
    parts.add(address.postalCode());
    parts.add(address.country());
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}

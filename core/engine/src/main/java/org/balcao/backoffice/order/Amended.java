package org.balcao.backoffice.order;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of amending an order.
 *
 * @param order as it is now
 * @param awaiting the proposal that a second person has to agree to before anything is changed;
 *     empty where it is changed
 */
public record Amended(OrderView order, Optional<UUID> awaiting) {}

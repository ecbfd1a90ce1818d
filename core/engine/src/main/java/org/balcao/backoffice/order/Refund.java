package org.balcao.backoffice.order;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of giving money back.
 *
 * @param order as it is now
 * @param awaiting the proposal that a second person has to agree to before anything is given back;
 *     empty where it is under way
 */
public record Refund(OrderView order, Optional<UUID> awaiting) {}

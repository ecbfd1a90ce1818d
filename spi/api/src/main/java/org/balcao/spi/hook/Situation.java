package org.balcao.spi.hook;

import java.time.Instant;

/**
 * What a hook may know of the moment that it is asked in.
 *
 * @param point one of {@link HookPoints}
 * @param now the store's time; a hook reads no clock
 * @param byStaff whether staff or the store itself act, and not a buyer
 * @param order the order that it is about
 */
public record Situation(String point, Instant now, boolean byStaff, OrderFacts order) {}

/**
 * The store's own van or counter, or any carrier whose prices are a table: type {@code table-rate}.
 *
 * <p>{@link org.balcao.plugin.carrier.tablerate.TableRateCarrierProvider} reads the settings into a
 * tariff (zones, services, rates, calendar). A booking has no effect outside: it is a record in a
 * folder, written once and never changed, from which labels, handover and tracking are answered,
 * also after a restart and by several nodes that share the folder.
 */
@NullMarked
package org.balcao.plugin.carrier.tablerate;

import org.jspecify.annotations.NullMarked;

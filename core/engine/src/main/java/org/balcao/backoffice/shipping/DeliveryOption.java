package org.balcao.backoffice.shipping;

import java.time.LocalDate;
import org.balcao.spi.Money;

/**
 * A way to have goods delivered.
 *
 * @param carrier the configured name of the carrier
 * @param service the carrier's code of the service
 * @param name for buyers
 * @param price without tax on top; with tax where the store's prices include it
 * @param earliest first date on which it may arrive
 * @param latest date by which it is promised to arrive
 */
public record DeliveryOption(
    String carrier,
    String service,
    String name,
    Money price,
    LocalDate earliest,
    LocalDate latest) {}

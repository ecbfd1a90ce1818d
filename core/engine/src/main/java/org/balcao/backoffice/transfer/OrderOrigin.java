package org.balcao.backoffice.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an imported order comes from.
 *
 * @param source as the import called it
 * @param number that it has there
 */
public record OrderOrigin(
    UUID orderId, String source, String number, Instant importedAt, String importedBy) {}

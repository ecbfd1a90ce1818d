package org.balcao.spi.shipping;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a parcel.
 *
 * @param key the same whenever this event is told again; unique within the booking
 * @param trackingCode the parcel it is about
 * @param status in the kernel's words
 * @param rawStatus the carrier's own code
 * @param at when it happened
 * @param place where, in the carrier's words
 * @param description for people, in the carrier's words
 */
public record TrackingEvent(
    String key,
    String trackingCode,
    TrackingStatus status,
    String rawStatus,
    Instant at,
    Optional<String> place,
    String description) {}

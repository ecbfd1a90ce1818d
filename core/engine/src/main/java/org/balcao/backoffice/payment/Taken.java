package org.balcao.backoffice.payment;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * Money that a gateway has reserved or taken, with what the gateway's facets said about it in the
 * same call: they are plugin code, and must not be asked once the result is being recorded.
 *
 * @param captured whether it was taken
 * @param capturable whether it can be taken later
 * @param terms where what is taken is a claim
 * @param expires when it lapses if it is not taken
 */
record Taken(
    Money amount,
    boolean captured,
    boolean capturable,
    Optional<Terms> terms,
    Optional<Instant> expires) {}

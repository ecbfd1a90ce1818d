package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.balcao.spi.policy.ContactPolicy;

/** Wants consent, keeps the night, and writes five times a month. */
final class FakeContactPolicy extends FakePolicy implements ContactPolicy {

  FakeContactPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Answer judge(Contact contact) {
    if (contact.blocked()) {
      return new Answer(Verdict.REFUSED, Optional.empty(), "the channel is forbidden");
    }
    if (contact.purpose() == Purpose.TRANSACTION || contact.purpose() == Purpose.SERVICE) {
      return new Answer(Verdict.ALLOWED, Optional.empty(), "about what was bought or asked");
    }
    if (!contact.consents().contains(contact.purpose()) || contact.earlier().size() >= 5) {
      return new Answer(Verdict.REFUSED, Optional.empty(), "no consent, or too often");
    }
    int hour = contact.now().atZone(contact.zone()).getHour();
    if (hour >= 8 && hour < 20) {
      return new Answer(Verdict.ALLOWED, Optional.empty(), "by day");
    }
    Instant morning =
        contact
            .now()
            .plus(Duration.ofHours(12))
            .atZone(contact.zone())
            .withHour(8)
            .truncatedTo(ChronoUnit.HOURS)
            .toInstant();
    return morning.isAfter(contact.now())
        ? new Answer(Verdict.LATER, Optional.of(morning), "by night")
        : new Answer(
            Verdict.LATER, Optional.of(contact.now().plus(Duration.ofHours(12))), "by night");
  }
}

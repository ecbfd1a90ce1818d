package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.policy.ContactPolicy;

/**
 * Inputs of a {@link ContactPolicy}: one that shows something, and many that were thrown by dice.
 */
final class ContactPolicyCases {
  private static final int COUNT = 300;

  private ContactPolicyCases() {}

  static List<ContactPolicy.Contact> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<ContactPolicy.Contact> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static ContactPolicy.Contact sample() {
    return contact("2051-03-01T05:00:00Z", ContactPolicy.Purpose.MARKETING, true, false, 0);
  }

  private static ContactPolicy.Contact thrown(SplittableRandom dice) {
    ContactPolicy.Purpose[] purposes = ContactPolicy.Purpose.values();
    return contact(
        "2051-03-01T" + (10 + dice.nextInt(14)) + ":00:00Z",
        purposes[dice.nextInt(purposes.length)],
        dice.nextBoolean(),
        dice.nextInt(3) == 0,
        dice.nextInt(6));
  }

  private static ContactPolicy.Contact contact(
      String now, ContactPolicy.Purpose purpose, boolean agreed, boolean blocked, int earlier) {
    Instant moment = Instant.parse(now);
    return new ContactPolicy.Contact(
        moment,
        ZoneId.of("America/Recife"),
        "BR",
        "EMAIL",
        purpose,
        agreed ? Set.of(purpose) : Set.of(),
        blocked,
        IntStream.rangeClosed(1, earlier)
            .mapToObj(day -> moment.minus(Duration.ofDays(day)))
            .toList());
  }
}

package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.balcao.spi.policy.ContactPolicy.Contact;
import org.balcao.spi.policy.ContactPolicy.Purpose;

/** Messages that are about to be sent. */
final class ContactPolicyCases {
  static final List<Contact> ALL = Dice.inputs(sample(), ContactPolicyCases::thrown);

  private static final Duration MONTH = Duration.ofDays(30);

  private ContactPolicyCases() {}

  private static Contact sample() {
    return new Contact(
        Instant.parse("2051-03-01T05:00:00Z"),
        ZoneId.of("America/Recife"),
        "BR",
        "EMAIL",
        Purpose.MARKETING,
        Set.of(Purpose.MARKETING),
        false,
        List.of());
  }

  private static Contact thrown(Dice dice) {
    Instant now = dice.moment();
    int earlier = dice.oneIn(2) ? 0 : dice.below(12);
    int hours = dice.between(1, 50);
    return new Contact(
        now,
        ZoneId.of(dice.of(List.of("America/Recife", "Europe/Lisbon", "Asia/Tokyo"))),
        dice.of(List.of("BR", "PT", "JP")),
        dice.of(List.of("EMAIL", "SMS", "VOICE", "CONTRACT_UNKNOWN")),
        dice.of(List.of(Purpose.values())),
        dice.someOf(Set.of(Purpose.values())),
        dice.oneIn(4),
        IntStream.rangeClosed(1, earlier)
            .mapToObj(i -> now.minus(Duration.ofHours((long) i * hours)))
            .toList());
  }

  /** The same, and the recipient has agreed. */
  static Contact agreed(Contact contact) {
    Set<Purpose> consents = new HashSet<>(contact.consents());
    consents.add(contact.purpose());
    return with(contact, contact.now(), consents);
  }

  /** The same, asked about later. */
  static Contact at(Contact contact, Instant now) {
    return with(contact, now, contact.consents());
  }

  private static Contact with(Contact contact, Instant now, Set<Purpose> consents) {
    return new Contact(
        now,
        contact.zone(),
        contact.country(),
        contact.channel(),
        contact.purpose(),
        consents,
        contact.blocked(),
        contact.earlier().stream().filter(at -> at.isAfter(now.minus(MONTH))).toList());
  }
}

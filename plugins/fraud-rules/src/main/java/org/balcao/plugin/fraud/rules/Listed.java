package org.balcao.plugin.fraud.rules;

import java.util.List;
import java.util.function.Function;
import org.balcao.spi.fraud.FraudCase;

/** What of an order can be listed. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
enum Listed {
  EMAIL(
      "email",
      "emails",
      "E-mail addresses",
      "e-mail address",
      "such as ana@example.org",
      true,
      text -> Keys.list(Keys.email(text)),
      order -> Keys.one(Keys.email(order.buyer().email()))),
  EMAIL_DOMAIN(
      "email-domain",
      "email-domains",
      "Domains of e-mail addresses, with their subdomains,",
      "e-mail domain",
      "such as example.org",
      false,
      text -> Keys.list(EmailDomains.normal(text)),
      order -> List.of(EmailDomains.around(order.buyer().email()))),
  IP(
      "ip",
      "ips",
      "Addresses (IP) and networks, such as 192.0.2.0/24,",
      "IP address",
      "such as 192.0.2.7, or network, such as 192.0.2.0/24",
      true,
      text -> Keys.list(Keys.network(text)),
      order -> order.origin().ip().map(Keys::networks).map(List::of).orElse(List.of())),
  TAX_ID(
      "tax-id",
      "tax-ids",
      "Tax ids, with or without their punctuation,",
      "tax id",
      "with letters or digits",
      true,
      text -> Keys.list(Keys.lettersAndDigits(text)),
      order -> Keys.one(order.buyer().taxId().flatMap(Keys::lettersAndDigits))),
  PHONE(
      "phone",
      "phones",
      "Telephone numbers, such as +55 11 5550 0100,",
      "telephone number",
      "of 8 digits or more, such as +55 11 5550 0100",
      true,
      PhoneKeys::ofEntry,
      order -> order.buyer().phone().map(PhoneKeys::ofOrder).map(List::of).orElse(List.of())),
  COUNTRY(
      "country",
      "countries",
      "Countries of billing or delivery, as ISO 3166-1 alpha-2 codes,",
      "country",
      "as an ISO 3166-1 alpha-2 code, such as BR",
      false,
      text -> Keys.list(Keys.country(text)),
      order -> List.of(List.of(order.billing().country()), List.of(order.delivery().country()))),
  POSTAL_CODE(
      "postal-code",
      "postal-codes",
      "Postal codes of billing or delivery after their country, such as BR 01310-100,",
      "postal code",
      "after its country, such as BR 01310-100",
      true,
      text -> Keys.list(Keys.postalCode(text)),
      order -> List.of(Keys.postalCode(order.billing()), Keys.postalCode(order.delivery()))),
  CUSTOMER(
      "customer",
      "customers",
      "Ids of customer accounts",
      "customer account",
      "such as 7f0c1e4a-1b2c-4d3e-8f90-0a1b2c3d4e5f",
      true,
      text -> Keys.list(Keys.exact(text)),
      order -> Keys.one(order.buyer().customerId())),
  DEVICE(
      "device",
      "devices",
      "Ids of devices, as orders carry them,",
      "device",
      "as orders carry its id",
      true,
      text -> Keys.list(Keys.exact(text)),
      order -> Keys.one(order.origin().deviceId())),
  TOKEN(
      "token",
      "tokens",
      "Tokens of payment instruments, as orders carry them,",
      "payment instrument",
      "as orders carry its token",
      true,
      text -> Keys.list(Keys.exact(text)),
      order -> Keys.one(order.paymentToken()));

  /** In files. */
  final String word;

  /** The name of the setting, after the kind of list. */
  final String setting;

  /** For the description of a setting. */
  final String plural;

  /** For staff. */
  final String words;

  /** How an entry is written, for errors. */
  final String example;

  /** Whether it points at a person, and is masked like a secret wherever settings are shown. */
  final boolean personal;

  private final Function<String, List<String>> reader;
  private final Function<FraudCase, List<List<String>>> things;

  Listed(
      String word,
      String setting,
      String plural,
      String words,
      String example,
      boolean personal,
      Function<String, List<String>> reader,
      Function<FraudCase, List<List<String>>> things) {
    this.word = word;
    this.setting = setting;
    this.plural = plural;
    this.words = words;
    this.example = example;
    this.personal = personal;
    this.reader = reader;
    this.things = things;
  }

  /** The names that an entry is found under; none if the text is no entry. */
  List<String> read(String text) {
    return reader.apply(text.strip());
  }

  /** The things of an order that may be listed; each with the entries that name it. */
  List<List<String>> things(FraudCase order) {
    return things.apply(order);
  }
}

package org.balcao.backoffice.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;

/** By what a person is known again, as hashes. */
final class PersonKeys {
  /** Where dots in the part before the at sign do not count, by their provider's own word. */
  private static final Set<String> WITHOUT_DOTS = Set.of("gmail.com", "googlemail.com");

  private PersonKeys() {}

  /**
   * One kind of key.
   *
   * @param input a hash of what it was made of
   * @param digest the key; empty where the customer gave nothing for it, or where it is not known
   *     yet
   */
  record Key(String input, Optional<String> digest) {}

  static Map<SharedTrait, Key> of(Facts facts) {
    Map<SharedTrait, Key> keys = new EnumMap<>(SharedTrait.class);
    for (SharedTrait kind : SharedTrait.values()) {
      keys.put(kind, key(facts, kind));
    }
    return keys;
  }

  private static Key key(Facts facts, SharedTrait kind) {
    return switch (kind) {
      case TAX_ID -> taxId(facts);
      case EMAIL -> email(facts);
      case PHONE -> phone(facts);
      case NAME_AND_ADDRESS -> nameAndAddress(facts);
    };
  }

  private static Key taxId(Facts facts) {
    Optional<String> bare =
        Optional.ofNullable(facts.customer().taxId()).map(Plain::bare).filter(t -> !t.isEmpty());
    return made(SharedTrait.TAX_ID, bare.map(t -> List.of(facts.country(), t)));
  }

  private static Key email(Facts facts) {
    String email = facts.customer().email().toLowerCase(Locale.ROOT);
    int at = email.lastIndexOf('@');
    String domain = email.substring(at + 1);
    String local = email.substring(0, at);
    int plus = local.indexOf('+');
    if (plus > 0) {
      local = local.substring(0, plus);
    }
    if (WITHOUT_DOTS.contains(domain)) {
      domain = "gmail.com";
      local = local.replace(".", "");
    }
    return made(SharedTrait.EMAIL, Optional.of(List.of(local, domain)));
  }

  /** A number without its country is known once a verifier has told its international form. */
  private static Key phone(Facts facts) {
    Optional<String> phone = Optional.ofNullable(facts.customer().phone());
    String input = Hash.of("PHONE", List.of(facts.country(), phone.orElse("")));
    return new Key(
        input,
        phone
            .map(String::strip)
            .filter(p -> p.startsWith("+"))
            .map(p -> "+" + Plain.bare(p))
            .filter(p -> p.matches("\\+[1-9][0-9]{5,14}"))
            .map(PersonKeys::phone));
  }

  /** The key of a number in its international form. */
  static String phone(String international) {
    return Hash.of("PHONE", List.of(international));
  }

  private static Key nameAndAddress(Facts facts) {
    Optional<List<String>> parts =
        facts
            .address()
            .filter(address -> address.postalCode() != null)
            .map(address -> parts(facts.customer().name(), address));
    return made(SharedTrait.NAME_AND_ADDRESS, parts);
  }

  private static List<String> parts(String name, Address address) {
    String postalCode = address.postalCode() == null ? "" : address.postalCode();
    return List.of(
        Plain.words(name), Plain.words(address.line1()), Plain.bare(postalCode), address.country());
  }

  private static Key made(SharedTrait kind, Optional<List<String>> parts) {
    Optional<String> digest = parts.map(p -> Hash.of(kind.name(), p));
    return new Key(digest.orElse(""), digest);
  }
}

package org.balcao.backoffice.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.backoffice.customer.Customer;
import org.balcao.spi.Address;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CustomerData;
import org.balcao.spi.verification.CustomerData.Kind;

/**
 * What a customer says, as far as a check needs it: a verifier is told no more than that. Its
 * {@code toString} shows no personal data.
 *
 * @param country of the newest address, or else of the language
 * @param address the newest one of the book
 */
record Facts(Customer customer, Kind kind, String country, Optional<Address> address) {
  private static final int CNPJ_LENGTH = 14;

  /** A part of what a customer says. */
  private enum Part {
    NAME,
    TAX_ID,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    ADDRESS
  }

  static Facts of(Customer customer, String otherwise) {
    List<Address> book = customer.addresses();
    Optional<Address> newest =
        book.isEmpty() ? Optional.empty() : Optional.of(book.get(book.size() - 1));
    String country =
        newest
            .map(Address::country)
            .or(() -> Optional.of(customer.locale().getCountry()).filter(c -> c.length() == 2))
            .orElse(otherwise);
    String taxId = customer.taxId();
    boolean company =
        taxId != null && country.equals("BR") && Plain.bare(taxId).length() == CNPJ_LENGTH;
    return new Facts(customer, company ? Kind.COMPANY : Kind.PERSON, country, newest);
  }

  private static Set<Part> needs(Check check) {
    return switch (check) {
      case TAX_ID_FORMAT, TAX_ID_ACTIVE, ALIVE, COMPANY_ACTIVE -> EnumSet.of(Part.TAX_ID);
      case NAME_PLAUSIBLE, NOT_SANCTIONED -> EnumSet.of(Part.NAME);
      case NAME_MATCHES, CREDITWORTHY, IDENTITY -> EnumSet.of(Part.TAX_ID, Part.NAME);
      case BIRTH_DATE_MATCHES -> EnumSet.of(Part.TAX_ID, Part.BIRTH_DATE);
      case POSTAL_CODE_MATCHES, ADDRESS_DELIVERABLE -> EnumSet.of(Part.ADDRESS);
      case PHONE_FORMAT, PHONE_REACHABLE -> EnumSet.of(Part.PHONE);
      case EMAIL_FORMAT, EMAIL_PLAUSIBLE, EMAIL_REACHABLE, EMAIL_TRUSTED -> EnumSet.of(Part.EMAIL);
    };
  }

  /** Whether the customer gave what the check is about. */
  boolean given(Check check) {
    return needs(check).stream().allMatch(part -> text(part).isPresent());
  }

  /** A hash of what the check is about: another one where that changed. */
  String input(Check check) {
    return hash(check.name(), needs(check));
  }

  /** A hash of all that is told for these checks. */
  String digest(Set<Check> checks) {
    return hash("QUESTION", parts(checks));
  }

  private String hash(String what, Set<Part> parts) {
    List<String> texts = new ArrayList<>(List.of(kind.name(), country));
    parts.forEach(part -> texts.add(text(part).orElse("")));
    return Hash.of(what, texts);
  }

  CustomerData data(Set<Check> checks) {
    Set<Part> told = parts(checks);
    return new CustomerData(
        Optional.of(customer.id().toString()),
        kind,
        country,
        Optional.of(customer.name()).filter(n -> told.contains(Part.NAME)),
        Optional.ofNullable(customer.taxId()).filter(t -> told.contains(Part.TAX_ID)),
        Optional.empty(),
        Optional.of(customer.email()).filter(e -> told.contains(Part.EMAIL)),
        Optional.ofNullable(customer.phone()).filter(p -> told.contains(Part.PHONE)),
        address.filter(a -> told.contains(Part.ADDRESS)));
  }

  private static Set<Part> parts(Set<Check> checks) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    checks.forEach(check -> parts.addAll(needs(check)));
    return parts;
  }

  private Optional<String> text(Part part) {
    return switch (part) {
      case NAME -> Optional.of(customer.name());
      case TAX_ID -> Optional.ofNullable(customer.taxId());
      case BIRTH_DATE -> Optional.empty();
      case EMAIL -> Optional.of(customer.email());
      case PHONE -> Optional.ofNullable(customer.phone());
      case ADDRESS -> address.map(Facts::written);
    };
  }

  /** Where it is; who receives there is no part of what is checked. */
  private static String written(Address address) {
    return Stream.of(
            address.line1(),
            address.line2(),
            address.district(),
            address.city(),
            address.region(),
            address.postalCode(),
            address.country())
        .map(part -> part == null ? "" : part)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return "Facts[" + customer.id() + "]";
  }
}

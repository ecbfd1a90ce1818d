package org.balcao.spi.fiscal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What a document is to say. Its {@code toString} shows no personal data.
 *
 * @param model what it is; one of {@link TaxIssuer#models()}
 * @param purpose why it is made
 * @param number where the store numbers; absent where the provider does
 * @param reference the store's own name of the document, unique over all documents: the order's
 *     number and a revision
 * @param orderNumber the store's number of the order
 * @param issuedAt the moment that it bears
 * @param seller who sells
 * @param buyer who buys; absent for a consumer at the counter who gave no name
 * @param delivery where the goods go, if not to the buyer's own address
 * @param lines at least one
 * @param charges transport and other sums that belong to no line
 * @param total what the buyer owes, all taxes included
 * @param payments how it is paid; together the total, or none where that is open
 * @param earlier access keys or numbers of the documents that it is about, such as what comes back
 * @param contingency the procedure to follow while the authority cannot be reached
 * @param attributes what the country asks for beyond all this; the plugin's documentation names the
 *     keys
 */
public record FiscalDraft(
    FiscalModel model,
    Purpose purpose,
    Optional<FiscalNumber> number,
    String reference,
    String orderNumber,
    Instant issuedAt,
    Party seller,
    Optional<Party> buyer,
    Optional<Address> delivery,
    List<FiscalLine> lines,
    List<Charge> charges,
    Money total,
    List<Payment> payments,
    List<String> earlier,
    Optional<Contingency> contingency,
    Map<String, String> attributes) {

  /** Copies the collections; refuses an empty document and amounts of another currency. */
  public FiscalDraft {
    lines = List.copyOf(lines);
    charges = List.copyOf(charges);
    payments = List.copyOf(payments);
    earlier = List.copyOf(earlier);
    attributes = Map.copyOf(attributes);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a document has one line or more");
    }
    for (FiscalLine line : lines) {
      if (!line.amount().currency().equals(total.currency())) {
        throw new IllegalArgumentException("line " + line.id() + " is in another currency");
      }
    }
    for (Charge charge : charges) {
      if (!charge.amount().currency().equals(total.currency())) {
        throw new IllegalArgumentException(charge.kind() + " is in another currency");
      }
    }
  }

  /** Why a document is made. */
  public enum Purpose {
    /** Goods or services are sold. */
    SALE,
    /** Goods come back, or money is given back. */
    RETURN,
    /** An earlier document said too little. */
    COMPLEMENT,
    /** Goods travel without a sale: a transfer, a repair, a gift. */
    TRANSFER
  }

  /**
   * Who sells or buys. Its {@code toString} shows no personal data.
   *
   * @param name person, or the company's registered name
   * @param taxId CPF, CNPJ, VAT number; may hold letters; absent for a buyer who gave none
   * @param registrations further numbers by the country's own word, such as the state's
   * @param address the registered one
   * @param email where the document is sent, if it is
   */
  public record Party(
      String name,
      Optional<String> taxId,
      Map<String, String> registrations,
      Address address,
      Optional<String> email) {
    /** Copies the map. */
    public Party {
      registrations = Map.copyOf(registrations);
    }

    @Override
    public String toString() {
      return "Party[" + address.country() + "]";
    }
  }

  /**
   * A sum that belongs to no line.
   *
   * @param kind what it is for
   * @param amount negative for a reduction; without taxes, as the lines
   */
  public record Charge(ChargeKind kind, Money amount) {}

  /** What sums beyond the lines are for. */
  public enum ChargeKind {
    /** Transport. */
    TRANSPORT,
    /** Insurance. */
    INSURANCE,
    /** A reduction of the whole. */
    DISCOUNT,
    /** Anything else. */
    OTHER
  }

  /**
   * One way in which it is paid.
   *
   * @param means the country's own code of it
   * @param amount more than zero
   */
  public record Payment(String means, Money amount) {}

  /**
   * A procedure for when the authority cannot be reached.
   *
   * @param mode the authority's own code, see {@link AuthorityDesk.Standing#contingencies()}
   * @param since when the store began to use it
   * @param reason why, for the document
   */
  public record Contingency(String mode, Instant since, String reason) {}

  @Override
  public String toString() {
    return "FiscalDraft[" + reference + ", " + model + ", " + purpose + ", " + total + "]";
  }
}

package org.balcao.spi.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * Something that a supplier sent.
 *
 * @param key the supplier's own name of the document, the same when it is sent again; unique within
 *     the feed
 * @param at when it was made, by the supplier
 * @param number the store's number of the purchase order that it is about; absent where the
 *     document does not say, or is about several
 * @param content what it says
 */
public record SupplierDocument(String key, Instant at, Optional<String> number, Content content) {

  /** What a document says. */
  public sealed interface Content {}

  /**
   * An answer to an order, the first or a later one; the latest counts.
   *
   * @param acknowledgement the answer
   */
  public record Acknowledged(Acknowledgement acknowledgement) implements Content {}

  /**
   * Goods are on their way.
   *
   * @param noticeNumber the supplier's number of the delivery
   * @param carrier in the supplier's words
   * @param expectedOn when they arrive, if the supplier says so
   * @param packages what is in which
   */
  public record ShipNotice(
      String noticeNumber,
      Optional<String> carrier,
      Optional<LocalDate> expectedOn,
      List<ShippedPackage> packages)
      implements Content {
    /** Copies the list. */
    public ShipNotice {
      packages = List.copyOf(packages);
    }
  }

  /**
   * A parcel or pallet.
   *
   * @param id such as an SSCC; empty where it has none
   * @param trackingCode where it can be followed
   * @param lines what is in it
   */
  public record ShippedPackage(String id, Optional<String> trackingCode, List<ShippedLine> lines) {
    /** Copies the list. */
    public ShippedPackage {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Pieces in a package.
   *
   * @param number the store's number of the purchase order
   * @param lineId the order's id of the line
   * @param quantity more than zero
   * @param lot of which batch, where the supplier says
   * @param expires until when that batch may be sold, likewise
   */
  public record ShippedLine(
      String number,
      String lineId,
      int quantity,
      Optional<String> lot,
      Optional<LocalDate> expires) {
    /** Refuses a quantity that is not positive. */
    public ShippedLine {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a quantity is more than zero");
      }
    }
  }

  /**
   * Money is due.
   *
   * @param invoiceNumber the supplier's number of the invoice
   * @param accessKey its key with an authority, where it has one
   * @param issuedOn the date that it bears
   * @param dueOn by when it is to be paid, if it says so
   * @param lines what is charged; may be empty where it cannot be read by line
   * @param tax of the whole
   * @param total of the whole, tax included; negative for a credit
   */
  public record Invoice(
      String invoiceNumber,
      Optional<String> accessKey,
      LocalDate issuedOn,
      Optional<LocalDate> dueOn,
      List<InvoiceLine> lines,
      Money tax,
      Money total)
      implements Content {
    /** Copies the list and refuses two currencies. */
    public Invoice {
      lines = List.copyOf(lines);
      if (!tax.currency().equals(total.currency())) {
        throw new IllegalArgumentException("an invoice has one currency");
      }
    }
  }

  /**
   * One line of an invoice.
   *
   * @param number the store's number of the purchase order
   * @param lineId the order's id of the line; absent for transport and the like
   * @param quantity pieces that are charged
   * @param amount of the whole line, without tax
   */
  public record InvoiceLine(String number, Optional<String> lineId, int quantity, Money amount) {}

  /**
   * A document that the plugin does not know, or cannot read. A person has to look.
   *
   * @param type the supplier's own word for its kind
   */
  public record Unrecognized(String type) implements Content {}
}

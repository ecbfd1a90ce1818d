package org.balcao.spi.erp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** Something that the store tells the other system, by the store's own number. */
public sealed interface ErpDocument {

  /** What it is. */
  Kind kind();

  /** The store's number of it, unique within its kind. */
  String number();

  /** Counts up with each change, from 1. */
  int revision();

  /** What may be told. */
  enum Kind {
    /** A {@link Customer}. */
    CUSTOMER,
    /** An {@link Order}. */
    ORDER,
    /** An {@link Invoice}. */
    INVOICE,
    /** A {@link Payment}. */
    PAYMENT,
    /** A {@link Return}. */
    RETURN,
    /** A {@link StockMove}. */
    STOCK_MOVE
  }

  /**
   * A buyer. Its {@code toString} shows no personal data.
   *
   * @param name person or company
   * @param taxId CPF, CNPJ or the like
   * @param address the one for invoices
   * @param attributes fields of the store's own, by its names
   */
  record Customer(
      String number,
      int revision,
      String name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> taxId,
      Optional<Address> address,
      Map<String, String> attributes)
      implements ErpDocument {
    /** Copies the map. */
    public Customer {
      attributes = Map.copyOf(attributes);
    }

    @Override
    public Kind kind() {
      return Kind.CUSTOMER;
    }

    @Override
    public String toString() {
      return "Customer[" + number + "." + revision + "]";
    }
  }

  /**
   * An order. Its {@code toString} shows no personal data.
   *
   * @param state the store's word, such as {@code CONFIRMED}
   * @param placedAt when it was placed
   * @param customer the store's number of the customer; absent for a guest
   * @param buyerName person or company
   * @param buyerTaxId CPF, CNPJ or the like
   * @param billing where the invoice goes
   * @param delivery where the goods go
   * @param lines at least one
   * @param shipping price of the transport, without tax on top
   * @param discount of the whole order, not negative
   * @param tax of the whole order
   * @param total what the buyer confirmed
   * @param channel the sales channel
   * @param attributes fields of the store's own, by its names
   */
  record Order(
      String number,
      int revision,
      String state,
      Instant placedAt,
      Optional<String> customer,
      String buyerName,
      Optional<String> buyerTaxId,
      Address billing,
      Address delivery,
      List<Line> lines,
      Money shipping,
      Money discount,
      Money tax,
      Money total,
      Optional<String> channel,
      Map<String, String> attributes)
      implements ErpDocument {
    /** Copies the collections and refuses an order without lines. */
    public Order {
      lines = List.copyOf(lines);
      attributes = Map.copyOf(attributes);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("an order has one line or more");
      }
    }

    @Override
    public Kind kind() {
      return Kind.ORDER;
    }

    @Override
    public String toString() {
      return "Order[" + number + "." + revision + ", " + state + ", " + total + "]";
    }
  }

  /**
   * Goods that were ordered, charged or given back.
   *
   * @param id of the line within the order
   * @param sku the store's code of the article
   * @param name of the article
   * @param quantity more than zero
   * @param amount of the whole line
   */
  record Line(String id, String sku, String name, int quantity, Money amount) {
    /** Refuses a quantity that is not positive. */
    public Line {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a line has a quantity");
      }
    }
  }

  /**
   * A claim on a buyer, or a credit.
   *
   * @param order the store's number of the order
   * @param accessKey of the fiscal document, where there is one
   * @param issuedOn the date that it bears
   * @param dueOn by when it is to be paid
   * @param lines what it charges
   * @param tax of the whole
   * @param total negative for a credit
   */
  record Invoice(
      String number,
      int revision,
      String order,
      Optional<String> accessKey,
      LocalDate issuedOn,
      LocalDate dueOn,
      List<Line> lines,
      Money tax,
      Money total)
      implements ErpDocument {
    /** Copies the list. */
    public Invoice {
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.INVOICE;
    }
  }

  /**
   * Money that came or went.
   *
   * @param order the store's number of the order
   * @param invoice the store's number of the claim that it settles, if it settles one
   * @param at when
   * @param gateway the configured name of the payment gateway
   * @param amount negative where it was paid back
   */
  record Payment(
      String number,
      int revision,
      String order,
      Optional<String> invoice,
      Instant at,
      String gateway,
      Money amount)
      implements ErpDocument {
    @Override
    public Kind kind() {
      return Kind.PAYMENT;
    }
  }

  /**
   * Goods that came back.
   *
   * @param order the store's number of the order
   * @param at when they were received
   * @param lines what came back
   * @param refund what the buyer gets for them
   */
  record Return(
      String number, int revision, String order, Instant at, List<Line> lines, Money refund)
      implements ErpDocument {
    /** Copies the list. */
    public Return {
      lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
      return Kind.RETURN;
    }
  }

  /**
   * Goods that came, went or moved, where the store is master of stock.
   *
   * @param sku the store's code of the article
   * @param location the store's code of the place
   * @param difference how many more lie there; negative for fewer; not 0
   * @param reason the store's code
   * @param at when
   */
  record StockMove(
      String number,
      int revision,
      String sku,
      String location,
      int difference,
      String reason,
      Instant at)
      implements ErpDocument {
    /** Refuses a move of nothing. */
    public StockMove {
      if (difference == 0) {
        throw new IllegalArgumentException("a move changes something");
      }
    }

    @Override
    public Kind kind() {
      return Kind.STOCK_MOVE;
    }
  }
}

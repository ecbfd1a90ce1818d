package org.balcao.spi.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Parcel;

/**
 * One thing that happened in a warehouse. Changes may come out of order; the kernel sorts them by
 * what they say, not by when they came.
 *
 * @param key the same whenever this change is told again; unique within the feed
 * @param at when it happened
 * @param number the store's number of the fulfilment, inbound delivery or return that it is about;
 *     absent for one that is about stock alone
 * @param ref the warehouse's reference of that, if it tells
 * @param what what happened
 */
public record WarehouseChange(
    String key, Instant at, Optional<String> number, Optional<ProviderRef> ref, What what) {

  /** What happened. */
  public sealed interface What {}

  /**
   * Articles were taken off the shelf.
   *
   * @param lines which; what else was ordered is still to come
   */
  public record Picked(List<Quantity> lines) implements What {
    /** Copies the list. */
    public Picked {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Articles were not there.
   *
   * @param lines how many are missing
   * @param waits whether the warehouse waits for them; otherwise it goes on without
   */
  public record ShortPicked(List<Quantity> lines, boolean waits) implements What {
    /** Copies the list. */
    public ShortPicked {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Parcels were closed.
   *
   * @param parcels those that this change is about; others may follow
   */
  public record Packed(List<PackedParcel> parcels) implements What {
    /** Copies the list. */
    public Packed {
      parcels = List.copyOf(parcels);
    }
  }

  /**
   * Parcels left.
   *
   * @param parcels those that this change is about
   * @param last whether nothing more of the fulfilment will leave
   */
  public record Shipped(List<PackedParcel> parcels, boolean last) implements What {
    /** Copies the list. */
    public Shipped {
      parcels = List.copyOf(parcels);
    }
  }

  /**
   * The warehouse will send nothing (more) of the fulfilment.
   *
   * @param reason in the warehouse's words
   */
  public record Cancelled(String reason) implements What {}

  /**
   * The fulfilment stands still until somebody acts.
   *
   * @param code the warehouse's own code
   * @param reason in the warehouse's words
   */
  public record Held(String code, String reason) implements What {}

  /**
   * Announced goods arrived.
   *
   * @param lines what was counted, by the line of the {@link InboundNotices.InboundNotice}
   * @param last whether nothing more is expected of the delivery
   */
  public record Received(List<Quantity> lines, boolean last) implements What {
    /** Copies the list. */
    public Received {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Goods that came back were looked at.
   *
   * @param lines what was found
   */
  public record Graded(List<GradedLine> lines) implements What {
    /** Copies the list. */
    public Graded {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A count was set right: breakage, loss, stock-taking.
   *
   * @param sku the store's code of the article
   * @param location the store's code of the place
   * @param difference how many more there are; negative for fewer; not 0
   * @param reason the warehouse's own code
   */
  public record Adjusted(String sku, String location, int difference, String reason)
      implements What {}

  /**
   * Something that the plugin does not know.
   *
   * @param raw the warehouse's own code
   */
  public record Unrecognized(String raw) implements What {}

  /**
   * Some pieces of one line.
   *
   * @param lineId the line of the order or notice
   * @param quantity more than zero
   * @param lot of which batch, where batches are kept
   * @param serials numbers of the pieces, where they have some
   */
  public record Quantity(String lineId, int quantity, Optional<String> lot, List<String> serials) {
    /** Copies the list and refuses a quantity that is not positive. */
    public Quantity {
      serials = List.copyOf(serials);
      if (quantity <= 0) {
        throw new IllegalArgumentException("a quantity is more than zero");
      }
    }

    /** Pieces that are as good as any other. */
    public static Quantity of(String lineId, int quantity) {
      return new Quantity(lineId, quantity, Optional.empty(), List.of());
    }
  }

  /**
   * A closed parcel.
   *
   * @param id the same in all changes that speak of it, such as an SSCC
   * @param contents what is in it
   * @param size weight and outer size, if the warehouse tells
   * @param carrier who carries it, in the warehouse's words, once known
   * @param trackingCode once known
   */
  public record PackedParcel(
      String id,
      List<Quantity> contents,
      Optional<Parcel> size,
      Optional<String> carrier,
      Optional<String> trackingCode) {
    /** Copies the list and refuses an empty parcel. */
    public PackedParcel {
      contents = List.copyOf(contents);
      if (contents.isEmpty()) {
        throw new IllegalArgumentException("a parcel holds something");
      }
    }
  }

  /**
   * Pieces that came back.
   *
   * @param lineId the line of the {@link ReturnNotices.ReturnNotice}
   * @param quantity more than zero
   * @param grade the kernel's word for their state
   * @param rawGrade the warehouse's own code
   * @param note in the warehouse's words; may be empty
   */
  public record GradedLine(String lineId, int quantity, Grade grade, String rawGrade, String note) {
    /** Refuses a quantity that is not positive. */
    public GradedLine {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a quantity is more than zero");
      }
    }
  }

  /** In what state goods came back. */
  public enum Grade {
    /** As new: back on the shelf. */
    SELLABLE,
    /** To be sold as used, after whatever it needs. */
    SECOND_CHOICE,
    /** Broken, used up or incomplete. */
    UNSELLABLE,
    /** Not what was sold. */
    WRONG_ARTICLE,
    /** Announced, and not in the parcel. */
    MISSING,
    /** A grade that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}

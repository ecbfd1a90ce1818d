package org.balcao.spi.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;
import org.balcao.spi.hook.OrderFacts;

/**
 * Looks at an order and says what is odd about it: twice the same, too much of something, a promise
 * that cannot be kept.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that each finding has evidence; it keeps the findings and shows them to staff. Only where
 * {@code balcao.analysis.hold-on-stop} says so, a {@link Severity#STOP} holds the order.
 *
 * <p>Configured as {@code balcao.order-analysis.<name>.type}. Shipped: {@code unusual-orders}.
 * Prove yours with {@code OrderAnalysisContract}.
 */
@ExtensionPoint(
    kind = "order-analysis",
    side = ExtensionPoint.Side.POLICY,
    provider = OrderAnalysisProvider.class,
    shipped = {"unusual-orders"},
    without = "Orders are not analysed.")
public interface OrderAnalysis extends Policy {

  /** What is odd; nothing where all is well. */
  List<Finding> analyse(Facts facts);

  /**
   * What an analysis may know.
   *
   * @param now the moment
   * @param order the order
   * @param placedAt when it was placed
   * @param stateSince since when it is in its state
   * @param promisedBy by when it was promised
   * @param goods what the goods bring in, without tax
   * @param cost what the goods cost the store; absent where the cost of any of them is not known
   * @param fulfilment how far its goods are
   * @param recent other orders of the same buyer within 90 days, newest first
   */
  record Facts(
      Instant now,
      OrderFacts order,
      Instant placedAt,
      Instant stateSince,
      Optional<LocalDate> promisedBy,
      Money goods,
      Optional<Money> cost,
      Fulfilment fulfilment,
      List<Recent> recent) {
    /** Copies the list. */
    public Facts {
      recent = List.copyOf(recent);
    }
  }

  /**
   * How far an order's goods are, in pieces.
   *
   * @param ordered how many were ordered
   * @param left how many have left
   * @param waiting how many are not there and waited for
   */
  record Fulfilment(int ordered, int left, int waiting) {
    /** Refuses numbers that cannot be. */
    public Fulfilment {
      if (ordered < 0 || left < 0 || waiting < 0 || left > ordered || waiting > ordered) {
        throw new IllegalArgumentException("0 <= left, waiting <= ordered");
      }
    }

    /** Whether all of it has left. */
    public boolean gone() {
      return left == ordered;
    }
  }

  /**
   * Another order.
   *
   * @param skus quantity by SKU
   */
  record Recent(String number, Instant placedAt, Money total, Map<String, Integer> skus) {
    /** Copies the map. */
    public Recent {
      skus = Map.copyOf(skus);
    }
  }

  /**
   * Something odd.
   *
   * @param code stable, such as {@code duplicate-order}
   * @param evidence for staff: the figures that led to it
   */
  record Finding(String code, Severity severity, String evidence) {
    /** Refuses a finding without evidence. */
    public Finding {
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("a finding has evidence");
      }
    }
  }

  /** How grave it is. */
  enum Severity {
    /** Worth knowing. */
    INFO,
    /** Somebody should look. */
    WARNING,
    /** Somebody has to look before it goes on. */
    STOP
  }
}

package org.balcao.spi.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;
import org.balcao.spi.Violation;

/**
 * Says whether goods may come back: the window, the condition, the category, the law of the buyer's
 * country.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that the answers are about the lines that were asked for, and that a deadline lies not
 * before the delivery.
 *
 * <p>Configured as {@code balcao.return-policy.<name>.type}. Planned: {@code withdrawal}. Prove
 * yours with {@code ReturnPolicyContract}.
 */
@ExtensionPoint(
    kind = "return-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = ReturnPolicyProvider.class,
    planned = "withdrawal",
    without = "Staff decide on every return.")
public interface ReturnPolicy extends Policy {

  /** One answer per line of the request, in its order. */
  List<Answer> judge(Request request);

  /**
   * A wish to give goods back.
   *
   * @param on the date of the request in the store's zone
   * @param country of the buyer, ISO 3166-1 alpha-2
   * @param consumer whether the buyer is a consumer, whom the law protects more
   * @param lines one or more
   */
  record Request(LocalDate on, String country, boolean consumer, List<Line> lines) {
    /** Copies the list. */
    public Request {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line of the wish.
   *
   * @param id within the request
   * @param quantity to come back, from 1, at most what was delivered and not returned
   * @param deliveredOn absent where it has not arrived
   * @param reason in the store's words, such as {@code DAMAGED}
   * @param opened whether a seal was broken
   */
  record Line(
      String id,
      String sku,
      Set<String> categories,
      int quantity,
      Optional<LocalDate> deliveredOn,
      String reason,
      boolean opened) {
    /** Copies the set. */
    public Line {
      categories = Set.copyOf(categories);
    }
  }

  /**
   * Whether a line may come back.
   *
   * @param violations why not, all of them; empty where it may
   * @param until last date on which it may be sent, where it may
   * @param rule the rule or law that decided, for staff and buyer
   */
  record Answer(String lineId, List<Violation> violations, Optional<LocalDate> until, String rule) {
    /** Copies the list. */
    public Answer {
      violations = List.copyOf(violations);
    }

    /** Whether it may come back. */
    public boolean allowed() {
      return violations.isEmpty();
    }
  }
}

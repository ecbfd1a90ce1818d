package org.balcao.spi.analytics;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Takes what happens in the store, and the figures that the store makes of it, to where they are
 * analysed: a warehouse of data, a message bus, files.
 *
 * <p>The store defines the figures, so that they mean the same everywhere. It tells no personal
 * data: people are named by ids that only the store can resolve.
 *
 * <p>Nothing is looked up: the kernel repeats a batch until it was answered, and each event's id
 * tells that it is the same. A sink that cannot keep ids apart counts an event twice that was
 * repeated; its documentation says so.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.analytics.<name>.type}. Planned: {@code csv}. Prove yours with {@code
 * AnalyticsSinkContract}.
 */
@ExtensionPoint(
    kind = "analytics",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = AnalyticsSinkProvider.class,
    planned = "csv",
    without = "Figures stay in the store.")
public interface AnalyticsSink extends Plugin {

  /**
   * Takes a batch; may be repeated at will. {@code Done} where every event was taken or, for good,
   * refused: one that the sink will never take does not hold up the others.
   */
  Outcome<Emitted> emit(EventBatch batch, CallContext context);

  /** How many events a batch holds at most, from 1. Constant. */
  default int batchSize() {
    return 500;
  }

  /**
   * What became of a batch.
   *
   * @param taken how many events were taken, repeated ones included
   * @param refused those that never will be; an operator sees them
   */
  record Emitted(int taken, List<Refused> refused) {
    /** Copies the list and refuses a negative count. */
    public Emitted {
      refused = List.copyOf(refused);
      if (taken < 0) {
        throw new IllegalArgumentException("a count is not negative");
      }
    }
  }

  /**
   * An event that the sink will never take.
   *
   * @param eventId which
   * @param code the sink's own code
   * @param reason in the sink's words
   */
  record Refused(String eventId, String code, String reason) {}
}

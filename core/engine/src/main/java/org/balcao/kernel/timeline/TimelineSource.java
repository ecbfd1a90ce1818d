package org.balcao.kernel.timeline;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;

/**
 * Tells what a feature knows of the past of an order. A bean of the feature, or of an application
 * that embeds the store; called from many threads at once.
 */
public interface TimelineSource {

  /** What its entries are, such as {@code payment}. Constant, unique. */
  String kind();

  /** What staff need to see its entries, besides what the time line itself needs. */
  Permission permission();

  /**
   * What happened, oldest first.
   *
   * @param session read from only
   */
  List<TimelineEntry> about(Session session, UUID orderId);
}

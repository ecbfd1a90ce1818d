package org.balcao.backoffice.dispute;

import java.util.List;
import java.util.UUID;

/**
 * Knows something about orders that may convince a bank. A bean; features above bring their own,
 * and so may the application. Called outside of a unit of work, from many threads at once.
 */
public interface EvidenceSource {

  /** Where its exhibits stand among the others'; the lowest first. */
  int order();

  /** What it knows of an order, oldest first. */
  List<Exhibit> about(UUID orderId);
}

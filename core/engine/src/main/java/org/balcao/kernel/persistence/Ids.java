package org.balcao.kernel.persistence;

import java.util.UUID;

/**
 * Makes ids. They are UUIDs of version 7 (RFC 9562): their first bits are the time, so that rows
 * made together lie together in an index. Thread-safe.
 */
public interface Ids {
  /** An id that was never made before. */
  UUID next();
}

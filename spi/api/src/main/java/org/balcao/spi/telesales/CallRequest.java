package org.balcao.spi.telesales;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A call to be made.
 *
 * @param lead who is called
 * @param agent the dialer's name of the member of staff who shall speak; whoever is free where
 *     absent
 * @param callerId the number that is shown, in E.164 form; the dialer's own where absent
 * @param notAfter until when it may begin to ring; what was not begun by then never is
 * @param recorded whether it may be recorded, the person being told
 * @param page what the member of staff should see, such as the cart in the back office
 */
public record CallRequest(
    Lead lead,
    Optional<String> agent,
    Optional<String> callerId,
    Instant notAfter,
    boolean recorded,
    Optional<URI> page) {

  /** Refuses a caller's number that is none. */
  public CallRequest {
    if (callerId.isPresent() && !callerId.get().matches("\\+[1-9][0-9]{6,14}")) {
      throw new IllegalArgumentException("a number is in E.164 form, such as +5511987654321");
    }
  }
}

package org.balcao.kernel.approval;

import java.util.Optional;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Money;

/**
 * Something that somebody wants to do and may not do alone.
 *
 * @param kind the {@link ApprovedWork#kind} that carries it out
 * @param subject what it is about, such as {@code order <id>}; no personal data
 * @param payload all that is needed to carry it out; a public record that JSON Binding can write
 *     and read
 * @param amount the money it is about, if it is about money
 * @param reason why, 1 to 500 characters
 */
public record Proposal(
    String kind, String subject, Object payload, Optional<Money> amount, String reason) {
  /** Refuses a missing or overlong reason. */
  public Proposal {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-APR001", "reason: 1 to 500 characters");
    }
  }
}

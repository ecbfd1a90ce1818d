package org.balcao.spi.telesales;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of one call. Its {@code toString} shows no personal data.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param call the dialer's reference of the call
 * @param operation the value of the {@link org.balcao.spi.OperationKey}, if the dialer carries it
 * @param leadId the {@link Lead#id}, if the dialer carries it
 * @param campaign which campaign it belongs to, if it belongs to one
 * @param result in the kernel's words
 * @param rawResult the dialer's own code
 * @param agent the dialer's name of who spoke, if somebody did
 * @param begunAt when it began to ring, by the dialer's clock
 * @param talked how long people spoke; zero where nobody did
 * @param callBackAt when the person asked to be called again, if they did
 * @param note what staff wrote down; may be empty
 * @param last whether the dialer will not try this lead again by itself
 */
public record CallReport(
    String key,
    ProviderRef call,
    Optional<String> operation,
    Optional<String> leadId,
    Optional<String> campaign,
    Result result,
    String rawResult,
    Optional<String> agent,
    Instant begunAt,
    Duration talked,
    Optional<Instant> callBackAt,
    String note,
    boolean last) {

  /** Refuses a negative duration. */
  public CallReport {
    if (talked.isNegative()) {
      throw new IllegalArgumentException("nobody speaks for less than no time");
    }
  }

  /** What became of a call. */
  public enum Result {
    /** It waits, rings or is under way. */
    UNDER_WAY,
    /** People spoke. */
    ANSWERED,
    /** A machine answered. */
    MACHINE,
    /** Nobody answered. */
    NO_ANSWER,
    /** The line was busy. */
    BUSY,
    /** Somebody answered and nobody of the store was free: what the law limits. */
    ABANDONED,
    /** The number does not exist any more. */
    INVALID_NUMBER,
    /** It was called off, or its time ran out. */
    CALLED_OFF,
    /** The person does not want to be called again. */
    DO_NOT_CALL,
    /** The network or the dialer failed. */
    FAILED,
    /** A result that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }

  @Override
  public String toString() {
    return "CallReport[" + key + ", " + call + ", " + result + "]";
  }
}

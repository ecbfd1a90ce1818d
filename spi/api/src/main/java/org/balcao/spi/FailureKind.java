package org.balcao.spi;

/** What went wrong on the way to a provider or back. */
public enum FailureKind {
  /** No connection could be made: refused, name not resolved, TLS failed. Nothing was sent. */
  CONNECTION,
  /** The time ran out before anything was sent. */
  TIMEOUT_BEFORE_SEND,
  /** The time ran out after something was, or may have been, sent. */
  TIMEOUT_AFTER_SEND,
  /** The provider failed on its side. */
  PROVIDER_ERROR,
  /** The provider asked us to slow down. */
  RATE_LIMITED,
  /** The provider refused our credentials or certificate. An operator has to act. */
  AUTHENTICATION,
  /** The provider is down for maintenance and says so. */
  MAINTENANCE,
  /** An answer came that cannot be read, or contradicts the request. */
  MALFORMED_RESPONSE,
  /** The plugin itself failed: an exception, an error, {@code null}. Found by the kernel. */
  PLUGIN_FAILURE,
  /** The kernel did not call: breaker open, pool full, plugin quarantined. Nothing was sent. */
  NOT_CALLED,
  /** The provider has no trace of the operation. The answer of a lookup. */
  NOT_FOUND
}

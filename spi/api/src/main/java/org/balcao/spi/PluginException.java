package org.balcao.spi;

import java.util.Objects;

/**
 * The one exception that a plugin throws on purpose, from {@link PluginProvider#create} or from a
 * call. In a call prefer an {@link Outcome}: the kernel maps this exception to {@link
 * Outcome.Rejected} (invalid request) or {@link Outcome.NotApplied} (unavailable, misconfigured),
 * and any other exception to {@link Outcome.Unknown}.
 */
public final class PluginException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the kernel does next depends on it. */
  public enum Kind {
    /** The request can never work; nothing was sent. */
    INVALID_REQUEST,
    /** Nothing was sent, and the same request may work later. */
    UNAVAILABLE,
    /** A setting is wrong; an operator has to act. Nothing was sent. */
    MISCONFIGURED
  }

  private final Kind kind;

  /**
   * @param kind what the kernel should do
   * @param message for operators: what was wrong, where, what to do; no secret in it
   */
  public PluginException(Kind kind, String message) {
    super(message);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /**
   * @param cause kept for the log; its text must hold no secret
   */
  public PluginException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /** A setting of this instance is wrong. The name is without the instance's prefix. */
  public static PluginException misconfigured(String setting, String message) {
    return new PluginException(Kind.MISCONFIGURED, "setting '" + setting + "': " + message);
  }

  /** What the kernel should do. */
  public Kind kind() {
    return kind;
  }
}

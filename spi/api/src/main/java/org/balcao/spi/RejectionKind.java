package org.balcao.spi;

/** Why an operation was refused for good. */
public enum RejectionKind {
  /** The provider said no to the business itself: card declined, credit refused, order refused. */
  DECLINED,
  /** The request is malformed or incomplete; the fault is ours or the plugin's. */
  INVALID_REQUEST,
  /** This provider does not do that (country, currency, weight, amount, an absent facet). */
  NOT_SUPPORTED,
  /** The thing it is about is in a state that does not allow it: already captured, expired. */
  CONFLICT,
  /** The provider does not know the thing it is about. */
  NOT_FOUND,
  /** It would exceed a limit: more than was captured, more than the credit allows. */
  LIMIT_EXCEEDED,
  /** The offer or the time for it ran out. */
  EXPIRED,
  /** A reason that the plugin does not know (providers add codes); the violations hold it raw. */
  UNRECOGNIZED
}

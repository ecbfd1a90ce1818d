package org.balcao.backoffice.replay;

/** Why a part of an order could not be replayed. */
public enum Hindrance {
  /** It was never put to screening. */
  NOT_SCREENED,
  /** Its providers are still asked. */
  NOT_JUDGED_YET,
  /** It was changed after it was placed: what its transport was quoted for is gone. */
  EDITED,
  /** The catalogue does not know any more what was ordered. */
  UNKNOWN_SKU,
  /** What is stored cannot be read. */
  UNREADABLE,
  /** The candidate gave no answer. */
  NO_ANSWER
}

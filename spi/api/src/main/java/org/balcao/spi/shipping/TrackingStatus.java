package org.balcao.spi.shipping;

/** Where a parcel is, in the words that all carriers share. */
public enum TrackingStatus {
  /** The carrier knows of it and does not have it. */
  LABEL_CREATED,
  /** The carrier has it. */
  ACCEPTED,
  /** On its way. */
  IN_TRANSIT,
  /** In the van, to arrive today. */
  OUT_FOR_DELIVERY,
  /** Waiting for the buyer at a service point. */
  AVAILABLE_FOR_PICKUP,
  /** The buyer was not met; another try follows. */
  DELIVERY_ATTEMPT_FAILED,
  /** The buyer has it. Final. */
  DELIVERED,
  /** The buyer did not take it. */
  REFUSED,
  /** On its way back. */
  RETURNING,
  /** The sender has it again. Final. */
  RETURNED,
  /** Held by customs. */
  CUSTOMS_HOLD,
  /** Damaged; the carrier's inquiry follows. */
  DAMAGED,
  /** Lost. Final. */
  LOST,
  /** The booking was cancelled. Final. */
  CANCELLED,
  /** A status that the plugin does not know (carriers add codes); the raw one says more. */
  UNRECOGNIZED
}

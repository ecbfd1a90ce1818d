package org.balcao.testkit.script;

/** What a store calls a provider for. */
public enum Call {
  /** Have money reserved. */
  AUTHORIZE,
  /** Take reserved money. */
  CAPTURE,
  /** Give reserved money free. */
  CANCEL,
  /** Pay money back. */
  REFUND,
  /** Answer a dispute with evidence. */
  REPRESENT,
  /** Ask what transport costs; without effect. */
  QUOTE,
  /** Buy transport. */
  BOOK,
  /** Give bought transport back. */
  VOID,
  /** Fetch labels; without effect. */
  LABEL,
  /** Hand parcels over. */
  DISPATCH,
  /** Ask where parcels are; without effect. */
  TRACK,
  /** Send a message. */
  SEND,
  /** Have an order judged. */
  ASSESS,
  /** Have what a customer says checked. */
  VERIFY,
  /** Tell what became of an order. */
  REPORT,
  /** Have taxes calculated; without effect. */
  CALCULATE,
  /** Ask what became of an earlier call; without effect. */
  LOOKUP
}

package org.balcao.backoffice.payment;

/** Why a buyer is not reminded of what is owed. */
public enum DunningStop {
  /** The buyer has said when it will be paid. */
  PROMISED,
  /** The buyer disputes it. */
  DISPUTED,
  /** Staff want to look at it first. */
  HELD
}

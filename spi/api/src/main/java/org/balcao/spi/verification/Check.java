package org.balcao.spi.verification;

/** A statement about a customer, which a check confirms or contradicts. */
public enum Check {
  /** The tax id is well formed, its check digits included. */
  TAX_ID_FORMAT,
  /** The authority knows the tax id and holds it in good standing. */
  TAX_ID_ACTIVE,
  /** The name reads like one of a person or company: no row of keys, no name made up for a test. */
  NAME_PLAUSIBLE,
  /** The tax id belongs to somebody of that name. */
  NAME_MATCHES,
  /** The tax id belongs to somebody born on that date. */
  BIRTH_DATE_MATCHES,
  /** The person lives. */
  ALIVE,
  /** The company is registered and trades. */
  COMPANY_ACTIVE,
  /** The postal code lies in the region that the address names. */
  POSTAL_CODE_MATCHES,
  /** Mail can be delivered to the address. The report may hold it in the post's own form. */
  ADDRESS_DELIVERABLE,
  /** The phone number is well formed and of an existing range. */
  PHONE_FORMAT,
  /** The phone number is in service. */
  PHONE_REACHABLE,
  /** The e-mail address is well formed. */
  EMAIL_FORMAT,
  /**
   * The e-mail address does not look like a typing error of another one, which a contradiction
   * suggests.
   */
  EMAIL_PLAUSIBLE,
  /** The e-mail address takes messages. */
  EMAIL_REACHABLE,
  /** The e-mail address, or its domain, is not known for abuse. */
  EMAIL_TRUSTED,
  /** The person or company is on no list of sanctions. */
  NOT_SANCTIONED,
  /** The provider expects debts to be paid. */
  CREDITWORTHY,
  /** Whoever acts is who they say: document, face, or an account that proves it. */
  IDENTITY
}

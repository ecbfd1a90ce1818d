package org.balcao.backoffice.registration;

/** What two customers share who may be the same person. */
public enum SharedTrait {
  /** The tax id, regardless of punctuation. */
  TAX_ID,
  /** The mailbox: an e-mail address without case, {@code +tag} and what its provider ignores. */
  EMAIL,
  /** The telephone number, in its international form. */
  PHONE,
  /** Name, street and postal code, regardless of case, accents and punctuation. */
  NAME_AND_ADDRESS
}

package org.balcao.spi.notification;

/** A way to reach somebody. */
public enum Channel {
  /** A mailbox; the address is an e-mail address. */
  EMAIL,
  /** A text message; the address is a number in E.164 form. */
  SMS,
  /** WhatsApp; the address is a number in E.164 form. */
  WHATSAPP,
  /** A message on a device; the address is the token that the device gave to the store. */
  PUSH,
  /** A call in which the text is read out; the address is a number in E.164 form. */
  VOICE
}

package org.balcao.spi.notification;

/** A way to reach somebody. */
public enum Channel {
  EMAIL,
  SMS,
  WHATSAPP,
  PUSH
}

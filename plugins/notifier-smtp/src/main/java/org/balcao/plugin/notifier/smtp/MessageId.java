package org.balcao.plugin.notifier.smtp;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.balcao.spi.OperationKey;

/** Names a mail after its operation, so that a repeat bears the same name. */
final class MessageId {
  private MessageId() {}

  static String of(OperationKey key, String domain) {
    return "<" + token(key) + "@" + domain + ">";
  }

  /** The key where it may stand in a header as it is, which a UUID may; else a digest of it. */
  static String token(OperationKey key) {
    return key.value().matches("[A-Za-z0-9-]{1,64}")
        ? key.value()
        : UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)).toString();
  }
}

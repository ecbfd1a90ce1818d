package org.balcao.plugin.payment.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.jspecify.annotations.Nullable;

/** Sums up a request, so that a repeat is told from another request without keeping its content. */
final class Fingerprint {

  private final MessageDigest digest = sha256();

  Fingerprint add(@Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    // The length keeps neighbours apart ("ab","c" is not "a","bc"), and an absent part from "".
    digest.update((byte) (part == null ? 0 : 1));
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  String of(Kind kind) {
    add(kind.name());
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.balcao.backoffice.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether something is the same as before, without keeping what it was. */
final class Hash {
  private Hash() {}

  /** SHA-256 in 64 hexadecimal digits; each part counts with its length. */
  static String of(String what, List<String> parts) {
    StringBuilder text = new StringBuilder(what);
    for (String part : parts) {
      text.append('\n').append(part.length()).append(':').append(part);
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}

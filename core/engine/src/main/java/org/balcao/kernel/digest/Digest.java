package org.balcao.kernel.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, told in 64 hexadecimal digits. Not thread-safe; its static methods are. */
public final class Digest {
  private final MessageDigest digest;

  private Digest(MessageDigest digest) {
    this.digest = digest;
  }

  /** A digest of nothing yet, for what does not fit into memory. */
  public static Digest begin() {
    try {
      return new Digest(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** The fingerprint of a text. */
  public static String sha256(String text) {
    return begin().add(text).hex();
  }

  /** The fingerprint of several texts; none of them can pass for a piece of another. */
  public static String sha256(List<String> parts) {
    return begin().add(parts).hex();
  }

  /** Goes on with a text. */
  public Digest add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Goes on with texts, each with its length before it. */
  public Digest add(List<String> parts) {
    parts.forEach(part -> add(part.length() + ":" + part));
    return this;
  }

  /** The JDK's digest behind it, for its streams. */
  public MessageDigest stream() {
    return digest;
  }

  /** The fingerprint of all that was added; it begins anew after that. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}

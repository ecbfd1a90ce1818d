package org.balcao.backoffice.registration;

import java.util.List;
import org.balcao.kernel.digest.Digest;

/** Tells whether something is the same as before, without keeping what it was. */
final class Hash {
  private Hash() {}

  /** SHA-256 in 64 hexadecimal digits; each part counts with its length. */
  static String of(String what, List<String> parts) {
    return Digest.begin().add(what).add(parts).hex();
  }
}

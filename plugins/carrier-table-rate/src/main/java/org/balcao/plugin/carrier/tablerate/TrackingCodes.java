package org.balcao.plugin.carrier.tablerate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.balcao.spi.OperationKey;

/**
 * Names made from operation keys, so that a repeat makes the same ones.
 *
 * <p>A tracking code is a prefix, twelve characters of the booking's name, the parcel's number and
 * a check character. The alphabet has no I, L, O and U: codes are read aloud and typed.
 */
final class TrackingCodes {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int NAME_LENGTH = 26;
  private static final int SHORT_NAME_LENGTH = 12;

  private TrackingCodes() {}

  /** The name of what an operation makes: 26 lower case letters and digits. */
  static String name(OperationKey key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.value().getBytes(StandardCharsets.UTF_8));
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < NAME_LENGTH; i++) {
        name.append(ALPHABET.charAt(fiveBits(digest, i * 5)));
      }
      return name.toString().toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  static List<String> of(String prefix, String name, int parcels) {
    String body = prefix + name.substring(0, SHORT_NAME_LENGTH).toUpperCase(Locale.ROOT);
    return IntStream.rangeClosed(1, parcels)
        .mapToObj(number -> CheckCharacter.append(body + (number < 10 ? "0" : "") + number))
        .toList();
  }

  /** The number of the list of what an operation hands over. */
  static String manifest(OperationKey key) {
    return CheckCharacter.append(
        "M" + name(key).substring(0, SHORT_NAME_LENGTH).toUpperCase(Locale.ROOT));
  }

  private static int fiveBits(byte[] bytes, int at) {
    int two = ((bytes[at / 8] & 0xff) << 8) | (bytes[at / 8 + 1] & 0xff);
    return (two >> (11 - at % 8)) & 0x1f;
  }
}

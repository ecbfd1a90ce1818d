package org.balcao.spi;

import java.util.Optional;

/**
 * One reason for a refusal, in the words of the provider.
 *
 * @param code the provider's own code, for programs; never translated
 * @param field the part of the request it is about, if one can be named
 * @param message for people; holds no secret
 */
public record Violation(String code, Optional<String> field, String message) {
  /** A violation about the request as a whole. */
  public static Violation of(String code, String message) {
    return new Violation(code, Optional.empty(), message);
  }
}

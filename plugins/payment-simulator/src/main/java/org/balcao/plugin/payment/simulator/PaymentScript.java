package org.balcao.plugin.payment.simulator;

import org.balcao.spi.payment.AuthorizeRequest;

/**
 * Finds the script of a payment: the attributes {@code simulate-<act>} before the token {@code
 * tok-<script>}, and that before the instance's default.
 */
final class PaymentScript {
  /** Marks a token that is meant for the simulator; any other is taken for a real one. */
  static final String TOKEN_PREFIX = "tok-";

  static final String ATTRIBUTE_PREFIX = "simulate-";

  private final Script usual;

  PaymentScript(Script usual) {
    this.usual = usual;
  }

  /**
   * The script of one payment.
   *
   * @throws IllegalArgumentException if the token or an attribute cannot be read
   */
  Script of(AuthorizeRequest request) {
    Script script =
        request
            .token()
            .filter(token -> token.startsWith(TOKEN_PREFIX))
            .map(token -> token.substring(TOKEN_PREFIX.length()))
            .map(text -> read("token", text, Act.AUTHORIZE))
            .orElse(usual);
    for (Act act : Act.values()) {
      String name = ATTRIBUTE_PREFIX + act.word();
      String steps = request.attributes().get(name);
      if (steps != null) {
        script = script.overriddenBy(read("attribute " + name, steps, act));
      }
    }
    return script;
  }

  private static Script read(String place, String text, Act usual) {
    try {
      return Script.parse(text, usual);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }
}

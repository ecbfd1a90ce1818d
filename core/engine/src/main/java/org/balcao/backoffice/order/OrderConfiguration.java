package org.balcao.backoffice.order;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How orders go on. */
public final class OrderConfiguration implements KeyDeclaration {
  static final ConfigKey<String> CAPTURE =
      ConfigKey.word(
          "balcao.orders.capture",
          List.of("on-dispatch", "on-confirmation"),
          "When authorised money is taken.");

  static final ConfigKey<Duration> UNPAID_EXPIRES =
      ConfigKey.duration(
          "balcao.orders.unpaid-expires",
          "P3D",
          "How long goods are kept for an order that is not paid; then it is cancelled.");

  static final ConfigKey<Duration> STEP_PATIENCE =
      ConfigKey.duration(
          "balcao.orders.step-patience",
          "P30D",
          "How long a [step of one's own](extension-points.md#processstep) may take before a person has to look at it.");

  static final ConfigKey<Limits> REFUND_ALONE =
      Limits.key(
          "balcao.orders.refund-alone-up-to",
          "Up to how much one person gives back alone; more [needs a second one](money-security.md#four-eyes).");

  static final ConfigKey<Set<String>> HOLD_REASONS =
      ConfigKey.text(
          "balcao.orders.hold-reasons",
          "fraud, payment, address, stock, customer, compliance",
          "words",
          "must be words of lower case letters, digits and hyphens, such as fraud, address",
          OrderConfiguration::words,
          "For which reasons orders are [held](order-desk.md#holds), besides `staff`.");

  /** By how much one person alone changes what lines cost, of orders and of drafts. */
  public static final ConfigKey<Limits> PRICE_OVERRIDE_ALONE =
      Limits.key(
          "balcao.orders.price-override-alone-up-to",
          "By how much one person alone changes what an order's lines cost; more [needs a second one](amendments.md).");

  /** For {@link java.util.ServiceLoader}. */
  public OrderConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(
        CAPTURE, UNPAID_EXPIRES, STEP_PATIENCE, REFUND_ALONE, HOLD_REASONS, PRICE_OVERRIDE_ALONE);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.split(",", -1)) {
      if (!word.strip().matches("[a-z0-9][a-z0-9-]{0,39}")) {
        throw new IllegalArgumentException("no word: '" + word.strip() + "'");
      }
      words.add(word.strip());
    }
    return Set.copyOf(words);
  }
}

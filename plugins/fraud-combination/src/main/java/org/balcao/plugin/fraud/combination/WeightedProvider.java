package org.balcao.plugin.fraud.combination;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombinationProvider;

/** Makes the fraud combinations of type {@code weighted}. */
public final class WeightedProvider implements FraudCombinationProvider {
  private static final String WEIGHTS = "weights";
  private static final String REVIEW_AT = "review-at";
  private static final String DECLINE_AT = "decline-at";

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "weighted",
          "Weights of providers, and thresholds",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.optional(
                  WEIGHTS,
                  SettingType.LIST,
                  "Configured names of fraud providers with their weights, more than 0, such as"
                      + " house:1, bureau:2.5; 1 for those that are not named"),
              Setting.withDefault(
                  REVIEW_AT,
                  SettingType.DECIMAL,
                  "0.25",
                  "From which weighted mean on an order is reviewed, more than 0, up to 0.5"),
              Setting.withDefault(
                  DECLINE_AT,
                  SettingType.DECIMAL,
                  "0.75",
                  "From which weighted mean on an order is declined, not less than 'review-at';"
                      + " more than 1 for never")));

  /** For {@link java.util.ServiceLoader}. */
  public WeightedProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public FraudCombination create(PluginContext context) {
    Settings settings = context.settings();
    BigDecimal reviewAt = settings.decimal(REVIEW_AT);
    // Above what a doubt counts, an order that all doubt would be approved.
    if (reviewAt.signum() <= 0 || reviewAt.compareTo(Weighted.HALF) > 0) {
      throw PluginException.misconfigured(
          REVIEW_AT,
          "must be more than 0, up to 0.5: a doubt counts 0.5, and what all doubt must not pass");
    }
    BigDecimal declineAt = settings.decimal(DECLINE_AT);
    if (declineAt.compareTo(reviewAt) < 0) {
      throw PluginException.misconfigured(DECLINE_AT, "must not be less than 'review-at'");
    }
    return new Weighted(weights(settings.list(WEIGHTS)), reviewAt, declineAt);
  }

  private static Map<String, BigDecimal> weights(List<String> texts) {
    Map<String, BigDecimal> weights = new HashMap<>();
    for (String text : texts) {
      int colon = text.lastIndexOf(':');
      String provider = text.substring(0, Math.max(colon, 0)).strip();
      BigDecimal weight = weight(text, text.substring(colon + 1).strip());
      if (provider.isEmpty()) {
        throw notReadable(text);
      }
      if (weights.putIfAbsent(provider, weight) != null) {
        throw PluginException.misconfigured(WEIGHTS, "names '" + provider + "' twice");
      }
    }
    return Map.copyOf(weights);
  }

  private static BigDecimal weight(String entry, String text) {
    try {
      BigDecimal weight = new BigDecimal(text);
      if (weight.signum() > 0) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // The same words for both.
    }
    throw notReadable(entry);
  }

  private static PluginException notReadable(String entry) {
    return PluginException.misconfigured(
        WEIGHTS, "'" + entry + "' is no name and weight of more than 0, such as bureau:2.5");
  }
}

package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.FraudProviderFactory;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.NotifierProvider;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.CarrierProvider;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxCalculatorProvider;

/**
 * A kind of plugin: one extension point and the way it is configured.
 *
 * @param key the segment after {@code balcao.} in the names of its settings
 * @param point the extension point
 * @param provider what makes its instances
 */
public record PluginKind<P extends Plugin>(
    String key, Class<P> point, Class<? extends PluginProvider<P>> provider) {

  /** Ways to be paid. */
  public static final PluginKind<PaymentGateway> PAYMENT =
      new PluginKind<>("payment", PaymentGateway.class, PaymentGatewayProvider.class);

  /** Judges of orders. */
  public static final PluginKind<FraudProvider> FRAUD =
      new PluginKind<>("fraud", FraudProvider.class, FraudProviderFactory.class);

  /** Delivery companies. */
  public static final PluginKind<Carrier> CARRIER =
      new PluginKind<>("carrier", Carrier.class, CarrierProvider.class);

  /** Tax calculators. */
  public static final PluginKind<TaxCalculator> TAX =
      new PluginKind<>("tax", TaxCalculator.class, TaxCalculatorProvider.class);

  /** Senders of messages. */
  public static final PluginKind<Notifier> NOTIFIER =
      new PluginKind<>("notifier", Notifier.class, NotifierProvider.class);

  private static final List<PluginKind<?>> ALL = List.of(PAYMENT, FRAUD, CARRIER, TAX, NOTIFIER);

  /** Every kind that the store knows. */
  public static List<PluginKind<?>> all() {
    return ALL;
  }

  /** The kind of that key, such as {@code payment}. */
  public static Optional<PluginKind<?>> ofKey(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst();
  }

  @Override
  public String toString() {
    return key;
  }
}

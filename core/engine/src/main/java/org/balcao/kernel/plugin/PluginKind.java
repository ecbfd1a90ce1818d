package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.fiscal.TaxIssuer;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.Reaction;
import org.balcao.spi.hook.Validator;
import org.balcao.spi.identity.IdentityProvider;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.warehouse.WarehouseConnector;

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
  public static final PluginKind<PaymentGateway> PAYMENT = of(PaymentGateway.class);

  /** Judges of orders. */
  public static final PluginKind<FraudProvider> FRAUD = of(FraudProvider.class);

  /** Delivery companies. */
  public static final PluginKind<Carrier> CARRIER = of(Carrier.class);

  /** Tax calculators. */
  public static final PluginKind<TaxCalculator> TAX = of(TaxCalculator.class);

  /** Senders of messages. */
  public static final PluginKind<Notifier> NOTIFIER = of(Notifier.class);

  /** Checkers of what customers say of themselves. */
  public static final PluginKind<CustomerDataVerifier> VERIFIER = of(CustomerDataVerifier.class);

  /** Warehouses that others run. */
  public static final PluginKind<WarehouseConnector> WAREHOUSE = of(WarehouseConnector.class);

  /** Issuers of fiscal documents. */
  public static final PluginKind<TaxIssuer> TAX_ISSUER = of(TaxIssuer.class);

  /** Suppliers. */
  public static final PluginKind<SupplierConnector> SUPPLIER = of(SupplierConnector.class);

  /** Enterprise systems. */
  public static final PluginKind<ErpConnector> ERP = of(ErpConnector.class);

  /** Takers of business events. */
  public static final PluginKind<AnalyticsSink> ANALYTICS = of(AnalyticsSink.class);

  /** Whoever signs staff and customers in. */
  public static final PluginKind<IdentityProvider> IDENTITY = of(IdentityProvider.class);

  /** What may refuse before a write. */
  public static final PluginKind<Validator> VALIDATOR = of(Validator.class);

  /** What adds to what is put together. */
  public static final PluginKind<Contributor> CONTRIBUTOR = of(Contributor.class);

  /** What does something after the fact. */
  public static final PluginKind<Reaction> REACTION = of(Reaction.class);

  /** Steps of one's own in the course of an order. */
  public static final PluginKind<ProcessStep> PROCESS_STEP = of(ProcessStep.class);

  private static final List<PluginKind<?>> ALL =
      List.of(
          PAYMENT,
          FRAUD,
          VERIFIER,
          CARRIER,
          WAREHOUSE,
          TAX,
          TAX_ISSUER,
          SUPPLIER,
          ERP,
          ANALYTICS,
          IDENTITY,
          NOTIFIER,
          VALIDATOR,
          CONTRIBUTOR,
          REACTION,
          PROCESS_STEP);

  /** Every kind that the store knows. */
  public static List<PluginKind<?>> all() {
    return ALL;
  }

  /**
   * The kind of an extension point, as it describes itself.
   *
   * @throws IllegalArgumentException if it is not marked as an {@link ExtensionPoint}
   */
  @SuppressWarnings("unchecked") // each extension point names the provider of its own instances
  public static <P extends Plugin> PluginKind<P> of(Class<P> point) {
    ExtensionPoint described = point.getAnnotation(ExtensionPoint.class);
    if (described == null) {
      throw new IllegalArgumentException(point.getName() + " is not an extension point");
    }
    return new PluginKind<>(
        described.kind(), point, (Class<? extends PluginProvider<P>>) described.provider());
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

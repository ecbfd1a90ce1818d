package org.balcao.plugin.payment.invoice;

import java.util.stream.Stream;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.SpiRange;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;

/** Makes the gateways of type {@code invoice}: payment on account. */
public final class InvoiceGatewayProvider implements PaymentGatewayProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "invoice",
          "Payment on account",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          Stream.concat(AcceptanceRules.SETTINGS.stream(), InvoiceTerms.SETTINGS.stream())
              .toList());

  /** For {@link java.util.ServiceLoader}. */
  public InvoiceGatewayProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public PaymentGateway create(PluginContext context) {
    return new InvoiceGateway(
        AcceptanceRules.from(context.settings()), InvoiceTerms.from(context.settings()));
  }
}

package org.balcao.spi.payment;

import org.balcao.spi.PluginProvider;

/** Makes {@link PaymentGateway}s of one type; selected by {@code balcao.payment.<name>.type}. */
public interface PaymentGatewayProvider extends PluginProvider<PaymentGateway> {}

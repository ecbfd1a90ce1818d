package org.balcao.kernel.plugin;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.balcao.spi.SpiRange;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.jspecify.annotations.Nullable;

/** A provider of test gateways that declares what a test says. */
final class TestProvider implements PaymentGatewayProvider {
  private final PluginDescriptor descriptor;
  final AtomicReference<@Nullable PluginContext> context = new AtomicReference<>();
  Function<PluginContext, PaymentGateway> creating = c -> new TestGateway();

  TestProvider(String type, Setting... settings) {
    this(type, SpiRange.of("0.1", "0.2"), settings);
  }

  TestProvider(String type, SpiRange spi, Setting... settings) {
    descriptor = new PluginDescriptor(type, "Test " + type, "1.2.3", spi, List.of(settings));
  }

  @Override
  public PluginDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public PaymentGateway create(PluginContext c) {
    context.set(c);
    return creating.apply(c);
  }
}

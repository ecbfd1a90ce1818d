package org.balcao.plugin.verifier.local;

import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.SpiRange;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.CustomerDataVerifierProvider;

/** Makes the verifiers of type {@code local}. */
public final class LocalVerifierProvider implements CustomerDataVerifierProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "local",
          "Checks by rules and lists",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          RuleBook.SETTINGS);

  /** For {@link java.util.ServiceLoader}. */
  public LocalVerifierProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public CustomerDataVerifier create(PluginContext context) {
    return new LocalVerifier(RuleBook.from(context.settings()));
  }
}

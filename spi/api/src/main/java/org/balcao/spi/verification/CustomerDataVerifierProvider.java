package org.balcao.spi.verification;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link CustomerDataVerifier}s of one type; selected by {@code balcao.verifier.<name>.type}.
 */
public interface CustomerDataVerifierProvider extends PluginProvider<CustomerDataVerifier> {}

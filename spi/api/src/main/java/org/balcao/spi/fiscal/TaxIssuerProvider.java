package org.balcao.spi.fiscal;

import org.balcao.spi.PluginProvider;

/** Makes {@link TaxIssuer}s of one type; selected by {@code balcao.tax-issuer.<name>.type}. */
public interface TaxIssuerProvider extends PluginProvider<TaxIssuer> {}

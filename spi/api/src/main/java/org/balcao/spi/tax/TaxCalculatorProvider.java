package org.balcao.spi.tax;

import org.balcao.spi.PluginProvider;

/** Makes {@link TaxCalculator}s of one type; selected by {@code balcao.tax.<name>.type}. */
public interface TaxCalculatorProvider extends PluginProvider<TaxCalculator> {}

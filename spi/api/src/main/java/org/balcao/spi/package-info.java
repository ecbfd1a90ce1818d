/**
 * The contracts between the store and its plugins.
 *
 * <p>Everything here is the product for plugin authors: a plugin compiles against this jar and
 * nothing else of Balcão. Start at {@link org.balcao.spi.PluginProvider} (how a plugin is found and
 * configured) and {@link org.balcao.spi.Outcome} (the algebra in which every provider answers);
 * then read the package of your extension point, for example {@link org.balcao.spi.shipping}.
 *
 * <p>Types are immutable records unless said otherwise, parameters and results are never {@code
 * null} unless marked {@code @Nullable}, and collections handed over are unmodifiable.
 */
@NullMarked
package org.balcao.spi;

import org.jspecify.annotations.NullMarked;

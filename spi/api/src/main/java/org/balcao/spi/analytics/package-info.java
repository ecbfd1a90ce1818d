/** Figures for others to analyse: {@link org.balcao.spi.analytics.AnalyticsSink}. */
@NullMarked
package org.balcao.spi.analytics;

import org.jspecify.annotations.NullMarked;

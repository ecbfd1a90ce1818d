package org.balcao.spi.tck;

import java.time.Clock;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What the kernel would lend. */
record TestContext(String name, Settings settings, Clock clock) implements PluginContext {}

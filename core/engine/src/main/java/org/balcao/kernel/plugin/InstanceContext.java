package org.balcao.kernel.plugin;

import java.time.Clock;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What is lent to one instance. */
record InstanceContext(String name, Settings settings, Clock clock) implements PluginContext {}

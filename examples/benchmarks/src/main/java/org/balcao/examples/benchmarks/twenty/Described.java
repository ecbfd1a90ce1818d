package org.balcao.examples.benchmarks.twenty;

import java.util.List;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;

/** What the twenty have in common: a type, and as many settings as real ones. */
abstract class Described<P extends Plugin> implements PluginProvider<P> {
  private final String type;

  Described(String type) {
    this.type = type;
  }

  @Override
  public final PluginDescriptor descriptor() {
    return new PluginDescriptor(
        type,
        "Benchmark " + type,
        "1.0.0",
        SpiRange.of("0.1", "0.2"),
        List.of(
            Setting.required("endpoint", SettingType.URI, "Where the provider is."),
            Setting.required("api-key", SettingType.TEXT, "What it knows us by.").asSecret(),
            Setting.withDefault("patience", SettingType.DURATION, "PT5S", "How long to wait."),
            Setting.withDefault("pages", SettingType.INTEGER, "20", "How many at once."),
            Setting.optional("account", SettingType.TEXT, "Which account."),
            Setting.optional("zone.*.countries", SettingType.LIST, "Countries of a zone.")));
  }
}

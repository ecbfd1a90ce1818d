package org.balcao.plugin.analysis.unusual;

import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderAnalysisProvider;

/** Makes the order analyses of type {@code unusual-orders}. */
public final class UnusualOrdersProvider implements OrderAnalysisProvider {
  private static final Setting WITHOUT =
      Setting.optional(
          "without",
          SettingType.LIST,
          "Codes of findings that are not looked for, such as region-mismatch.");

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "unusual-orders",
          "Orders that are odd",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          Stream.of(
                  List.of(WITHOUT),
                  Duplicate.SETTINGS,
                  UnusualValue.SETTINGS,
                  UnusualQuantity.SETTINGS,
                  ThinMargin.SETTINGS,
                  BrokenPromise.SETTINGS,
                  Stuck.SETTINGS)
              .flatMap(List::stream)
              .toList());

  /** For {@link java.util.ServiceLoader}. */
  public UnusualOrdersProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public OrderAnalysis create(PluginContext context) {
    Settings settings = context.settings();
    Codes.check(settings.list(WITHOUT.name()));
    List<String> without = settings.list(WITHOUT.name());
    List<Routine> routines =
        List.of(
            new Duplicate(settings),
            new UnusualValue(settings),
            new UnusualQuantity(settings),
            new OtherCountry(),
            new RegionMismatch(),
            new ThinMargin(settings),
            new BrokenPromise(settings),
            new Stuck(settings));
    return new UnusualOrders(
        routines.stream()
            .<Routine>map(
                routine ->
                    facts ->
                        routine.look(facts).filter(finding -> !without.contains(finding.code())))
            .toList());
  }
}

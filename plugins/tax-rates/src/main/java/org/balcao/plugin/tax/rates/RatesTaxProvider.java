package org.balcao.plugin.tax.rates;

import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxCalculatorProvider;
import org.balcao.spi.tax.TaxRequest;

/** Makes tax calculators that work from dated rates: {@code balcao.tax.<name>.type=rates}. */
public final class RatesTaxProvider implements TaxCalculatorProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "rates",
          "Tax by dated rates",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.optional(RateFile.SETTING, SettingType.PATH, "CSV file of rates."),
              Setting.required(
                  "rate.*.country", SettingType.TEXT, "Country of the rate, such as BR."),
              rate("region", SettingType.TEXT, "Region of the country, such as SP."),
              rate("postal-prefix", SettingType.TEXT, "Start of the postal codes it holds for."),
              choice("rate.*.category", TaxRequest.STANDARD, "Tax category."),
              choice("rate.*.tax", TaxRate.VAT, "Which tax it is; different taxes add up."),
              rate("name", SettingType.TEXT, "Name on invoices; made up where not set."),
              rate("percent", SettingType.DECIMAL, "The rate in percent."),
              no("rate.*.exempt", "Whether there is no tax at all, instead of a percent."),
              no("rate.*.compound", "Whether other taxes are taxed, too."),
              rate("from", SettingType.DATE, "First day on which it holds."),
              rate("until", SettingType.DATE, "Last day on which it holds."),
              choice("place", "destination", "Whose rates count: destination or origin."),
              choice("shipping", "own", "Rates of transport: own, standard or follows-lines."),
              choice("rounding", "line", "What is rounded: each line, or the total of each tax."),
              choice("rounding-mode", "half-up", "half-up, half-even or down."),
              choice("unserved", "reject", "A sale without any rate: reject, or exempt."),
              Setting.optional(
                  "union", SettingType.LIST, "Countries between which reverse charge applies."),
              no(
                  "reverse-charge",
                  "Whether buyers with a tax id of another country of the union owe the tax."),
              choice("reverse-charge-name", "Reverse charge", "What invoices then say.")));

  private static Setting rate(String part, SettingType type, String description) {
    return Setting.optional("rate.*." + part, type, description);
  }

  private static Setting choice(String name, String value, String description) {
    return Setting.withDefault(name, SettingType.TEXT, value, description);
  }

  private static Setting no(String name, String description) {
    return Setting.withDefault(name, SettingType.BOOLEAN, "false", description);
  }

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public TaxCalculator create(PluginContext context) {
    Settings settings = context.settings();
    List<TaxRate> rates = new ArrayList<>(InlineRates.read(settings));
    if (settings.find(RateFile.SETTING).isPresent()) {
      rates.addAll(RateFile.read(settings.path(RateFile.SETTING)));
    }
    if (rates.isEmpty()) {
      throw PluginException.misconfigured(
          RateFile.SETTING, "no rate is configured; set a file, or rate.<id>.country and so on");
    }
    return new RatesTaxCalculator(
        new RateBook(rates), Rules.read(settings), ReverseCharge.read(settings));
  }
}

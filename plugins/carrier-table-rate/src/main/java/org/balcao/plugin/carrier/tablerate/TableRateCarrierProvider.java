package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.CarrierProvider;

/** Makes carriers whose prices are a table: {@code balcao.carrier.<name>.type=table-rate}. */
public final class TableRateCarrierProvider implements CarrierProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "table-rate",
          "Carrier with a table of rates",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          DeclaredSettings.all());

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Carrier create(PluginContext context) {
    Settings settings = context.settings();
    WorkCalendar calendar = WorkCalendar.read(settings, context.clock().getZone());
    Tariff tariff = Tariff.read(settings, calendar);
    LabelFont font = LabelFont.read(settings);
    LabelWords words = LabelWords.read(settings);
    String trackingPrefix = trackingPrefix(settings);
    BookingFolder folder = folder(context);
    DeliveryNews news = news(settings, folder, calendar);
    return new TableRateCarrier(
        tariff,
        positive(settings, "quote-validity"),
        folder,
        news,
        new TableRateCarrier.Desks(
            new VanBookings(tariff, folder, trackingPrefix),
            new VanLabels(folder, font, words, settings.find("label-name").orElse(context.name())),
            new VanDispatch(folder),
            new VanTracking(folder, news)));
  }

  private static BookingFolder folder(PluginContext context) {
    Settings settings = context.settings();
    Path path =
        settings.find("folder").isPresent()
            ? settings.path("folder")
            : Path.of("balcao-data", "carrier", context.name());
    BookingFolder folder = new BookingFolder(path);
    Duration retention = positive(settings, "retention");
    try {
      folder.create();
      folder.forgetBefore(context.clock().instant().minus(retention));
      return folder;
    } catch (IOException e) {
      throw PluginException.misconfigured(
          "folder", "cannot be made or written: " + path.toAbsolutePath());
    }
  }

  private static DeliveryNews news(Settings settings, BookingFolder folder, WorkCalendar calendar) {
    return switch (settings.text("delivery").strip()) {
      case "assumed" ->
          new AssumedDeliveries(
              calendar, WorkCalendar.time("delivery-time", settings.text("delivery-time")));
      case "confirmed" -> new ConfirmedDeliveries(folder.deliveries(), calendar.zone());
      default ->
          throw PluginException.misconfigured("delivery", "is neither assumed nor confirmed");
    };
  }

  private static String trackingPrefix(Settings settings) {
    String prefix = settings.text("tracking-prefix").strip();
    if (!prefix.matches("[A-Z]{1,4}")) {
      throw PluginException.misconfigured("tracking-prefix", "is not one to four letters A to Z");
    }
    return prefix;
  }

  private static Duration positive(Settings settings, String name) {
    Duration duration = settings.duration(name);
    if (duration.isNegative() || duration.isZero()) {
      throw PluginException.misconfigured(name, "is not longer than nothing");
    }
    return duration;
  }
}

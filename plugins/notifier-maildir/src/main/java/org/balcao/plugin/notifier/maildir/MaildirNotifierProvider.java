package org.balcao.plugin.notifier.maildir;

import java.io.IOException;
import java.util.List;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.NotifierProvider;

/** Makes notifiers that write mail into a folder: {@code balcao.notifier.<name>.type=maildir}. */
public final class MaildirNotifierProvider implements NotifierProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "maildir",
          "E-mail into a folder",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.withDefault(
                  "folder", SettingType.PATH, "balcao-data/mail", "The Maildir; made if absent."),
              Setting.withDefault(
                  "durable",
                  SettingType.BOOLEAN,
                  "true",
                  "Whether each mail is forced to the disk before it counts as sent."),
              Setting.withDefault(
                  "from", SettingType.TEXT, "store@localhost", "Address that mail comes from."),
              Setting.optional("from-name", SettingType.TEXT, "Name shown beside that address."),
              Setting.optional("reply-to", SettingType.TEXT, "Address that answers go to."),
              Setting.optional(
                  "message-id-domain",
                  SettingType.TEXT,
                  "Right side of message ids; the domain of 'from' if not set.")));

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Notifier create(PluginContext context) {
    Settings settings = context.settings();
    Maildir maildir = new Maildir(settings.path("folder"), settings.flag("durable"));
    Sender sender = Sender.read(settings);
    try {
      maildir.create();
    } catch (IOException e) {
      throw PluginException.misconfigured(
          "folder", "cannot be made or written: " + maildir.folder().toAbsolutePath());
    }
    return new MaildirNotifier(maildir, new MailFile(sender, context.clock().getZone()));
  }
}

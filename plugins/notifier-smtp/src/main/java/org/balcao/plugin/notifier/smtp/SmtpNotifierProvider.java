package org.balcao.plugin.notifier.smtp;

import java.util.List;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.NotifierProvider;

/** Makes notifiers that send e-mail through a relay: {@code balcao.notifier.<name>.type=smtp}. */
public final class SmtpNotifierProvider implements NotifierProvider {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "smtp",
          "E-mail by SMTP",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.required("host", SettingType.TEXT, "Name or address of the relay."),
              Setting.optional(
                  "port", SettingType.INTEGER, "Its port; 587, 465 or 25 by the security."),
              Setting.withDefault(
                  "security",
                  SettingType.TEXT,
                  "starttls",
                  "Protection of the connection: starttls, tls or none."),
              Setting.optional(
                  "certificates",
                  SettingType.PATH,
                  "PEM file of certificates to trust instead of the Java runtime's."),
              Setting.optional("username", SettingType.TEXT, "Login; needs a password."),
              Setting.optional("password", SettingType.TEXT, "Password of the login.").asSecret(),
              Setting.withDefault(
                  "allow-clear-text-password",
                  SettingType.BOOLEAN,
                  "false",
                  "Whether to log in although security is none."),
              Setting.required("from", SettingType.TEXT, "Address that mail comes from."),
              Setting.optional("from-name", SettingType.TEXT, "Name shown beside that address."),
              Setting.optional("reply-to", SettingType.TEXT, "Address that answers go to."),
              Setting.optional(
                  "bounces-to", SettingType.TEXT, "Address that failures are reported to."),
              Setting.optional(
                  "message-id-domain",
                  SettingType.TEXT,
                  "Right side of message ids and name in EHLO; the domain of 'from' if not set."),
              Setting.withDefault(
                  "connect-timeout", SettingType.DURATION, "PT5S", "Wait for a connection."),
              Setting.withDefault(
                  "answer-timeout", SettingType.DURATION, "PT30S", "Wait for each answer.")));

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Notifier create(PluginContext context) {
    Settings settings = context.settings();
    Sender sender = Sender.read(settings);
    Relay relay = Relay.read(settings, sender.domain());
    return new SmtpNotifier(relay, sender, new Composer(sender, context.clock().getZone()));
  }
}

package com.example.mail;

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

/** Makes notifiers of the type {@code mail-http}. Found by the file under META-INF/services. */
public final class MailNotifierProvider implements NotifierProvider {

  @Override
  public PluginDescriptor descriptor() {
    return new PluginDescriptor(
        "mail-http",
        "E-mail by an HTTP gateway",
        "1.0.0",
        SpiRange.of("0.1", "0.2"),
        List.of(
            Setting.required("url", SettingType.URI, "Where the gateway is, without a slash at the end."),
            Setting.required("token", SettingType.TEXT, "The gateway's access token.").asSecret(),
            Setting.optional("webhook-secret", SettingType.TEXT, "What it signs its receipts with.")
                .asSecret(),
            Setting.required("sender", SettingType.TEXT, "Address that the mail is from.")));
  }

  @Override
  public Notifier create(PluginContext context) {
    // The store has checked the settings one by one; what they mean together is ours to check.
    Settings settings = context.settings();
    String scheme = settings.uri("url").getScheme();
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw PluginException.misconfigured("url", "must begin with https:// or http://");
    }
    return new MailNotifier(
        new Gateway(settings.uri("url"), settings.text("token")),
        settings.text("sender"),
        settings.find("webhook-secret"));
  }
}

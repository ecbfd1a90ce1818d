package org.balcao.frontoffice.notification;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.InstanceChoice;
import org.balcao.kernel.config.KeyDeclaration;

/** Who sends messages, and what they say. */
public final class NotificationConfiguration implements KeyDeclaration {
  static final ConfigKey<String> STORE_NAME =
      ConfigKey.text("balcao.store.name", "Balcão", "Name in e-mails.");

  static final ConfigKey<String> EMAIL =
      ConfigKey.instance(
          "balcao.notifications.email",
          InstanceChoice.optional("notifier"),
          "the first that serves e-mail",
          "Which notifier sends e-mail.");

  static final ConfigKey<Locale> LANGUAGE =
      ConfigKey.text(
          "balcao.notifications.language",
          "en",
          "language tag",
          "must be a language tag, such as pt-BR",
          tag -> new Locale.Builder().setLanguageTag(tag).build(),
          "Language of e-mails where there is no text in the order's.");

  static final ConfigKey<Path> TEMPLATES =
      ConfigKey.optionalPath(
          "balcao.notifications.templates",
          "-",
          "Folder of [templates](reference.md#templates) that go before the store's own.");

  static final ConfigKey<Boolean> RESEND_UNKNOWN =
      ConfigKey.flag(
          "balcao.notifications.resend-unknown",
          false,
          "Send a message again of which nobody knows whether it was sent; three times at most.");

  /** For {@link java.util.ServiceLoader}. */
  public NotificationConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(STORE_NAME, EMAIL, LANGUAGE, TEMPLATES, RESEND_UNKNOWN);
  }
}

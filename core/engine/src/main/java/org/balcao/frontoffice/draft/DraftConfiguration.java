package org.balcao.frontoffice.draft;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How long drafts last, and how their buyers are invited. */
public final class DraftConfiguration implements KeyDeclaration {
  static final String TOKEN = "{token}";
  private static final int SHORTEST_SECRET = 32;

  static final ConfigKey<Duration> EXPIRES =
      ConfigKey.duration(
          "balcao.drafts.expire-after",
          "P30D",
          "How long after its last change a [draft](draft-orders.md) is closed.");

  static final ConfigKey<Duration> INVITATION_EXPIRES =
      ConfigKey.duration(
          "balcao.drafts.invitation-expires",
          "P7D",
          "How long a buyer has time to complete a draft.");

  static final ConfigKey<Duration> KEPT =
      ConfigKey.duration(
          "balcao.drafts.kept",
          "P90D",
          "How long drafts are kept that were cancelled or have expired.");

  static final ConfigKey<String> PAY_LINK =
      ConfigKey.<String>optional(
          "balcao.drafts.pay-link",
          "no e-mail is sent",
          "address with `{token}`",
          "must be a web address with {token} in it, such as https://shop.example/pay/{token}",
          DraftConfiguration::link,
          "Where a buyer completes a draft, for the e-mail that says so.");

  static final ConfigKey<String> LINK_SECRET =
      ConfigKey.secret(
          "balcao.drafts.link-secret",
          "nobody is invited",
          "At least 32 characters of chance; the tokens of invitations are made of it.");

  /** For {@link java.util.ServiceLoader}. */
  public DraftConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(EXPIRES, INVITATION_EXPIRES, KEPT, PAY_LINK, LINK_SECRET);
  }

  static boolean strong(String secret) {
    return secret.length() >= SHORTEST_SECRET;
  }

  private static String link(String text) {
    URI uri = URI.create(text.replace(TOKEN, "t"));
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!text.contains(TOKEN) || !web || uri.getHost() == null) {
      throw new IllegalArgumentException("no address with " + TOKEN);
    }
    return text;
  }
}

package org.balcao.plugin.fraud.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** A mailbox of a service that gives one to anybody for an hour. */
record DisposableEmailRule(Weight weight, EmailDomains domains) implements Rule {

  private static final String OWN_LIST = "disposable-domains.txt";

  static final List<Setting> SETTINGS =
      List.of(
          Weight.penalty(
              "disposable-email-weight", "0.30", "when the e-mail address is a throw-away one"),
          Setting.optional(
              "disposable-domains",
              SettingType.LIST,
              "Domains of throw-away e-mail addresses, in addition to the plugin's own list;"
                  + " subdomains count too"));

  static DisposableEmailRule from(Settings settings) {
    // The operator's first, so that an error counts the places in the setting.
    List<String> domains = new ArrayList<>(settings.list("disposable-domains"));
    domains.addAll(ownList());
    return new DisposableEmailRule(
        Weight.penalty(settings, "disposable-email-weight"),
        EmailDomains.of("disposable-domains", domains));
  }

  static List<String> ownList() {
    try (InputStream file = DisposableEmailRule.class.getResourceAsStream(OWN_LIST)) {
      if (file == null) {
        throw new IllegalStateException(OWN_LIST + " is missing in the plugin's jar");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    return domains
        .match(evidence.facts().buyer().email())
        .map(
            domain ->
                weight.finding("disposable-email", domain + " gives throw-away e-mail addresses"))
        .orElse(List.of());
  }
}

package org.balcao.plugin.verifier.local;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.verification.Check;

/** The rules of an instance, by what they check. */
record RuleBook(Map<Check, Rule> rules) {

  private static final String CHECKS =
      "tax-id-format, name-plausible, postal-code-matches, phone-format, email-format,"
          + " email-plausible, email-trusted";

  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "checks",
              SettingType.LIST,
              CHECKS,
              "Which checks are made; leave one out that another verifier of the chain shall make"),
          Setting.optional(
              "disposable-domains",
              SettingType.LIST,
              "Domains of throw-away mailboxes, in addition to the plugin's own list; subdomains"
                  + " count too"),
          Setting.optional(
              "disposable-domains-file",
              SettingType.PATH,
              "A file of more such domains, one per line, # for comments; read at start"),
          Setting.optional(
              "mail-domains",
              SettingType.LIST,
              "Domains of widely used mailboxes, in addition to the plugin's own list: what differs"
                  + " from one by a slip is taken for a typing error, and they themselves are not"),
          Setting.optional(
              "test-names",
              SettingType.LIST,
              "Names that nobody has, in addition to the plugin's own list; case and accents do not"
                  + " count"),
          Setting.optional(
              "postal-ranges-file",
              SettingType.PATH,
              "A file of postal codes by region, lines such as BR SP 01000000 19999999 São Paulo;"
                  + " replaces the plugin's own for each country that it names; read at start"));

  static RuleBook from(Settings settings) {
    Map<Check, Rule> rules = new EnumMap<>(Check.class);
    Set<Check> wanted = wanted(settings);
    Stream.of(
            new TaxIdRule(),
            names(settings),
            postalCodes(settings),
            new PhoneRule(),
            new EmailFormatRule(),
            new EmailTypoRule(
                Lists.union(
                    Lists::domain,
                    Lists.shipped("mail-domains.txt"),
                    settings.list("mail-domains"))),
            new EmailTrustRule(
                Lists.union(
                    Lists::domain,
                    Lists.shipped("disposable-domains.txt"),
                    settings.list("disposable-domains"),
                    Lists.file(settings, "disposable-domains-file"))))
        .filter(rule -> wanted.contains(rule.check()))
        .forEach(rule -> rules.put(rule.check(), rule));
    return new RuleBook(rules);
  }

  private static Rule names(Settings settings) {
    return new NameRule(
        Lists.union(Texts::plain, Lists.shipped("test-names.txt"), settings.list("test-names")));
  }

  private static Rule postalCodes(Settings settings) {
    PostalRanges shipped = PostalRanges.read(Lists.shipped("postal-ranges.txt"));
    try {
      return new PostalCodeRule(
          shipped.replacedBy(PostalRanges.read(Lists.file(settings, "postal-ranges-file"))));
    } catch (IllegalArgumentException e) {
      throw PluginException.misconfigured(
          "postal-ranges-file", "names a file that is wrong: " + e.getMessage());
    }
  }

  private static Set<Check> wanted(Settings settings) {
    Map<String, Check> made =
        Stream.of(CHECKS.split(", "))
            .collect(
                Collectors.toMap(
                    text -> text,
                    text -> Check.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'))));
    Set<Check> wanted = new LinkedHashSet<>();
    for (String text : settings.list("checks")) {
      Check check = made.get(text);
      if (check == null) {
        throw PluginException.misconfigured("checks", "'" + text + "' is none of " + CHECKS);
      }
      wanted.add(check);
    }
    if (wanted.isEmpty()) {
      throw PluginException.misconfigured("checks", "names none, so that nothing would be checked");
    }
    return Set.copyOf(wanted);
  }
}

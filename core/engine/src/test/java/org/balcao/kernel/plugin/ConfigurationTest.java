package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.Money;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationTest {
  private final TestProvider acme =
      new TestProvider(
          "acme",
          Setting.required("api-key", SettingType.TEXT, "Key of the account.").asSecret(),
          Setting.withDefault("days", SettingType.INTEGER, "30", "Days to pay."),
          Setting.required("zone.*.countries", SettingType.LIST, "Countries of the zone."),
          Setting.optional("zone.*.price", SettingType.MONEY, "Price in the zone."),
          Setting.withDefault("zone.*.days", SettingType.INTEGER, "5", "Days in the zone."));
  private final TestProvider plain = new TestProvider("plain");

  private Plugins open(String... entries) {
    return new PluginsBuilder(
            TestConfig.of(entries), new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
        .provider(PluginKind.PAYMENT, acme)
        .provider(PluginKind.PAYMENT, plain)
        .open();
  }

  private List<String> problems(String... entries) {
    return assertThrows(ConfigurationException.class, () -> open(entries)).problems();
  }

  private Settings settings(String... entries) {
    List<String> all = new ArrayList<>(List.of(entries));
    all.add("balcao.payment.card.type=acme");
    all.add("balcao.payment.card.api-key=s3cret");
    try (Plugins plugins = open(all.toArray(String[]::new))) {
      assertEquals(List.of("card"), plugins.names(PluginKind.PAYMENT));
    }
    PluginContext context = acme.context.get();
    assertEquals("card", context.name());
    assertEquals(GuardFixture.NOW, context.clock().instant());
    return context.settings();
  }

  @Test
  void noInstanceAtAllIsAllowed() {
    try (Plugins plugins = open()) {
      assertEquals(List.of(), plugins.names(PluginKind.PAYMENT));
      assertEquals(List.of(), plugins.all(PluginKind.CARRIER));
      assertEquals(List.of(), plugins.status());
      assertFalse(plugins.first(PluginKind.TAX).isPresent());
    }
  }

  @Test
  void anInstanceGetsItsSettingsWithDefaults() {
    Settings settings =
        settings(
            "balcao.payment.card.zone.north.countries=NO, SE",
            "balcao.payment.card.zone.north.price=NOK 99.00",
            "balcao.payment.card.zone.south.countries=IT",
            "balcao.payment.card.zone.south.days=9");

    assertEquals("s3cret", settings.text("api-key"));
    assertEquals(30, settings.integer("days"));
    assertEquals(Set.of("north", "south"), settings.names("zone"));
    assertEquals(List.of("NO", "SE"), settings.list("zone.north.countries"));
    assertEquals(Money.of("99.00", "NOK"), settings.money("zone.north.price"));
    assertFalse(settings.find("zone.south.price").isPresent());
    assertEquals(5, settings.integer("zone.north.days"));
    assertEquals(9, settings.integer("zone.south.days"));
    assertFalse(settings.find("undeclared").isPresent());
  }

  @Test
  void theKernelsOwnSettingsAreNotThePlugins() {
    Settings settings = settings("balcao.payment.card.timeout=PT3S");

    assertFalse(settings.find("timeout").isPresent());
    assertFalse(settings.find("type").isPresent());
  }

  @Test
  void settingsShowNoSecret() {
    assertEquals("{api-key=***, days=7}", settings("balcao.payment.card.days=7").toString());
  }

  @Test
  void environmentVariablesAreUnderstood() {
    Settings settings =
        settings(
            "BALCAO_PAYMENT_CARD_ZONE_FAR_NORTH_COUNTRIES=NO",
            "BALCAO_PAYMENT_CARD_DAYS=3",
            "BALCAO_PAYMENT_CARD_BREAKER_DELAY=PT1M");

    assertEquals(3, settings.integer("days"));
    assertEquals(Set.of("far-north"), settings.names("zone"));
    assertEquals(List.of("NO"), settings.list("zone.far-north.countries"));
  }

  @Test
  void anInstanceMayComeFromTheEnvironmentAlone() {
    try (Plugins plugins =
        open(
            "BALCAO_PAYMENT_MY_CARD_TYPE=acme",
            "BALCAO_PAYMENT_MY_CARD_API_KEY=k",
            // Some implementations show the same entries under guessed names.
            "balcao.payment.my.card.type=acme",
            "balcao.payment.my.card.api.key=k",
            "PATH=/bin",
            "BALCAO_CURRENCY=BRL")) {
      assertEquals(List.of("my-card"), plugins.names(PluginKind.PAYMENT));
      assertEquals("k", acme.context.get().settings().text("api-key"));
    }
  }

  @Test
  void anEnvironmentVariableAndAFileMayNameTheSameInstance() {
    try (Plugins plugins =
        open(
            "balcao.payment.my-card.type=plain",
            "balcao.payment.my.card.type=plain",
            "BALCAO_PAYMENT_MY_CARD_TYPE=plain")) {
      assertEquals(List.of("my-card"), plugins.names(PluginKind.PAYMENT));
    }
  }

  @Test
  void instancesStandInOrder() {
    try (Plugins plugins =
        open(
            "balcao.payment.c.type=plain",
            "balcao.payment.b.type=plain",
            "balcao.payment.a.type=plain",
            "balcao.payment.a.order=10",
            "balcao.payment.c.order=-1")) {
      assertEquals(List.of("c", "b", "a"), plugins.names(PluginKind.PAYMENT));
      assertEquals("c", plugins.first(PluginKind.PAYMENT).orElseThrow().name());
      assertEquals(
          List.of("c", "b", "a"),
          plugins.all(PluginKind.PAYMENT).stream().map(Guarded::name).toList());
      assertEquals(
          List.of("c", "b", "a"), plugins.status().stream().map(PluginStatus::name).toList());
      assertEquals("plain", plugins.status().get(0).type());
      assertEquals("1.2.3", plugins.status().get(0).version());
    }
  }

  @Test
  void aDisabledInstanceIsLeftAlone() {
    try (Plugins plugins =
        open(
            "balcao.payment.card.type=whatever",
            "balcao.payment.card.nonsense=1",
            "balcao.payment.card.enabled=false")) {
      assertEquals(List.of(), plugins.names(PluginKind.PAYMENT));
    }
  }

  @Test
  void anEmptyValueIsNone() {
    try (Plugins plugins = open("balcao.payment.card.type=")) {
      assertEquals(List.of(), plugins.names(PluginKind.PAYMENT));
    }
  }

  @Test
  void anUnknownInstanceIsNamedWithThoseThatThereAre() {
    try (Plugins plugins = open("balcao.payment.a.type=plain", "balcao.payment.b.type=plain")) {
      UnknownPluginException some =
          assertThrows(
              UnknownPluginException.class, () -> plugins.plugin(PluginKind.PAYMENT, "card"));
      assertEquals(
          "BAL-PLG002: there is no instance 'card' of payment; configured are a, b. Set"
              + " balcao.payment.card.type, or use one that there is",
          some.getMessage());
      UnknownPluginException none =
          assertThrows(UnknownPluginException.class, () -> plugins.plugin(PluginKind.TAX, "x"));
      assertEquals(
          "BAL-PLG002: there is no instance 'x' of tax; none is configured. Set"
              + " balcao.tax.x.type, or use one that there is",
          none.getMessage());
      assertFalse(plugins.find(PluginKind.PAYMENT, "card").isPresent());
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                open(
                    "balcao.payment.card.type=acme",
                    "balcao.payment.card.api-kee=s3cret",
                    "balcao.payment.card.days=s3cret",
                    "balcao.payment.card.timeout=10s",
                    "balcao.payment.slip.tipe=plain",
                    "balcao.payment.type=plain"));

    assertEquals(
        """
        BAL-PLG001: the configuration is not right, in 6 places:
          BAL-PLG011 balcao.payment.type: names no instance; write balcao.payment.<instance>.type
          BAL-PLG017 balcao.payment.card.timeout: is not an ISO-8601 duration, such as PT5S or P30D. Longest a call may take.
          BAL-PLG015 balcao.payment.card.api-kee: the type 'acme' has no such setting. Did you mean 'balcao.payment.card.api-key'?
          BAL-PLG017 balcao.payment.card.days: is not a whole number, such as 20. Days to pay.
          BAL-PLG016 balcao.payment.card.api-key: the type 'acme' needs it and it is not set; set it. Key of the account.
          BAL-PLG013 balcao.payment.slip.type: is not set; set it. The types are acme, plain\
        """
            .lines()
            .toList(),
        e.getMessage().lines().toList());
    assertEquals("BAL-PLG001", e.code());
  }

  static Stream<Arguments> mistakes() {
    String key = "balcao.payment.card.api-key=k";
    String acme = "balcao.payment.card.type=acme";
    String plain = "balcao.payment.card.type=plain";
    return Stream.of(
        mistake(
            "BAL-PLG014 balcao.payment.card.type: there is no such type. Did you mean 'plain'?",
            "balcao.payment.card.type=plane"),
        mistake(
            "BAL-PLG014 balcao.payment.card.type: there is no such type. The types are acme, plain",
            "balcao.payment.card.type=s3cret-value-in-the-wrong-place"),
        mistake(
            "BAL-PLG014 balcao.tax.x.type: there is no such type. No plugin of this kind is on the"
                + " class path; add one, such as org.balcao:balcao-plugin-tax-rates",
            "balcao.tax.x.type=s3cret-value-in-the-wrong-place"),
        mistake(
            "BAL-PLG014 balcao.tax.x.type: there is no such type."
                + " org.balcao:balcao-plugin-tax-rates has 'rates' and is not on the class path;"
                + " add it",
            "balcao.tax.x.type=rates"),
        mistake(
            "BAL-PLG014 balcao.tax.x.type: there is no such type. Did you mean 'rates'?"
                + " org.balcao:balcao-plugin-tax-rates has 'rates' and is not on the class path;"
                + " add it",
            "balcao.tax.x.type=rate"),
        mistake(
            "BAL-PLG015 balcao.payment.card.colour: the type 'plain' has no such setting. It has"
                + " none of its own; remove it",
            plain,
            "balcao.payment.card.colour=red"),
        mistake(
            "BAL-PLG015 balcao.payment.card.completely-different: the type 'acme' has no such"
                + " setting. Its settings are api-key, days, zone.*.countries, zone.*.days,"
                + " zone.*.price",
            acme,
            key,
            "balcao.payment.card.completely-different=1"),
        mistake(
            "BAL-PLG015 balcao.payment.card.timeuot: the type 'plain' has no such setting. Did you"
                + " mean 'balcao.payment.card.timeout'?",
            plain,
            "balcao.payment.card.timeuot=PT1S"),
        mistake(
            "BAL-PLG015 balcao.payment.card.zone.north.prise: the type 'acme' has no such setting."
                + " Did you mean 'balcao.payment.card.zone.north.price'?",
            acme,
            key,
            "balcao.payment.card.zone.north.prise=BRL 1.00"),
        mistake(
            "BAL-PLG016 balcao.payment.card.zone.north.countries: the type 'acme' needs it and it"
                + " is not set; set it. Countries of the zone.",
            acme,
            key,
            "balcao.payment.card.zone.north.price=BRL 1.00"),
        mistake(
            "BAL-PLG017 balcao.payment.card.zone.north.price: is not a currency code and an"
                + " amount, such as BRL 10.50. Price in the zone.",
            acme,
            key,
            "balcao.payment.card.zone.north.countries=NO",
            "balcao.payment.card.zone.north.price=1.00"),
        mistake(
            "BAL-PLG017 balcao.payment.card.enabled: is neither true nor false. Whether there is"
                + " such an instance.",
            plain,
            "balcao.payment.card.enabled=nope"),
        mistake(
            "BAL-PLG018 balcao.payment.card.threads: must be from 1 to 256",
            plain,
            "balcao.payment.card.threads=0"),
        mistake(
            "BAL-PLG018 balcao.payment.card.queue: must be from 1 to 10000",
            plain,
            "balcao.payment.card.queue=10001"),
        mistake(
            "BAL-PLG018 balcao.payment.card.timeout: must be more than zero, at most PT1H",
            plain,
            "balcao.payment.card.timeout=PT2H"),
        mistake(
            "BAL-PLG018 balcao.payment.card.breaker-failures: must be from 1 to 10000",
            plain,
            "balcao.payment.card.breaker-failures=-1"),
        mistake(
            "BAL-PLG018 balcao.payment.card.breaker-delay: must be more than zero, at most PT24H",
            plain,
            "balcao.payment.card.breaker-delay=PT0S"),
        mistake(
            "BAL-PLG012 balcao.payment.Card.*: the instance needs another name: at most 40 lower"
                + " case letters, digits and hyphens",
            "balcao.payment.Card.type=plain",
            "balcao.payment.Card.timeout=PT1S"),
        mistake(
            "BAL-PLG011 balcao.payment.default: names no instance; write"
                + " balcao.payment.<instance>.default",
            "balcao.payment.default=card"),
        mistake(
            "BAL-PLG011 BALCAO_PAYMENT_API_KEY: belongs to no instance; set the type of one, as"
                + " BALCAO_PAYMENT_<INSTANCE>_TYPE",
            "BALCAO_PAYMENT_API_KEY=s3cret"),
        mistake(
            "BAL-PLG015 balcao.payment.card.api-kee: the type 'acme' has no such setting. Did you"
                + " mean 'balcao.payment.card.api-key'?",
            acme,
            key,
            "BALCAO_PAYMENT_CARD_API_KEE=s3cret"),
        mistake(
            "BAL-PLG019 balcao.payment.card.timeout: cannot be read (IllegalArgumentException);"
                + " look for an expression in it that names something that is not set",
            plain,
            "balcao.payment.card.timeout=${s3cret}"),
        mistake(
            "BAL-PLG028 balcao.payments.card.type: there is no kind 'payments'. Did you mean"
                + " 'payment'?",
            "balcao.payments.card.type=plain"));
  }

  private static Arguments mistake(String problem, String... entries) {
    return Arguments.of(problem, entries);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsExplained(String problem, String[] entries) {
    assertEquals(List.of(problem), problems(entries));
    assertFalse(problem.contains("s3cret"));
  }

  @Test
  void anAmbiguousEnvironmentVariableIsRefused() {
    TestProvider wide =
        new TestProvider(
            "wide",
            Setting.optional("b-c", SettingType.TEXT, "B."),
            Setting.optional("c", SettingType.TEXT, "C."));
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                new PluginsBuilder(
                        TestConfig.of(
                            "balcao.payment.a.type=wide",
                            "balcao.payment.a-b.type=wide",
                            "BALCAO_PAYMENT_A_B_C=x"),
                        new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
                    .provider(PluginKind.PAYMENT, wide)
                    .open());

    assertEquals(
        List.of(
            "BAL-PLG026 BALCAO_PAYMENT_A_B_C: can be read as balcao.payment.a-b.c and as"
                + " balcao.payment.a.b-c; set the one you mean in a file or as a system property"),
        e.problems());
  }

  @Test
  void contradictingSettingsFailTheStartAndLeaveNothingOpen() {
    TestGateway opened = new TestGateway();
    plain.creating = context -> opened;
    acme.creating =
        context -> {
          throw PluginException.misconfigured("days", "must be\nless with this key");
        };

    assertEquals(
        List.of("BAL-PLG023 balcao.payment.card.*: setting 'days': must be less with this key"),
        problems(
            "balcao.payment.a.type=plain",
            "balcao.payment.card.type=acme",
            "balcao.payment.card.api-key=k"));
    assertEquals(1, opened.closes.get());
    GuardFixture.threadsOf("balcao-payment-").forEach(GuardFixture::join);
  }

  @Test
  void aProviderThatFailsToMakeAnInstanceHarmsOnlyThatInstance() {
    acme.creating =
        context -> {
          throw new NoClassDefFoundError("org/acme/Missing");
        };
    try (Plugins plugins =
        open(
            "balcao.payment.card.type=acme",
            "balcao.payment.card.api-key=k",
            "balcao.payment.slip.type=plain")) {
      assertEquals(List.of("card", "slip"), plugins.names(PluginKind.PAYMENT));
      PluginStatus card = plugins.status().get(0);
      assertEquals(
          true,
          card.quarantined()
              .orElseThrow()
              .startsWith("it threw java.lang.NoClassDefFoundError at "));
      assertEquals("acme", card.type());
      assertFalse(plugins.status().get(1).quarantined().isPresent());
    }
  }

  @Test
  void aProviderThatMakesNullHarmsOnlyThatInstance() {
    plain.creating = context -> null;
    try (Plugins plugins = open("balcao.payment.slip.type=plain")) {
      assertEquals("its provider made null", plugins.status().get(0).quarantined().orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({"0.2,0.3", "0.0,0.1", "1.0,2.0"})
  void aPluginMadeForAnotherSpiFailsTheStart(String lowest, String below) {
    TestProvider other = new TestProvider("other", SpiRange.of(lowest, below));
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                new PluginsBuilder(
                        TestConfig.of(), new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
                    .provider(PluginKind.PAYMENT, other)
                    .open());

    assertEquals(
        List.of(
            "BAL-PLG020 balcao.payment.*.type=other: the plugin 'Test other' 1.2.3"
                + " (org.balcao.kernel.plugin.TestProvider) was made for versions ["
                + lowest
                + ","
                + below
                + ") of the plugin contracts, and this store has 0.1; install a version of the"
                + " plugin made for 0.1, or remove it"),
        e.problems());
  }

  @Test
  void twoProvidersOfOneTypeFailTheStart() {
    ConfigurationException e =
        assertThrows(
            ConfigurationException.class,
            () ->
                new PluginsBuilder(
                        TestConfig.of(), new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
                    .provider(PluginKind.PAYMENT, new TestProvider("twice"))
                    .provider(PluginKind.PAYMENT, new TestProvider("twice"))
                    .open());

    assertEquals(
        List.of(
            "BAL-PLG021 balcao.payment.*.type=twice: two plugins have this type,"
                + " org.balcao.kernel.plugin.TestProvider and"
                + " org.balcao.kernel.plugin.TestProvider; remove one of them"),
        e.problems());
  }

  @Test
  void aNameThatIsTakenTwiceFailsTheStart() {
    PluginsBuilder builder =
        new PluginsBuilder(
                TestConfig.of("balcao.payment.slip.type=plain"),
                new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
            .provider(PluginKind.PAYMENT, plain)
            .plugin(PluginKind.PAYMENT, "card", new TestGateway())
            .plugin(PluginKind.PAYMENT, "card", new TestGateway())
            .plugin(PluginKind.PAYMENT, "slip", new TestGateway())
            .plugin(PluginKind.PAYMENT, "Slip", new TestGateway());
    String given = "a registration of org.balcao.kernel.plugin.TestGateway";

    assertEquals(
        List.of(
            "BAL-PLG022 balcao.payment.card.*: this name is taken twice, by "
                + given
                + " and by "
                + given
                + "; rename one of them",
            "BAL-PLG012 balcao.payment.Slip.*: "
                + given
                + " needs another name: at most 40 lower case letters, digits and hyphens; rename"
                + " it, a bean by @Named",
            "BAL-PLG022 balcao.payment.slip.type: this name belongs to "
                + given
                + "; configure the instance under another name"),
        assertThrows(ConfigurationException.class, builder::open).problems());
  }

  @Test
  void anInstanceHandedOverIsTunedByConfiguration() {
    try (Plugins plugins =
        new PluginsBuilder(
                TestConfig.of(
                    "balcao.payment.card.order=5",
                    "balcao.payment.gone.enabled=false",
                    "BALCAO_PAYMENT_SLIP_ORDER=7"),
                new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
            .plugin(
                new PluginRegistration<>(
                    PluginKind.PAYMENT,
                    "card",
                    new TestGateway(),
                    GuardOptions.defaults().withTimeout(Duration.ofMillis(1500)).withOrder(9)))
            .plugin(PluginKind.PAYMENT, "gone", new TestGateway())
            .plugin(PluginKind.PAYMENT, "slip", new TestGateway())
            .plugin(PluginKind.PAYMENT, "last", new TestGateway())
            .open()) {
      assertEquals(List.of("last", "card", "slip"), plugins.names(PluginKind.PAYMENT));
      assertEquals("given", plugins.status().get(0).type());
    }
  }

  @Test
  void anInstanceHandedOverHasNoSettings() {
    PluginsBuilder builder =
        new PluginsBuilder(
                TestConfig.of("balcao.payment.card.colour=red"),
                new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
            .plugin(PluginKind.PAYMENT, "card", new TestGateway());

    assertEquals(
        List.of(
            "BAL-PLG015 balcao.payment.card.colour: a registration of"
                + " org.balcao.kernel.plugin.TestGateway has no such setting. It has none of its"
                + " own; remove it"),
        assertThrows(ConfigurationException.class, builder::open).problems());
  }

  @Test
  void kindsAreFoundByTheirKeys() {
    for (PluginKind<?> kind : PluginKind.all()) {
      assertEquals(kind, PluginKind.ofKey(kind.key()).orElseThrow());
      assertEquals(kind.key().toLowerCase(Locale.ROOT), kind.toString());
    }
    assertFalse(PluginKind.ofKey("payments").isPresent());
  }
}

package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.tax.TaxCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's own keys are checked at start, as those of plugins are. */
class StoreKeysTest {
  private static PluginsBuilder builder(String... entries) {
    return new PluginsBuilder(
        TestConfig.of(entries), new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC));
  }

  private static List<String> problems(PluginsBuilder builder) {
    return assertThrows(ConfigurationException.class, builder::open).problems();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "BAL-CFG001 balcao.curency: the store has no such key. Did you mean"
                + " 'balcao.currency'?",
            "balcao.curency=s3cret"),
        mistake(
            "BAL-CFG001 balcao.orders.unpaid: the store has no such key. There are"
                + " balcao.orders.bulk-at-most, balcao.orders.capture, balcao.orders.hold-reasons,"
                + " balcao.orders.price-override-alone-up-to, balcao.orders.refund-alone-up-to,"
                + " balcao.orders.step-patience, balcao.orders.unpaid-expires",
            "balcao.orders.unpaid=s3cret"),
        mistake(
            "BAL-CFG001 balcao.completely.different: the store has no such key. It belongs to no"
                + " kind of plugin and to no part of the store; remove it",
            "balcao.completely.different=s3cret"),
        mistake(
            "BAL-CFG001 balcao.paymnt.card.api-key: the store has no such key. Did you mean"
                + " 'balcao.payment.card.api-key'?",
            "balcao.paymnt.card.api-key=s3cret"),
        mistake(
            "BAL-PLG028 balcao.paymnt.card.type: there is no kind 'paymnt'. Did you mean"
                + " 'payment'?",
            "balcao.paymnt.card.type=acme",
            "balcao.paymnt.card.api-key=s3cret"),
        mistake(
            "BAL-CFG001 BALCAO_CURENCY: the store has no such key. Did you mean"
                + " 'BALCAO_CURRENCY'?",
            "BALCAO_CURENCY=s3cret"),
        mistake(
            "BAL-CFG001 BALCAO_ORDERS_SOMETHING_ELSE: the store has no such key. There are"
                + " balcao.orders.bulk-at-most, balcao.orders.capture, balcao.orders.hold-reasons,"
                + " balcao.orders.price-override-alone-up-to, balcao.orders.refund-alone-up-to,"
                + " balcao.orders.step-patience, balcao.orders.unpaid-expires",
            "BALCAO_ORDERS_SOMETHING_ELSE=s3cret"),
        mistake(
            "BAL-CFG001 BALCAO_PAYMNT_CARD_TYPE: the store has no such key. Did you mean"
                + " 'BALCAO_PAYMENT_CARD_TYPE'?",
            "BALCAO_PAYMNT_CARD_TYPE=s3cret"),
        mistake(
            "BAL-CFG002 balcao.currency: must be the ISO 4217 code of a currency to pay in, such"
                + " as EUR. Currency of a cart whose buyer did not say which.",
            "balcao.currency=s3cret"),
        mistake(
            "BAL-CFG002 balcao.currency: must be the ISO 4217 code of a currency to pay in, such"
                + " as EUR. Currency of a cart whose buyer did not say which.",
            "BALCAO_CURRENCY=XXX"),
        mistake(
            "BAL-CFG002 balcao.locale: must be a language tag, such as pt-BR. Locale of such a"
                + " cart.",
            "balcao.locale=pt_BR"),
        mistake(
            "BAL-CFG002 balcao.orders.capture: must be on-dispatch or on-confirmation. When"
                + " authorised money is taken.",
            "balcao.orders.capture=never"),
        mistake(
            "BAL-CFG002 balcao.payments.patience: must be an ISO-8601 duration of more than zero,"
                + " such as PT24H. How long an operation of a gateway is retried and looked up"
                + " before a person has to look at it.",
            "balcao.payments.patience=PT0S"),
        mistake(
            "BAL-CFG002 balcao.process.workers: must be a whole number from 1 to 1000. Background"
                + " threads that run tasks.",
            "balcao.process.workers=0"),
        mistake(
            "BAL-CFG002 balcao.prices.include-tax: is neither true nor false. Whether prices, the"
                + " carriers' too, include tax.",
            "balcao.prices.include-tax=yes"),
        mistake(
            "BAL-CFG002 balcao.store.name: is blank; write a text. Name in e-mails.",
            "balcao.store.name=  "),
        mistake(
            "BAL-CFG003 balcao.taxes.calculator: names no instance of tax. There is none; set"
                + " balcao.tax.<instance>.type",
            "balcao.taxes.calculator=s3cret"),
        mistake(
            "BAL-PLG019 balcao.currency: cannot be read (IllegalArgumentException); look for an"
                + " expression in it that names something that is not set",
            "balcao.currency=${s3cret}"));
  }

  private static Arguments mistake(String problem, String... entries) {
    return Arguments.of(problem, entries);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsExplained(String problem, String[] entries) {
    assertEquals(List.of(problem), problems(builder(entries)));
    assertFalse(problem.contains("s3cret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "balcao.currency=",
        "balcao.currency= BRL ",
        "BALCAO_ORDERS_UNPAID_EXPIRES=P1D",
        // Of anybody: nothing here is called so, nor nearly so.
        "BALCAO_HOME=/srv/shop",
        "BALCAO_VERSION=1.2.3",
        "balcaoo.currency=x",
        "currency=x"
      })
  void whatIsRightOrNotOursIsLeftAlone(String entry) {
    assertDoesNotThrow(() -> builder(entry).open().close());
  }

  @Test
  void anEnvironmentVariableMayBeShownUnderAGuessedNameToo() {
    assertDoesNotThrow(
        () ->
            builder(
                    "BALCAO_ORDERS_UNPAID_EXPIRES=P1D",
                    "balcao.orders.unpaid.expires=P1D",
                    "BALCAO_HOME=/srv/shop",
                    "balcao.home=/srv/shop")
                .open()
                .close());
  }

  @Test
  void whatKubernetesTellsOfItsServicesIsLeftAlone() {
    assertDoesNotThrow(
        () ->
            builder(
                    "BALCAO_DATABASE_SERVICE_HOST=10.0.0.11",
                    "BALCAO_DATABASE_SERVICE_PORT=5432",
                    "BALCAO_DATABASE_SERVICE_PORT_POSTGRES=5432",
                    "BALCAO_DATABASE_PORT=tcp://10.0.0.11:5432",
                    "BALCAO_DATABASE_PORT_5432_TCP_ADDR=10.0.0.11",
                    "BALCAO_PAYMENT_SERVICE_HOST=10.0.0.12",
                    "BALCAO_PAYMENT_PORT=tcp://10.0.0.12:80",
                    "balcao.payment.port=tcp://10.0.0.12:80")
                .open()
                .close());
  }

  @Test
  void theInstanceThatAKeyNamesIsThere() {
    TaxCalculator tax = (request, context) -> null;
    assertDoesNotThrow(
        () ->
            builder("balcao.taxes.calculator=br")
                .plugin(PluginKind.TAX, "br", tax)
                .plugin(PluginKind.TAX, "us", tax)
                .open()
                .close());
    assertEquals(
        List.of(
            "BAL-CFG003 balcao.taxes.calculator: names no instance of tax. Did you mean 'brasil'?"),
        problems(builder("balcao.taxes.calculator=brazil").plugin(PluginKind.TAX, "brasil", tax)));
    assertEquals(
        List.of("BAL-CFG003 balcao.taxes.calculator: names no instance of tax. There are br"),
        problems(builder("balcao.taxes.calculator=somewhere").plugin(PluginKind.TAX, "br", tax)));
    assertEquals(
        List.of(
            "BAL-CFG004 balcao.taxes.calculator: is not set, and there are several instances of"
                + " tax: br, us; set it to one of them"),
        problems(builder().plugin(PluginKind.TAX, "us", tax).plugin(PluginKind.TAX, "br", tax)));
  }

  @Test
  void whatIsWrongWithTheStoreAndWithPluginsIsToldAtOnce() {
    assertEquals(
        List.of(
            "BAL-CFG002 balcao.process.poll-millis: must be a whole number from 1 to 3600000."
                + " Pause between two looks for due tasks, where nothing woke the workers.",
            "BAL-CFG001 balcao.curency: the store has no such key. Did you mean"
                + " 'balcao.currency'?",
            "BAL-PLG013 balcao.payment.card.type: is not set; set it. No plugin of this kind is on"
                + " the class path; add one, such as org.balcao:balcao-plugin-payment-invoice or"
                + " org.balcao:balcao-plugin-payment-simulator"),
        problems(
            builder(
                "balcao.curency=BRL",
                "balcao.process.poll-millis=soon",
                "balcao.payment.card.order=1")));
  }

  @Test
  void aVariableOfTheLongerOfTwoKindsIsNotTakenForTheShorter() {
    assertEquals(
        List.of(
            "BAL-PLG014 balcao.tax-issuer.br.type: there is no such type. No plugin of this kind"
                + " is on the class path; add one"),
        problems(builder("BALCAO_TAX_ISSUER_BR_TYPE=nobodys")));
  }

  @Test
  void noKeyOfTheStoreBeginsLikeAKindOfPlugins() {
    List<String> kinds = PluginKind.all().stream().map(PluginKind::key).toList();
    for (ConfigKey<?> key : ConfigKeys.declared(StoreKeysTest.class.getClassLoader()).all()) {
      assertTrue(!kinds.contains(key.name().split("\\.")[1]), key.name());
      key.choice().ifPresent(choice -> assertTrue(kinds.contains(choice.kind()), key.name()));
    }
  }
}

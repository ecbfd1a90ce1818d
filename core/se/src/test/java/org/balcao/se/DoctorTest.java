package org.balcao.se;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.se.DoctorReport.Level;
import org.balcao.se.DoctorReport.Line;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir Path folder;

  /** The report, with these providers on the class path. */
  private DoctorReport report(List<String> providers, UnaryOperator<BalcaoBuilder> setup) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = loader(providers)) {
      Thread.currentThread().setContextClassLoader(loader);
      return setup
          .apply(
              Balcao.builder()
                  .inMemory()
                  .set("balcao.zone", "America/Sao_Paulo")
                  .set("balcao.currency", "BRL")
                  .set("balcao.locale", "pt-BR"))
          .doctor();
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private URLClassLoader loader(List<String> providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(PaymentGatewayProvider.class.getName()), providers);
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, DoctorTest.class.getClassLoader());
  }

  private static List<Line> lines(DoctorReport report, Level level) {
    return report.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.level() == level)
        .toList();
  }

  private static void says(DoctorReport report, Level level, String text) {
    assertTrue(
        lines(report, level).stream()
            .anyMatch(line -> line.text().contains(text) || line.details().contains(text)),
        level + " " + text + " in " + report.sections());
  }

  @Test
  void whatIsRightIsShownWithItsSourceAndNothingIsMade() {
    DoctorReport report =
        report(
            List.of(Acme.class.getName()),
            builder ->
                builder
                    .set("balcao.payment.card.type", "acme")
                    .set("balcao.payment.card.api-key", "s3cret")
                    .set("balcao.payment.card.days", "7"));
    assertTrue(report.healthy(), report.toString());
    assertEquals(0, report.count(Level.WARN), report.toString());
    says(report, Level.OK, "days begin in America/Sao_Paulo");
    says(report, Level.OK, "balcao.currency = BRL  (the program)");
    says(report, Level.OK, "payment acme 1.2.3, made for SPI [0.1,0.2)");
    says(report, Level.OK, "payment card: type acme 1.2.3");
    says(report, Level.OK, "balcao.payment.card.api-key = ***  (the program)");
    says(report, Level.OK, "balcao.payment.card.days = 7  (the program)");
    says(report, Level.OK, "in memory: gone when the store is closed");
    String location = report.configuration().providers().get(0).location();
    assertEquals(
        String.valueOf(Acme.class.getProtectionDomain().getCodeSource().getLocation()), location);
    assertFalse(report.toString().contains("s3cret"));
  }

  @Test
  void mistakesAreNamedWithWhatWasMeant() {
    DoctorReport report =
        report(
            List.of(Acme.class.getName()),
            builder ->
                builder
                    .set("balcao.payment.card.type", "acme")
                    .set("balcao.payment.card.api-kee", "s3cret")
                    .set("balcao.payment.card.days", "s3cret")
                    .set("balcao.payment.account.type", "invoic")
                    .set("balcao.taxes.calculator", "br")
                    .set("balcao.notifications.email", "mail")
                    .set("balcao.prices.include-taxes", "true")
                    .set("balcao.orders.capture", "never"));
    assertFalse(report.healthy());
    says(
        report,
        Level.FAIL,
        "BAL-PLG015 balcao.payment.card.api-kee: the type 'acme' has no such setting. Did you mean"
            + " 'balcao.payment.card.api-key'?");
    says(
        report,
        Level.FAIL,
        "BAL-PLG016 balcao.payment.card.api-key: the type 'acme' needs it and it is not set; set"
            + " it. Key of the account.");
    says(
        report,
        Level.FAIL,
        "BAL-PLG017 balcao.payment.card.days: is not a whole number, such as 20. Days to pay.");
    says(
        report,
        Level.FAIL,
        "BAL-PLG014 balcao.payment.account.type: there is no such type. Did you mean 'invoice'?"
            + " org.balcao:balcao-plugin-payment-invoice has 'invoice' and is not on the class"
            + " path; add it");
    says(
        report,
        Level.FAIL,
        "BAL-CFG003 balcao.taxes.calculator: names no instance of tax. There is none; set"
            + " balcao.tax.<instance>.type");
    says(report, Level.FAIL, "BAL-CFG003 balcao.notifications.email: names no instance");
    says(
        report,
        Level.FAIL,
        "BAL-CFG001 balcao.prices.include-taxes: the store has no such key. Did you mean"
            + " 'balcao.prices.include-tax'?");
    says(report, Level.FAIL, "BAL-CFG002 balcao.orders.capture: must be on-dispatch");
    says(report, Level.FAIL, "set in: the program");
    assertFalse(report.toString().contains("s3cret"));
  }

  @Test
  void pluginsThatCannotBeUsedAreNamedWithTheReason() {
    DoctorReport report =
        report(
            List.of(
                Acme.class.getName(),
                Newer.class.getName(),
                Broken.class.getName(),
                "org.acme.NotThere"),
            builder -> builder.set("balcao.payment.card.type", "broken"));
    says(
        report,
        Level.FAIL,
        "payment newer 9, made for SPI [7.0,8.0) cannot be used: it was made for [7.0,8.0) of the"
            + " plugin contracts");
    says(report, Level.WARN, "payment: " + Broken.class.getName() + " cannot be used: it threw");
    says(report, Level.WARN, "org.acme.NotThere not found");
    // Its type may be of the broken one: a start would go on without it.
    says(report, Level.FAIL, "payment card: type broken");
  }

  @Test
  void aStoreThatCannotSellIsWarnedOf() {
    DoctorReport report =
        report(
            List.of(),
            builder -> builder.set("balcao.locale", "de-CH").set("balcao.currency", "EUR"));
    assertTrue(report.healthy());
    says(report, Level.WARN, "payment: no instance is configured. No order can be placed.");
    says(report, Level.WARN, "where CHF is paid in");
    says(report, Level.WARN, "there are none; add those that the store needs as dependencies");
  }

  @Test
  void aGatewayThatTakesAtOnceCannotWaitForTheDispatch() {
    UnaryOperator<BalcaoBuilder> setup =
        builder -> builder.plugin(PluginKind.PAYMENT, "cash", new AtOnce());
    says(
        report(List.of(), setup),
        Level.WARN,
        "payment cash: takes the money when it authorises, and cannot wait");
    assertEquals(
        List.of(),
        lines(
                report(
                    List.of(Acme.class.getName()),
                    builder ->
                        setup.apply(builder).set("balcao.orders.capture", "on-confirmation")),
                Level.WARN)
            .stream()
            .map(Line::text)
            .toList());
  }

  @Test
  void aValueThatComesToNothingIsWarnedOf() {
    DoctorReport report =
        report(
            List.of(Acme.class.getName()),
            builder ->
                builder
                    .set("balcao.store.name", "${NAME_THAT_NOBODY_HAS_SET}")
                    .set("balcao.payment.card.type", "acme")
                    .set("balcao.payment.card.days", "${NAME_THAT_NOBODY_HAS_SET}")
                    .set("balcao.payment.card.api-key", "k"));
    assertTrue(report.healthy(), report.toString());
    says(report, Level.WARN, "BAL-CFG005 balcao.store.name: its value names something");
    says(
        report,
        Level.WARN,
        "BAL-CFG005 balcao.payment.card.days: its value names something that is not set, so that"
            + " it counts as not set; set that, or take the key out");
  }

  @Test
  void keysOfTheDatabaseThatAreWrongAreNotTriedOut() {
    DoctorReport report = report(List.of(), builder -> builder.set("balcao.database.pool", "many"));
    says(report, Level.FAIL, "BAL-CFG002 balcao.database.pool: must be a whole number");
    says(report, Level.WARN, "not looked for: balcao.database.pool must be a whole number");
    says(
        report(List.of(), builder -> builder.set("balcao.database.url", "jdbc:mysql://x/y")),
        Level.FAIL,
        "balcao.database.url must start with jdbc:h2: or jdbc:postgresql:");
  }

  @Test
  void aCommandThatThereIsNotIsNamed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(2, Main.run(List.of("docter", "x"), err, err));
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("there is no command docter"), said);
  }

  @Test
  void theCommandEndsWithOneLineForPrograms() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DoctorReport report = report(List.of(), builder -> builder.set("balcao.currency", "s3cret"));
    int code = DoctorCommand.run(report, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    List<String> out = new ArrayList<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
    assertEquals(1, code);
    String last = out.remove(out.size() - 1);
    assertTrue(last.startsWith("RESULT {\"command\":\"doctor\",\"ok\":"), last);
    assertTrue(last.contains("\"fail\":1,"), last);
    assertTrue(last.contains("\"code\":\"BAL-CFG002\",\"key\":\"balcao.currency\""), last);
    assertTrue(last.contains("\"state\":\"MEMORY\""), last);
    assertTrue(out.get(out.size() - 1).endsWith("1 wrong"), out.toString());
  }

  /** What the doctor must not make. */
  public abstract static class Base implements PaymentGatewayProvider {
    private final PluginDescriptor descriptor;

    protected Base(PluginDescriptor descriptor) {
      this.descriptor = descriptor;
    }

    @Override
    public PluginDescriptor descriptor() {
      return descriptor;
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      throw new AssertionError("the doctor made an instance");
    }
  }

  /** Can be used. */
  public static final class Acme extends Base {
    public Acme() {
      super(
          new PluginDescriptor(
              "acme",
              "Acme",
              "1.2.3",
              SpiRange.of("0.1", "0.2"),
              List.of(
                  Setting.required("api-key", SettingType.TEXT, "Key of the account.").asSecret(),
                  Setting.withDefault("days", SettingType.INTEGER, "30", "Days to pay."))));
    }
  }

  /** Was made for other versions. */
  public static final class Newer extends Base {
    public Newer() {
      super(new PluginDescriptor("newer", "Newer", "9", SpiRange.of("7.0", "8.0"), List.of()));
    }
  }

  /** Cannot be loaded. */
  public static final class Broken extends Base {
    public Broken() {
      super(new PluginDescriptor("broken", "Broken", "1", SpiRange.of("0.1", "0.2"), List.of()));
      throw new IllegalStateException("broken");
    }
  }

  /** Has no captures. */
  private static final class AtOnce implements PaymentGateway {
    @Override
    public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
      throw new AssertionError("the doctor asked for money");
    }

    @Override
    public IdempotencyKind idempotency() {
      throw new AssertionError("the doctor does not ask");
    }

    @Override
    public Outcome<Authorization> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      throw new AssertionError("the doctor looked something up");
    }
  }
}

package org.balcao.frontoffice.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.kernel.time.DrivenClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final List<String> LANGUAGES = List.of("en", "pt-BR", "pt", "es", "de", "fr");
  private static final DrivenClock CLOCK =
      new DrivenClock(Instant.parse("2025-03-14T09:30:00Z"), ZoneOffset.UTC);

  private final MustacheRenderer renderer =
      new MustacheRenderer(Optional.empty(), Locale.ENGLISH, CLOCK);

  static Stream<Arguments> everyTemplateInEveryLanguage() {
    return Stream.of(Template.values())
        .flatMap(t -> LANGUAGES.stream().map(language -> Arguments.of(t, language)));
  }

  @ParameterizedTest
  @MethodSource("everyTemplateInEveryLanguage")
  void isThereAndShowsOnlyValuesThatThereAre(Template template, String language) {
    NotificationContent content = sample(template, Locale.forLanguageTag(language));

    assertEquals(language, content.locale().toLanguageTag());
    String known = template == Template.DRAFT_INVITATION ? "Balcão" : "2025-000017";
    assertTrue(content.subject().contains(known), content.subject());
    assertTrue(content.text().contains("Maria Ferreira"), content.text());
    String html = content.html().orElseThrow();
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">"), html);
    assertTrue(html.endsWith("</html>\n"), html);
    for (String text : List.of(content.subject(), content.text(), html)) {
      assertFalse(text.contains("{{") || text.contains("}}") || text.contains("null"), text);
    }
    assertFalse(content.text().contains("\n\n\n"), content.text());
    assertFalse(content.text().contains("&"), "plain text is not escaped");
  }

  @ParameterizedTest
  @MethodSource("everyTemplateInEveryLanguage")
  void saysTheSameInTextAndHtml(Template template, String language) {
    NotificationContent content = sample(template, Locale.forLanguageTag(language));

    String words =
        content
            .html()
            .orElseThrow()
            .replaceAll("(?s)<style>.*</style>", "")
            .replaceAll("<[^>]*>", " ");
    for (String line : content.text().split("\n", -1)) {
      for (String word : line.split("[^\\p{L}\\p{N}]+", -1)) {
        assertTrue(words.contains(word), () -> "only in the text: " + word);
      }
    }
  }

  @Test
  void aRegionalLanguageGoesBeforeTheLanguageAndThatBeforeTheStoresOwn() {
    assertEquals("pt-BR", tag("pt-BR"));
    assertEquals("pt", tag("pt-AO"));
    assertEquals("de", tag("de-CH"));
    assertEquals("en", tag("fi-FI"));
    assertEquals("en", tag("und"));
    MustacheRenderer german = new MustacheRenderer(Optional.empty(), Locale.GERMAN, CLOCK);
    assertEquals(
        "de",
        german
            .render(
                Template.ORDER_PAID,
                Locale.forLanguageTag("fi-FI"),
                formats -> Samples.values(Template.ORDER_PAID, formats))
            .locale()
            .toLanguageTag());
  }

  @Test
  void aLinkToPayIsKeptNowhereAndPutInWhenTheMessageIsSent() {
    NotificationContent content = sample(Template.DRAFT_INVITATION, Locale.ENGLISH);
    Secrets secrets = new Secrets("https://shop.example/pay?d=1&t=abc");
    String html = content.html().orElseThrow();
    assertFalse(content.text().contains("http"), content.text());
    assertTrue(secrets.text(content.text()).contains("\nhttps://shop.example/pay?d=1&t=abc\n"));
    assertTrue(secrets.html(html).contains("href=\"https://shop.example/pay?d=1&amp;t=abc\""));
    assertEquals(html, Secrets.NONE.html(html));
    assertFalse(secrets.toString().contains("shop"));
  }

  @Test
  void theFirstReminderIsFriendlierThanTheNext() {
    NotificationContent first = reminder(1);
    NotificationContent third = reminder(3);

    assertEquals("Payment reminder for order 2025-000017", first.subject());
    assertEquals("Reminder no. 3: payment for order 2025-000017", third.subject());
    assertTrue(third.text().contains("This is reminder no. 3."), third.text());
  }

  private NotificationContent reminder(int level) {
    return renderer.render(
        Template.PAYMENT_REMINDER,
        Locale.ENGLISH,
        formats -> {
          Map<String, Object> values =
              new HashMap<>(Samples.values(Template.PAYMENT_REMINDER, formats));
          values.put("level", formats.number(level));
          values.put("first", level == 1);
          return values;
        });
  }

  @Test
  void aHostileNameIsEscapedInHtmlAndOneLineEverywhere() {
    NotificationContent content =
        renderer.render(
            Template.ORDER_PLACED,
            Locale.ENGLISH,
            formats -> {
              Map<String, Object> values =
                  new HashMap<>(Samples.values(Template.ORDER_PLACED, formats));
              values.put(
                  "buyerName",
                  Formats.line("<script>alert('x')</script>\r\nBcc: all@example.org \u202Eevil"));
              values.put("orderNumber", Formats.line("17\r\nBcc: all@example.org"));
              return values;
            });

    assertEquals("We have received your order 17 Bcc: all@example.org", content.subject());
    String html = content.html().orElseThrow();
    assertFalse(html.contains("<script>"), html);
    assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; Bcc:"), html);
    assertTrue(
        content.text().contains("Hello <script>alert('x')</script> Bcc: all@example.org evil,"),
        content.text());
  }

  @Test
  void aTemplateOfTheOperatorGoesBeforeTheStoresOwn(@TempDir Path folder) throws IOException {
    write(folder, "order-paid/en.txt", "Paid: {{amount}}\n\nThanks, {{buyerName}} & co.\n");
    write(folder, "order-paid/it.txt", "Pagato: {{amount}}\r\n\r\nGrazie.\r\n");
    MustacheRenderer own = new MustacheRenderer(Optional.of(folder), Locale.ENGLISH, CLOCK);
    own.check(new Startup());

    NotificationContent english = sample(own, Template.ORDER_PAID, Locale.ENGLISH);
    NotificationContent italian = sample(own, Template.ORDER_PAID, Locale.ITALY);

    assertEquals("Paid: €71.30", english.subject());
    assertEquals("Thanks, Maria Ferreira & co.\n", english.text());
    assertTrue(english.html().isPresent(), "the store's own page is kept");
    assertEquals("Pagato: 71,30\u00a0€", italian.subject());
    assertEquals("Grazie.\n", italian.text());
    assertTrue(italian.html().isEmpty(), "a language without a page has none");
    assertEquals("en", sample(own, Template.ORDER_PLACED, Locale.ITALY).locale().toLanguageTag());
  }

  @Test
  void aMistakeInATemplateOfTheOperatorFailsTheStartAndNamesFileAndValue(@TempDir Path folder)
      throws IOException {
    write(folder, "order-paid/en.txt", "Paid: {{amuont}}\n");
    MustacheRenderer own = new MustacheRenderer(Optional.of(folder), Locale.ENGLISH, CLOCK);

    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> own.check(new Startup()));

    assertTrue(refusal.getMessage().contains("order-paid/en.txt"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("amuont"), refusal.getMessage());
  }

  @Test
  void aTemplateCannotReachFilesOutsideItsFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Path templates = Files.createDirectory(folder.resolve("templates"));
    write(templates, "order-paid/en.txt", "Paid\n\n{{>../../secret}}\n");
    MustacheRenderer own = new MustacheRenderer(Optional.of(templates), Locale.ENGLISH, CLOCK);

    assertThrows(IllegalStateException.class, () -> own.check(new Startup()));
  }

  @Test
  void aLongOrderIsCutAndSaysSo() {
    NotificationContent content =
        renderer.render(
            Template.ORDER_PLACED,
            Locale.ENGLISH,
            formats -> {
              Map<String, Object> values =
                  new HashMap<>(Samples.values(Template.ORDER_PLACED, formats));
              values.put("moreLines", formats.number(1234));
              return values;
            });

    assertTrue(content.text().contains("- and 1,234 more\n"), content.text());
  }

  private String tag(String wanted) {
    return sample(Template.ORDER_PAID, Locale.forLanguageTag(wanted)).locale().toLanguageTag();
  }

  private NotificationContent sample(Template template, Locale locale) {
    return sample(renderer, template, locale);
  }

  private static NotificationContent sample(Renderer renderer, Template template, Locale locale) {
    return renderer.render(template, locale, formats -> Samples.values(template, formats));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

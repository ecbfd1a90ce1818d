package org.balcao.spi;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records end in logs and messages: what they hold about somebody must not go there with them. */
class PersonalDataInTextTest {

  /** Parts that are about a person, wherever they stand. */
  private static final Set<String> PERSONAL =
      Set.of(
          "address",
          "body",
          "buyerName",
          "buyerTaxId",
          "city",
          "claims",
          "deviceId",
          "district",
          "email",
          "emails",
          "from",
          "fromName",
          "handle",
          "headers",
          "ip",
          "line1",
          "line2",
          "loginHint",
          "parameters",
          "phone",
          "phones",
          "postalCode",
          "receiver",
          "receiverTaxId",
          "recipient",
          "recipientName",
          "statement",
          "taxId",
          "taxIds",
          "to",
          "toName");

  /** Records that are about a thing, so that their {@code name} is nobody's. */
  private static final Set<String> THINGS =
      Set.of(
          "Setting",
          "campaign.JourneyStart$Item",
          "crm.SegmentChange",
          "erp.ErpArticle",
          "erp.ErpDocument$Line",
          "fiscal.FiscalLine",
          "fraud.FraudCase$Item",
          "hook.OrderFacts$Line",
          "identity.SignInStart$Field",
          "notification.MessageTemplates$TemplateDraft",
          "notification.MessageTemplates$TemplateView",
          "search.IndexSchema$Field",
          "shipping.ServicePoint",
          "supplier.CatalogueItem",
          "supplier.PurchaseOrder$Line",
          "support.BotInput$Argument",
          "support.BotInput$BotAction",
          "support.BotTraining$Intent",
          "survey.SurveyInvitation$Product",
          "tax.TaxResult$TaxAmount",
          "warehouse.FulfilmentOrder$Line");

  /** Records whose words are not about anybody: the store's, the provider's, a shopper's search. */
  private static final Set<String> WORDS =
      Set.of(
          "CustomerAction$Instructions",
          "notification.MessageTemplates$TemplateDraft",
          "search.SearchQuery",
          "search.SearchSuggestions$Suggestion");

  @Test
  void noRecordShowsWhatIsPersonal() {
    SampleRecords samples = new SampleRecords(PersonalDataInTextTest::isPersonal);
    List<String> leaks =
        records().stream()
            .map(samples::of)
            .filter(sample -> sample.toString().contains(SampleRecords.CANARY))
            .map(sample -> sample.getClass().getName() + " prints " + sample)
            .toList();
    assertEquals("", String.join("\n", leaks));
  }

  @Test
  void recordsWithPersonalPartsAreSeen() {
    long seen =
        records().stream()
            .filter(
                type ->
                    Arrays.stream(type.getRecordComponents())
                        .anyMatch(PersonalDataInTextTest::isPersonal))
            .count();
    assertTrue(seen >= 35, "only " + seen);
  }

  @Test
  void everyExceptionIsStillNeeded() {
    Set<String> there = records().stream().map(PersonalDataInTextTest::nameOf).collect(toSet());
    assertEquals(Set.of(), without(THINGS, there));
    assertEquals(Set.of(), without(WORDS, there));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    return all.stream().filter(name -> !some.contains(name)).collect(toSet());
  }

  private static List<Class<?>> records() {
    return SpiTypes.all().stream().filter(Class::isRecord).toList();
  }

  private static boolean isPersonal(RecordComponent part) {
    String owner = nameOf(part.getDeclaringRecord());
    return switch (part.getName()) {
      case "name" -> !THINGS.contains(owner);
      case "text", "variables" -> !WORDS.contains(owner);
      default -> PERSONAL.contains(part.getName());
    };
  }

  private static String nameOf(Class<?> type) {
    return type.getName().substring(Plugin.class.getPackageName().length() + 1);
  }
}

package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.registration.RegistrationQuery;
import org.balcao.backoffice.registration.RegistrationState;
import org.balcao.backoffice.registration.RegistrationView;
import org.balcao.backoffice.registration.RegistrationView.CheckView;
import org.balcao.backoffice.registration.Registrations;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.verification.Check;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.Test;

class NewCustomersTest {
  private static final Actor ANA = TestStore.STAFF;

  @Test
  void aTypingErrorIsFoundCorrectedAndVerified() {
    try (TestStore test = TestStore.scripted(b -> b.set("balcao.verifier.rules.type", "local"))) {
      Locale brazil = Locale.forLanguageTag("pt-BR");
      UUID bia =
          test.store()
              .customers()
              .register(
                  ANA,
                  new RegisterCustomer(
                      "bia.lima@gmial.com",
                      "Beatriz Lima",
                      "(81) 98765-4321",
                      "529.982.247-21",
                      brazil,
                      null))
              .id();
      test.settle();

      Registrations registrations = test.store().registrations();
      RegistrationView waiting = registrations.list(ANA, RegistrationQuery.toLookAt(20)).get(0);
      assertEquals(RegistrationState.CONTRADICTED, waiting.state());
      CheckView email = waiting.check(Check.EMAIL_PLAUSIBLE).orElseThrow();
      assertEquals(Optional.of("bia.lima@gmail.com"), email.suggestion());
      CheckView taxId = waiting.check(Check.TAX_ID_FORMAT).orElseThrow();
      assertEquals(Optional.of("wrong-check-digits"), taxId.code());
      assertEquals("check-digit", taxId.evidence().orElseThrow().source());

      test.store()
          .customers()
          .update(
              ANA,
              bia,
              new RegisterCustomer(
                  "bia.lima@gmial.com",
                  "Beatriz Lima",
                  "(81) 98765-4321",
                  "529.982.247-25",
                  brazil,
                  null));
      test.settle();
      registrations.decide(ANA, bia, true, "called her: the domain is her own");
      assertEquals(RegistrationState.CONFIRMED, registrations.of(ANA, bia).state());
      test.booksAreRight();
    }
  }
}

package org.balcao.backoffice.customer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.balcao.kernel.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerRequestsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a@b", "ana.maria+shop@example.org", "josé@exemplo.com.br"})
  void addressesThatCanBeWrittenToAreTaken(String email) {
    assertDoesNotThrow(
        () -> CustomerRequests.check(RegisterCustomer.of(email, "Ana", Locale.ENGLISH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ana", "@b", "a@", "a@b@c", "a b@c", "a@b\n"})
  void othersAreNot(String email) {
    assertThrows(
        InvalidRequestException.class,
        () -> CustomerRequests.check(RegisterCustomer.of(email, "Ana", Locale.ENGLISH)));
  }

  @Test
  void allThatIsWrongIsListedAndNothingPersonalIsInIt() {
    RegisterCustomer request =
        new RegisterCustomer("ana", "Ana\u0007", " ", "1".repeat(41), Locale.ENGLISH, "");
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> CustomerRequests.check(request));
    assertEquals(5, e.problems().size(), e.problems()::toString);
    assertFalse(e.getMessage().contains("Ana"));
    assertFalse(e.getMessage().contains("111"));
  }

  @Test
  void addressesThatDifferInCaseAreTheSame() {
    assertEquals(CustomerEntity.key("Ana@Example.ORG"), CustomerEntity.key("ana@example.org"));
    // Whatever language the machine speaks: in Turkish, I has another lower case.
    assertEquals("info@i", CustomerEntity.key("INFO@I"));
  }
}

package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.balcao.spi.verification.CustomerData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {
  private final Said said = new Said();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zulmira Quaresma",
        "José da Silva Júnior",
        "Anne-Marie O'Neill",
        "Ng Ho",
        "Nguyễn Văn A",
        "Иван Иванов",
        "山田太郎",
        "Aaliyah Abbasi",
        "Maria D'Ávila e Souza",
        "Llewellyn Williams",
        "Ana Costa"
      })
  void namesOfPeopleAreConfirmed(String name) {
    assertEquals("confirmed", said.name(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Ana, maybe one-word",
    "Padaria Boa Vista Ltda, maybe looks-like-a-company",
    "Loja Central S.A., maybe looks-like-a-company",
    "An4 Lima, digits",
    "12345, no-letters",
    "..., no-letters",
    "qwerty uiop, keyboard-row",
    "asdfgh jkl, keyboard-row",
    "poiuyt, keyboard-row",
    "Aaaaa Bbbbb, repeated-letters",
    "lalala lalala, repeated-letters",
    "Teste Teste, test-name",
    "TÉSTE, test-name",
    "Fulano de Tal, test-name",
    "ana@example.com, strange-characters",
    "<b>Ana Lima</b>, strange-characters",
    "Buy at https://spam.example now, strange-characters"
  })
  void whatIsUnusualOrImpossible(String name, String word) {
    assertEquals(word, said.name(name));
  }

  @Test
  void aCompanyMayHaveOneWordAndDigits() {
    said.kind = CustomerData.Kind.COMPANY;
    assertEquals("confirmed", said.name("Posto 7"));
    assertEquals("confirmed", said.name("Petrobras"));
    assertEquals("test-name", said.name("Teste"));
  }

  @Test
  void theOperatorsTestNamesCountToo() {
    assertEquals("test-name", new Said("test-names", "Robô Interno").name("robo interno"));
  }
}

package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0/24,  192.0.2.255,        true",
    "192.0.2.0/24,  192.0.3.0,          false",
    "192.0.2.77/24, 192.0.2.1,          true",
    "192.0.2.7,     192.0.2.7,          true",
    "192.0.2.7,     192.0.2.8,          false",
    "0.0.0.0/0,     255.255.255.255,    true",
    "0.0.0.0/0,     2001:db8::1,        false",
    "2001:db8::/32, 2001:db8:ffff::1,   true",
    "2001:db8::/32, 2001:DB9::1,        false",
    "::1,           0:0:0:0:0:0:0:1,    true",
    "10.0.0.0/8,    ::ffff:10.9.9.9,    true",
  })
  void anAddressIsInANetworkOrNot(String network, String address, boolean inside) {
    assertEquals(
        inside,
        Network.parse(address)
            .orElseThrow()
            .around()
            .contains(Network.parse(network).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "abc.de",
        "300.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.4/33",
        "1.2.3.4/-1",
        "1.2.3.4/",
        "/8",
        "::g",
        ":.",
        ".:",
        "1::2::3",
        "::/129",
        "fe80::1%eth0",
        "01.2.3.4"
      })
  void anythingElseIsNoAddressAndIsNotLookedUp(String text) {
    assertEquals(Optional.empty(), Network.parse(text));
  }

  @Test
  void anAddressHoldsNoNetwork() {
    assertEquals(
        false,
        Network.parse("10.0.0.0/8")
            .orElseThrow()
            .around()
            .contains(Network.parse("10.0.0.0").orElseThrow()));
  }
}

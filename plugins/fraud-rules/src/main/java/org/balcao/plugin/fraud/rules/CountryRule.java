package org.balcao.plugin.fraud.rules;

import java.util.List;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/** Goods that go to another country than the invoice. */
record CountryRule(Weight weight) implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Weight.penalty(
              "country-mismatch-weight",
              "0.20",
              "when the countries of billing and delivery differ"));

  static CountryRule from(Settings settings) {
    return new CountryRule(Weight.penalty(settings, "country-mismatch-weight"));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    String billing = evidence.facts().billing().country();
    String delivery = evidence.facts().delivery().country();
    return billing.equals(delivery)
        ? List.of()
        : weight.finding(
            "country-mismatch", "The invoice goes to " + billing + ", the goods to " + delivery);
  }
}

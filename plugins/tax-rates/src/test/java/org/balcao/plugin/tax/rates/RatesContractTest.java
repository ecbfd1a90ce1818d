package org.balcao.plugin.tax.rates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.tax.TaxCalculatorProvider;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tck.Person;
import org.balcao.spi.tck.TaxCalculatorContract;

/** Dated rates keep the contract; nobody stands at their other end. */
class RatesContractTest implements TaxCalculatorContract {

  @Override
  public TaxCalculatorProvider provider() {
    return new RatesTaxProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "rate.goods.country", "BR",
        "rate.goods.percent", "17.5",
        "rate.transport.country", "BR",
        "rate.transport.category", "shipping",
        "rate.transport.percent", "5",
        "rate.books.country", "BR",
        "rate.books.category", "books",
        "rate.books.exempt", "true");
  }

  @Override
  public Optional<Address> unsupportedPlace() {
    return Optional.of(Person.addressIn("AQ"));
  }

  @Override
  public Optional<TaxRequest> exempt(TaxRequest usual) {
    return Optional.of(
        new TaxRequest(
            usual.currency(),
            usual.from(),
            usual.to(),
            usual.on(),
            usual.pricesIncludeTax(),
            usual.buyerTaxId(),
            List.of(new TaxRequest.Line("1", "books", usual.lines().get(0).amount()))));
  }
}

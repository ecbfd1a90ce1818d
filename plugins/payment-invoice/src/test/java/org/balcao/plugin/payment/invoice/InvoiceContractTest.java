package org.balcao.plugin.payment.invoice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.balcao.spi.tck.PaymentGatewayContract;

/** Payment on account keeps the contract; nobody stands at its other end. */
class InvoiceContractTest implements PaymentGatewayContract {

  @Override
  public PaymentGatewayProvider provider() {
    return new InvoiceGatewayProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("countries", "BR, DE", "currencies", "BRL, JPY, KWD");
  }

  @Override
  public Set<String> facets() {
    return Set.of("captures", "cancellations", "refunds", "creditTerms");
  }

  @Override
  public Optional<String> unsupportedCurrency() {
    return Optional.of("CHF");
  }

  @Override
  public Optional<String> unsupportedCountry() {
    return Optional.of("AQ");
  }
}

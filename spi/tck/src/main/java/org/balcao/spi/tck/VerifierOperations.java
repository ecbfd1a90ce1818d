package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.verification.CustomerData;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;
import org.balcao.spi.verification.VerificationRequest.Ground;
import org.balcao.spi.verification.VerificationRequest.LegalBasis;

/** The operations of a verifier, each with requests that work. */
final class VerifierOperations {
  static final LegalBasis BASIS = new LegalBasis(Ground.CONTRACT, "opening of an account");

  static final LocalDate BIRTH_DATE = LocalDate.of(1971, 7, 7);

  private final CustomerDataVerifierContract contract;

  VerifierOperations(CustomerDataVerifierContract contract) {
    this.contract = contract;
  }

  List<Operation<CustomerDataVerifier, ?, ?, ?>> all() {
    return List.of(verify());
  }

  private Operation<CustomerDataVerifier, ?, ?, ?> verify() {
    var verify =
        Operation.<CustomerDataVerifier, VerificationRequest, VerificationReport>effect(
                "verify",
                CustomerDataVerifier::verify,
                bench -> request(bench, contract.verified()))
            .another(
                r ->
                    new VerificationRequest(
                        withName(r.customer(), "Somebody Else"), r.checks(), r.basis()))
            .times(report -> report.validUntil().stream().toList())
            .strange(
                bench -> request(bench, withTaxId(contract.verified(), Samples.UNKNOWN_ATTRIBUTE)));
    contract
        .unsupportedCountry()
        .ifPresent(
            country ->
                verify.unsupported(bench -> request(bench, in(contract.verified(), country))));
    return verify;
  }

  private static VerificationRequest request(
      Bench<CustomerDataVerifier> bench, CustomerData customer) {
    return new VerificationRequest(customer, bench.plugin().checks(), BASIS);
  }

  static CustomerData withTaxId(CustomerData c, String taxId) {
    return new CustomerData(
        c.customerId(),
        c.kind(),
        c.country(),
        c.name(),
        Optional.of(taxId),
        c.birthDate(),
        c.email(),
        c.phone(),
        c.address());
  }

  private static CustomerData in(CustomerData c, String country) {
    return new CustomerData(
        c.customerId(),
        c.kind(),
        country,
        c.name(),
        c.taxId(),
        c.birthDate(),
        c.email(),
        c.phone(),
        c.address());
  }

  private static CustomerData withName(CustomerData c, String name) {
    return new CustomerData(
        c.customerId(),
        c.kind(),
        c.country(),
        Optional.of(name),
        c.taxId(),
        c.birthDate(),
        c.email(),
        c.phone(),
        c.address());
  }
}

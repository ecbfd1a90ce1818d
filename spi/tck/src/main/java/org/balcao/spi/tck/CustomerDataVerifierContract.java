package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;
import org.junit.jupiter.api.Test;

/** What a {@link CustomerDataVerifier} keeps. */
public interface CustomerDataVerifierContract extends PluginContract<CustomerDataVerifier> {

  /** Whom the verifier knows, with data that hold; of the author. */
  default CustomerData verified() {
    return new CustomerData(
        Optional.of(Person.CUSTOMER_ID),
        CustomerData.Kind.PERSON,
        "BR",
        Optional.of(Person.NAME),
        Optional.of(Person.TAX_ID),
        Optional.of(VerifierOperations.BIRTH_DATE),
        Optional.of(Person.EMAIL),
        Optional.of(Person.PHONE),
        Optional.of(Person.address()));
  }

  /** A tax id whose check digits are wrong; of the author, where it is not Brazil's. */
  default String taxIdThatIsWrong() {
    return "52998224721";
  }

  /** A country whose customers are refused, such as {@code AQ}, if one is; of the author. */
  default Optional<String> unsupportedCountry() {
    return Optional.empty();
  }

  @Override
  default Class<CustomerDataVerifier> extensionPoint() {
    return CustomerDataVerifier.class;
  }

  @Override
  default List<Operation<CustomerDataVerifier, ?, ?, ?>> operations() {
    return new VerifierOperations(this).all();
  }

  /** Each check that is asked for is answered, and no other. */
  @Test
  default void everyCheckIsAnswered() {
    try (Bench<CustomerDataVerifier> bench = new Bench<>(this)) {
      assertFalse(bench.plugin().checks().isEmpty(), "a verifier makes one check or more");
      Set<Check> asked = bench.plugin().checks();
      assertEquals(asked, verify(bench, verified(), asked).results().keySet(), "answers to checks");
    }
  }

  /** A check that the verifier does not make is answered with that, and costs nothing. */
  @Test
  default void checksOfOthersAreNotSupported() {
    try (Bench<CustomerDataVerifier> bench = new Bench<>(this)) {
      Set<Check> others = EnumSet.allOf(Check.class);
      others.removeAll(bench.plugin().checks());
      assumeFalse(others.isEmpty(), "it makes every check");
      VerificationReport report = verify(bench, verified(), others);
      assertEquals(others, report.results().keySet(), "answers to checks of others");
      report
          .results()
          .forEach(
              (check, result) ->
                  assertInstanceOf(CheckResult.NotSupported.class, result, check::name));
      report.cost().ifPresent(cost -> assertTrue(cost.isZero(), "nothing was asked for " + cost));
    }
  }

  /** A check for which the customer gave nothing is not made. */
  @Test
  default void checksOfWhatIsAbsentAreNotSupported() {
    try (Bench<CustomerDataVerifier> bench = new Bench<>(this)) {
      var nobody =
          new CustomerData(
              Optional.empty(),
              verified().kind(),
              verified().country(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      verify(bench, nobody, bench.plugin().checks())
          .results()
          .forEach(
              (check, result) ->
                  assertTrue(
                      result instanceof CheckResult.NotSupported,
                      () -> check + " of somebody who gave nothing is " + result));
    }
  }

  /** A tax id that is not well formed is contradicted. */
  @Test
  default void aWrongTaxIdIsContradicted() {
    try (Bench<CustomerDataVerifier> bench = new Bench<>(this)) {
      assumeTrue(bench.plugin().checks().contains(Check.TAX_ID_FORMAT));
      VerificationReport report =
          verify(
              bench,
              VerifierOperations.withTaxId(verified(), taxIdThatIsWrong()),
              Set.of(Check.TAX_ID_FORMAT));
      assertInstanceOf(
          CheckResult.Contradicted.class,
          report.results().get(Check.TAX_ID_FORMAT),
          "the check of a tax id whose check digits are wrong");
    }
  }

  private static VerificationReport verify(
      Bench<CustomerDataVerifier> bench, CustomerData customer, Set<Check> checks) {
    Outcome<VerificationReport> answer =
        bench
            .plugin()
            .verify(
                new VerificationRequest(customer, checks, VerifierOperations.BASIS), bench.call());
    Answers.accepted("verify", answer);
    assumeTrue(answer instanceof Outcome.Done, "it takes its time");
    return bench.done(answer);
  }
}

package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.CreditTerms.DunningStep;
import org.balcao.spi.payment.PaymentGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

  @Test
  void aReminderIsSentAtNineInTheStoresZone() {
    Terms terms = new Terms(TODAY, List.of(new DunningStep(1, 3)));

    assertEquals(Optional.of(Instant.parse("2026-03-05T12:00:00Z")), terms.next(0, SAO_PAULO));
    assertEquals(Optional.empty(), terms.next(1, SAO_PAULO));
  }

  @Test
  void remindersAreSentInTheOrderOfTheirDaysHoweverTheGatewayListsThem() {
    Terms terms = new Terms(TODAY, List.of(new DunningStep(2, 10), new DunningStep(1, 3)));

    assertEquals(List.of(1, 2), terms.dunning().stream().map(DunningStep::level).toList());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Terms terms = new Terms(TODAY, List.of(new DunningStep(1, 0), new DunningStep(2, 10)));

    assertEquals(terms, Terms.read(TODAY, terms.dunningText()));
    assertEquals(Terms.atOnce(TODAY), Terms.read(TODAY, Terms.atOnce(TODAY).dunningText()));
  }

  @Test
  void aGatewayWithoutTheFacetGivesNoCredit() {
    assertEquals(Optional.empty(), Terms.of(gateway(null), TODAY));
  }

  @Test
  void termsThatCannotBeAreRefused() {
    List<PaymentGateway> impossible =
        List.of(
            gateway(terms(null, List.of())),
            gateway(terms(TODAY.minusDays(1), List.of())),
            gateway(terms(TODAY.plusYears(100), List.of())),
            gateway(terms(TODAY, List.of(new DunningStep(1, -1)))));

    impossible.forEach(
        gateway -> assertThrows(IllegalArgumentException.class, () -> Terms.of(gateway, TODAY)));
  }

  private static CreditTerms terms(@Nullable LocalDate due, List<DunningStep> steps) {
    return new CreditTerms() {
      @Override
      public LocalDate dueDate(LocalDate invoiced) {
        return due;
      }

      @Override
      public List<DunningStep> dunning() {
        return steps;
      }
    };
  }

  private static PaymentGateway gateway(@Nullable CreditTerms terms) {
    return new PaymentGateway() {
      @Override
      public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
        return Outcome.done(Authorization.taken(request.amount()), new ProviderRef("1"));
      }

      @Override
      public IdempotencyKind idempotency() {
        return IdempotencyKind.NONE;
      }

      @Override
      public Outcome<Authorization> lookup(
          OperationKey key, Optional<ProviderRef> ref, CallContext context) {
        throw new AssertionError("nothing is looked up here");
      }

      @Override
      public Optional<CreditTerms> creditTerms() {
        return Optional.ofNullable(terms);
      }
    };
  }
}

package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * What questions cost, before and after. A question that is under way counts with what it may cost,
 * and so does one of which nobody knows whether it was billed.
 */
@Dependent
class Costs {
  private final RegistrationSettings settings;
  private final QuestionTable questions;

  @Inject
  Costs(RegistrationSettings settings, QuestionTable questions) {
    this.settings = settings;
    this.questions = questions;
  }

  Optional<Money> ceiling() {
    return settings.ceiling();
  }

  /**
   * What one more question to that verifier may cost; empty where the ceiling does not allow it. A
   * verifier without a price, which has never answered, is asked as long as anything is left.
   */
  Optional<BigDecimal> allowed(Session session, List<Question> earlier, String verifier) {
    Optional<BigDecimal> told = settings.price(verifier);
    Optional<Money> ceiling = settings.ceiling();
    if (ceiling.isEmpty()) {
      return Optional.of(told.orElse(BigDecimal.ZERO));
    }
    Currency currency = ceiling.get().currency();
    Optional<BigDecimal> price = told.or(() -> questions.dearest(session, verifier, currency));
    if (price.isPresent() && price.get().signum() == 0) {
      return price;
    }
    BigDecimal left = ceiling.get().amount().subtract(spent(earlier, currency));
    boolean foreign =
        earlier.stream()
            .flatMap(q -> q.cost().stream())
            .anyMatch(cost -> !cost.currency().equals(currency));
    boolean enough = price.isPresent() ? left.compareTo(price.get()) >= 0 : left.signum() > 0;
    // What was billed in another currency cannot be compared: nothing more is spent.
    return enough && !foreign ? Optional.of(price.orElse(BigDecimal.ZERO)) : Optional.empty();
  }

  private static BigDecimal spent(List<Question> earlier, Currency currency) {
    BigDecimal spent = BigDecimal.ZERO;
    for (Question question : earlier) {
      spent =
          spent.add(
              question.open()
                  ? question.expected()
                  : question
                      .cost()
                      .filter(cost -> cost.currency().equals(currency))
                      .map(Money::amount)
                      .orElse(BigDecimal.ZERO));
    }
    return spent;
  }

  /** What a question is taken to have cost of which nobody knows whether it was billed. */
  Optional<Money> feared(Question question) {
    return question
        .ceiling()
        .filter(ceiling -> question.expected().signum() > 0)
        .map(ceiling -> new Money(question.expected().stripTrailingZeros(), ceiling.currency()));
  }
}

package org.balcao.spi.tck.fake;

import java.time.LocalDate;
import org.balcao.spi.policy.RetentionPolicy;

/** Keeps invoices for five years, and all else for two after it was used. */
final class FakeRetentionPolicy extends FakePolicy implements RetentionPolicy {

  FakeRetentionPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Retention judge(Datum datum) {
    if (datum.category().equals("invoice")) {
      return new Retention(datum.createdOn().plusYears(5), "tax law, as this fake has it");
    }
    LocalDate usual = datum.lastUsedOn().plusYears(2);
    LocalDate yesterday = datum.today().minusDays(1);
    return datum.erasureAsked() && yesterday.isBefore(usual)
        ? new Retention(yesterday, "the person has asked for it")
        : new Retention(usual, "two years after it was used");
  }
}

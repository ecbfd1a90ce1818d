package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class JournalRulesPropertyTest {
  private static final Currency BRL = Currency.getInstance("BRL");
  private static final Currency EUR = Currency.getInstance("EUR");

  @Property
  void whatBalancesIsTaken(
      @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1_000_000) Long> debits) {
    assertEquals(BRL, JournalRules.check(entry(balanced(debits, BRL))));
  }

  @Property
  void oneUnitTooMuchInAnyLineIsRefused(
      @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1_000_000) Long> debits,
      @ForAll @IntRange(max = 9) int which) {
    List<Line> lines = balanced(debits, BRL);
    int at = which % lines.size();
    Line wrong = lines.get(at);
    lines.set(at, new Line(wrong.account(), wrong.amount().plus(Money.ofMinor(1, BRL))));

    assertThrows(IllegalArgumentException.class, () -> JournalRules.check(entry(lines)));
  }

  @Property
  void twoCurrenciesAreRefusedEvenWhereEachBalances(
      @ForAll @LongRange(min = 1, max = 1_000_000) long reais,
      @ForAll @LongRange(min = 1, max = 1_000_000) long euros) {
    List<Line> lines = balanced(List.of(reais), BRL);
    lines.addAll(balanced(List.of(euros), EUR));

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> JournalRules.check(entry(lines)));
    assertTrue(refusal.getMessage().contains("mixes BRL and EUR"), refusal.getMessage());
  }

  @Test
  void anEntryNeedsTwoLinesAndNoneOfThemIsZero() {
    Money nothing = Money.zero(BRL);

    assertThrows(IllegalArgumentException.class, () -> JournalRules.check(entry(List.of())));
    assertThrows(
        IllegalArgumentException.class,
        () -> JournalRules.check(entry(List.of(Line.debit(Account.BANK, nothing)))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            JournalRules.check(
                entry(
                    List.of(
                        Line.debit(Account.BANK, nothing),
                        Line.credit(Account.DEPOSITS, nothing)))));
  }

  @Test
  void anEntryNeedsAKindAndAReference() {
    List<Line> lines = balanced(List.of(1L), BRL);

    assertThrows(
        IllegalArgumentException.class,
        () -> JournalRules.check(new JournalEntry("Capture!", "1", null, lines)));
    assertThrows(
        IllegalArgumentException.class,
        () -> JournalRules.check(new JournalEntry("capture", " ", null, lines)));
  }

  private static List<Line> balanced(List<Long> debits, Currency currency) {
    List<Line> lines = new ArrayList<>();
    Money sum = Money.zero(currency);
    for (long debit : debits) {
      Money amount = Money.ofMinor(debit, currency);
      lines.add(Line.debit(Account.clearing("card"), amount));
      sum = sum.plus(amount);
    }
    lines.add(Line.credit(Account.DEPOSITS, sum));
    return lines;
  }

  private static JournalEntry entry(List<Line> lines) {
    return new JournalEntry("capture", "1", null, lines);
  }
}

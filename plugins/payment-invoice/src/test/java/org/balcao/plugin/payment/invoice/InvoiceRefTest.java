package org.balcao.plugin.payment.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

class InvoiceRefTest {

  @Property
  void aReferenceIsReadBackAsItWasWritten(
      @ForAll @AlphaChars @NumericChars @Chars({'-', ':'}) @StringLength(min = 1, max = 100)
          String key,
      @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long minorUnits,
      @ForAll InvoiceRef.Kind kind,
      @ForAll CurrencyOfScale scale) {
    InvoiceRef ref =
        new InvoiceRef(kind, key, Money.ofMinor(minorUnits, Currency.getInstance(scale.name())));
    assertEquals(Optional.of(ref), InvoiceRef.read(ref.toProviderRef()));
  }

  @Property
  void noTextIsReadAsAReferenceThatWouldBeWrittenOtherwise(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 255) String text) {
    if (!text.isBlank()) {
      ProviderRef ref = new ProviderRef(text);
      InvoiceRef.read(ref).ifPresent(read -> assertEquals(ref, read.toProviderRef()));
    }
  }

  /** Currencies without decimals, with two and with three. */
  enum CurrencyOfScale {
    JPY,
    BRL,
    KWD
  }
}

package org.balcao.spi.payment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link PaymentGateway}: keeps a buyer's instrument at the provider, to be charged
 * again. The store keeps a token and a label, never the instrument.
 */
public interface StoredInstruments extends Effect<StoredInstruments.StoredInstrument> {

  /**
   * An attribute of {@link AuthorizeRequest}, {@code true} where a stored instrument is charged
   * without the buyer being there.
   */
  String MERCHANT_INITIATED = "merchant-initiated";

  /**
   * Keeps one instrument. {@link Outcome.Pending} with a customer action where the buyer has to
   * agree first.
   */
  Outcome<StoredInstrument> store(StoreRequest request, CallContext context);

  /**
   * Forgets an instrument. {@code Done} where it is gone, however often it is asked.
   *
   * @param instrument the reference that {@link #store} was answered with
   */
  Outcome<Forgotten> forget(ProviderRef instrument, CallContext context);

  /**
   * What is to be kept.
   *
   * @param payer whose instrument; always a registered customer
   * @param billing the payer's address
   * @param token the provider's token for one use, made on its own page or script; never a card
   *     number
   */
  record StoreRequest(Payer payer, Address billing, String token) {
    /** Refuses a guest and a blank token. */
    public StoreRequest {
      if (payer.customerId().isEmpty()) {
        throw new IllegalArgumentException("only a registered customer's instrument is kept");
      }
      if (token.isBlank()) {
        throw new IllegalArgumentException("an instrument is kept by its token");
      }
    }

    @Override
    public String toString() {
      return "StoreRequest[" + payer + "]";
    }
  }

  /**
   * An instrument that is kept. Its {@code toString} shows neither the token nor whose it is.
   *
   * @param token what to give as {@link AuthorizeRequest#token()} from now on
   * @param label for the buyer to recognise it by, such as the brand and the last four digits
   * @param expires the month after which it no longer works, if it has one
   * @param fingerprint the same for the same instrument whoever uses it, if the provider has one
   */
  record StoredInstrument(
      String token, String label, Optional<YearMonth> expires, Optional<String> fingerprint) {
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){11,}");

    /** Refuses a label that holds a card number. */
    public StoredInstrument {
      if (CARD_NUMBER.matcher(label).find()) {
        throw new IllegalArgumentException("an instrument is never named by its number");
      }
    }

    @Override
    public String toString() {
      return "StoredInstrument[" + expires.map(YearMonth::toString).orElse("no end") + "]";
    }
  }

  /** It is gone. */
  record Forgotten() {}
}

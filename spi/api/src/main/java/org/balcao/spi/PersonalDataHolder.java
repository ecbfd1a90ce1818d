package org.balcao.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facet of any {@link Plugin} that keeps personal data, of its own or at its provider: tells a
 * person what is kept, and erases it.
 *
 * <p>Thread-safe. Both are called for one person at a time, never inside a transaction of the
 * store.
 */
public interface PersonalDataHolder extends Effect<PersonalDataHolder.Erasure> {

  /** All that is kept about a person; empty where nothing is. Without effect. */
  Outcome<List<Datum>> export(DataSubject subject, CallContext context);

  /**
   * Erases what is kept about a person, but for what has to be kept by law. Erasing again, or a
   * person of whom nothing is kept, is {@link Outcome.Done} with nothing erased.
   */
  Outcome<Erasure> erase(EraseRequest request, CallContext context);

  /**
   * A person, by all that the store knows to find their data by. Its {@code toString} shows no
   * personal data.
   *
   * @param customerId the store's id; absent for a guest
   * @param emails in lower case
   * @param phones in E.164 form
   * @param taxIds as given, letters and digits only
   */
  record DataSubject(
      Optional<String> customerId, Set<String> emails, Set<String> phones, Set<String> taxIds) {
    /** Copies the sets. */
    public DataSubject {
      emails = Set.copyOf(emails);
      phones = Set.copyOf(phones);
      taxIds = Set.copyOf(taxIds);
    }

    @Override
    public String toString() {
      return "DataSubject[" + customerId.orElse("guest") + "]";
    }
  }

  /**
   * One thing that is kept. Its {@code toString} does not show the value.
   *
   * @param category such as {@code message} or {@code payment-token}; lower case, hyphens
   * @param key names it within the category
   * @param value as text that the person can read
   * @param since when it was stored
   * @param legalHold until when it must be kept by law, and by which; absent where it may be erased
   */
  record Datum(
      String category, String key, String value, Instant since, Optional<LegalHold> legalHold) {
    @Override
    public String toString() {
      return "Datum[" + category + ", " + key + "]";
    }
  }

  /**
   * Why something may not be erased yet.
   *
   * @param until when it may
   * @param rule the law or rule that says so
   */
  record LegalHold(Instant until, String rule) {}

  /**
   * What is to be erased.
   *
   * @param subject whose data
   * @param reason the request or the rule that asks for it, for the provider's own record
   */
  record EraseRequest(DataSubject subject, String reason) {}

  /**
   * What was done.
   *
   * @param erased how many things are gone, or made anonymous
   * @param kept what had to stay, and why
   */
  record Erasure(int erased, List<Kept> kept) {
    /** Copies the list; refuses a negative count. */
    public Erasure {
      kept = List.copyOf(kept);
      if (erased < 0) {
        throw new IllegalArgumentException("a count is not negative");
      }
    }
  }

  /**
   * Something that had to stay.
   *
   * @param category as in {@link Datum}
   * @param count how many things
   * @param hold why
   */
  record Kept(String category, int count, LegalHold hold) {}
}

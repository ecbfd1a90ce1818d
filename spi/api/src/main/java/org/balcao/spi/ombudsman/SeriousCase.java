package org.balcao.spi.ombudsman;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * A case for the ombudsman. Its {@code toString} shows no personal data and nothing of what was
 * said.
 *
 * @param caseNumber the store's number of it
 * @param complainant who complains; absent where they wish not to be known to the desk
 * @param reason why it comes here
 * @param severity how serious it is
 * @param subject one line
 * @param statement what the matter is, in words
 * @param history what was done so far, oldest first
 * @param orderNumbers the orders that it is about; may be empty
 * @param amount what is at stake, where it is money
 * @param handledBy the store's ids of the staff who handled it first; none of them may decide it
 * @param locale language of who complains
 * @param raisedAt when it was first raised
 * @param answerBy until when the store has promised, or has by law, to answer
 */
public record SeriousCase(
    String caseNumber,
    Optional<Complainant> complainant,
    Reason reason,
    Severity severity,
    String subject,
    String statement,
    List<Step> history,
    List<String> orderNumbers,
    Optional<Money> amount,
    List<String> handledBy,
    Locale locale,
    Instant raisedAt,
    Instant answerBy) {

  /** Copies the lists; refuses a blank number and a statement that says nothing. */
  public SeriousCase {
    history = List.copyOf(history);
    orderNumbers = List.copyOf(orderNumbers);
    handledBy = List.copyOf(handledBy);
    if (caseNumber.isBlank() || statement.isBlank()) {
      throw new IllegalArgumentException("a case has a number and a statement");
    }
  }

  /** Why a case comes to the ombudsman. */
  public enum Reason {
    /** Who complained asked for it. */
    ASKED_FOR,
    /** What was offered first was refused. */
    NOT_SETTLED,
    /** Nobody answered in time. */
    OVERDUE,
    /** It is the third time, or more. */
    REPEATED,
    /** An authority, a court or a consumers' association wrote. */
    AUTHORITY,
    /** It is too serious for anybody else. */
    SEVERITY
  }

  /** How serious a case is. */
  public enum Severity {
    /** Money or trouble. */
    ORDINARY,
    /** Much money, or many people. */
    SERIOUS,
    /** Health, safety or the law. */
    CRITICAL
  }

  /**
   * Who complains. Its {@code toString} shows no personal data.
   *
   * @param customerId the store's id; absent for a guest
   * @param name of the person or company
   * @param email where to write to
   * @param phone in E.164 form
   * @param taxId CPF, CNPJ or the like, as given
   */
  public record Complainant(
      Optional<String> customerId,
      String name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> taxId) {
    @Override
    public String toString() {
      return "Complainant[" + customerId.orElse("guest") + "]";
    }
  }

  /**
   * Something that was done so far. Its {@code toString} shows nothing of it.
   *
   * @param at when
   * @param by the store's id of who did it; absent where a machine, or who complains, did
   * @param text what was done or said
   */
  public record Step(Instant at, Optional<String> by, String text) {
    @Override
    public String toString() {
      return "Step[" + at + "]";
    }
  }

  @Override
  public String toString() {
    return "SeriousCase[" + caseNumber + ", " + reason + ", " + severity + "]";
  }
}

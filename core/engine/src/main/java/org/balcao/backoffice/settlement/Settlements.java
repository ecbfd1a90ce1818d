package org.balcao.backoffice.settlement;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Reconciliation: every line of a gateway's statement is compared with what the store did, once.
 * What agrees is booked (fees, payouts); what does not is put into a queue for staff, and nothing
 * of it is booked until somebody accepts it. Statements come by the gateways' feeds and by files.
 * Thread-safe.
 */
public interface Settlements {

  /** Needed by staff to see statements and differences. */
  Permission READ = new Permission("settlement:read");

  /** Needed by staff to bring files. */
  Permission IMPORT = new Permission("settlement:import");

  /** Needed by staff to assign, accept and resolve differences. */
  Permission RESOLVE = new Permission("settlement:resolve");

  /**
   * Takes a file of lines, in the form of {@code docs/settlement.md}. The file is read to its end
   * before anything is booked, and never held in memory as a whole; a line that was taken before,
   * by its key, is passed over. Not inside a unit of work.
   *
   * @param gateway the configured name of the gateway that the statement is of
   * @param csv UTF-8; read, not closed
   * @throws org.balcao.kernel.InvalidRequestException naming the lines that cannot be read; then
   *     nothing was taken
   */
  ImportReport importFile(Actor actor, String gateway, InputStream csv);

  /** Differences, oldest first. */
  List<SettlementDifference> differences(Actor actor, DifferenceQuery query);

  /** One difference. */
  SettlementDifference difference(Actor actor, UUID differenceId);

  /** Gives a difference to a member of the staff, or to nobody. */
  SettlementDifference assign(Actor actor, UUID differenceId, Optional<String> assignee);

  /**
   * Takes the statement's word, or bears what is missing: a balanced entry corrects the books, with
   * {@code expense:settlement-differences} against it.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it was decided on before
   */
  SettlementDifference accept(Actor actor, UUID differenceId, String reason);

  /**
   * Ends a difference without booking anything, such as when the provider takes a line back.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it was decided on before
   */
  SettlementDifference resolve(Actor actor, UUID differenceId, String reason);

  /** What one payout comes to, per currency. */
  List<SettlementSummary> payout(Actor actor, String gateway, String payout);

  /**
   * What each day of a period comes to, by day and currency; days without lines are left out.
   *
   * @param to the last day
   */
  List<SettlementSummary> days(Actor actor, String gateway, LocalDate from, LocalDate to);
}

package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.backoffice.registration.RegistrationView.CheckView;
import org.balcao.backoffice.registration.RegistrationView.EvidenceView;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.verification.Check;

/** The statements on the table of checks. */
@Dependent
class CheckTable {
  private static final int CONFIDENCE_SCALE = 9;

  private final Ids ids;

  @Inject
  CheckTable(Ids ids) {
    this.ids = ids;
  }

  List<CheckRow> of(Session session, UUID customerId) {
    return session.list(
        CheckTable::map,
        "select name, input, opening, result, code, suggestion, confidence, verifier, source,"
            + " reference, as_of, answered_at, valid_until from balcao_registration_check where"
            + " customer_id = ? order by name",
        customerId);
  }

  /** Begins a check anew: what was known of it counts no more. */
  void open(Session session, UUID customerId, Check check, String input, CheckOutcome as) {
    session.update(
        "delete from balcao_registration_check where customer_id = ? and name = ?",
        customerId,
        check);
    session.update(
        "insert into balcao_registration_check (customer_id, name, input, opening, result)"
            + " values (?, ?, ?, ?, ?)",
        customerId,
        check,
        input,
        ids.next(),
        as);
  }

  void remove(Session session, UUID customerId, Check check) {
    session.update(
        "delete from balcao_registration_check where customer_id = ? and name = ?",
        customerId,
        check);
  }

  /** Writes an answer to an open check. */
  void answer(Session session, UUID customerId, CheckView answer) {
    session.update(
        "update balcao_registration_check set result = ?, code = ?, suggestion = ?, confidence ="
            + " cast(? as numeric(10, 9)), verifier = ?, source = ?, reference = ?, as_of = cast(?"
            + " as timestamp with time zone), answered_at = cast(? as timestamp with time zone),"
            + " valid_until = cast(? as timestamp with time zone) where customer_id = ? and name ="
            + " ? and result = 'OPEN'",
        answer.outcome(),
        answer.code().orElse(null),
        answer.suggestion().orElse(null),
        answer.confidence().isPresent() ? decimal(answer.confidence().getAsDouble()) : null,
        answer.verifier().orElse(null),
        answer.evidence().map(EvidenceView::source).orElse(null),
        answer.evidence().flatMap(EvidenceView::reference).orElse(null),
        answer.evidence().map(EvidenceView::asOf).orElse(null),
        answer.answeredAt().orElse(null),
        answer.validUntil().orElse(null),
        customerId,
        answer.check());
  }

  private static BigDecimal decimal(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_SCALE, RoundingMode.HALF_EVEN);
  }

  private static CheckRow map(Row row) throws SQLException {
    String source = row.textOrNull("source");
    String confidence = row.textOrNull("confidence");
    return new CheckRow(
        row.text("input"),
        row.id("opening"),
        new CheckView(
            row.constant("name", Check.class),
            row.constant("result", CheckOutcome.class),
            Optional.ofNullable(row.textOrNull("code")),
            Optional.ofNullable(row.textOrNull("suggestion")),
            confidence == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(confidence)),
            Optional.ofNullable(row.textOrNull("verifier")),
            source == null
                ? Optional.empty()
                : Optional.of(
                    new EvidenceView(
                        source,
                        Optional.ofNullable(row.textOrNull("reference")),
                        row.instant("as_of"))),
            Optional.ofNullable(row.instantOrNull("answered_at")),
            Optional.ofNullable(row.instantOrNull("valid_until"))));
  }
}

package org.balcao.kernel.shadow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** Writes what shadows answered, a batch in a few statements. */
@Dependent
class ShadowTable {
  private final Ids ids;

  @Inject
  ShadowTable(Ids ids) {
    this.ids = ids;
  }

  void write(Session session, Journal.Batch batch) {
    List<@Nullable Object[]> calls = new ArrayList<>();
    List<@Nullable Object[]> differences = new ArrayList<>();
    for (Finished call : batch.finished()) {
      UUID id = ids.next();
      Pairing pairing = call.pairing();
      calls.add(
          new Object[] {
            id,
            call.at(),
            pairing.kind(),
            pairing.live(),
            pairing.shadow(),
            pairing.operation(),
            call.attempt().orElse(null),
            call.result().name(),
            call.likeness(),
            call.liveMicros(),
            call.shadowMicros()
          });
      int place = 0;
      for (Finished.Kept difference : call.differences()) {
        differences.add(new Object[] {id, place++, difference.code(), difference.example()});
      }
    }
    if (!calls.isEmpty()) {
      session.batch(
          "insert into balcao_shadow_call (id, at, kind, live, shadow, operation, attempt, result,"
              + " likeness, live_micros, shadow_micros) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          calls);
    }
    if (!differences.isEmpty()) {
      session.batch(
          "insert into balcao_shadow_difference (call_id, place, code, example) values (?, ?, ?, ?)",
          differences);
    }
    batch.skipped().forEach((hour, counts) -> add(session, hour, counts));
  }

  /** Two nodes at once: the second insert breaks the key, and its unit is run again. */
  private static void add(Session session, Journal.Hour hour, Map<Skip, Long> counts) {
    long sampledOut = counts.getOrDefault(Skip.SAMPLED_OUT, 0L);
    long overCap = counts.getOrDefault(Skip.OVER_CAP, 0L);
    long dropped = counts.getOrDefault(Skip.DROPPED, 0L);
    Pairing pairing = hour.pairing();
    int updated =
        session.update(
            "update balcao_shadow_skipped set sampled_out = sampled_out + ?, over_cap = over_cap +"
                + " ?, dropped = dropped + ? where begun_at = ? and kind = ? and live = ? and shadow ="
                + " ? and operation = ?",
            sampledOut,
            overCap,
            dropped,
            hour.start(),
            pairing.kind(),
            pairing.live(),
            pairing.shadow(),
            pairing.operation());
    if (updated == 0) {
      session.update(
          "insert into balcao_shadow_skipped (begun_at, kind, live, shadow, operation, sampled_out,"
              + " over_cap, dropped) values (?, ?, ?, ?, ?, ?, ?, ?)",
          hour.start(),
          pairing.kind(),
          pairing.live(),
          pairing.shadow(),
          pairing.operation(),
          sampledOut,
          overCap,
          dropped);
    }
  }
}

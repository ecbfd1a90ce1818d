package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** I7: each piece of news that was heard has made one message, and none waits for ever. */
@ApplicationScoped
@Typed(Invariant.class)
final class NotificationInvariant implements Invariant {

  @Override
  public String name() {
    return "I7 news-make-one-message";
  }

  @Override
  public Finding check(Session session) {
    // Captures are left out: those on account make none.
    List<String> violations =
        new ArrayList<>(
            session.list(
                row ->
                    row.text("type")
                        + " "
                        + row.number("sequence")
                        + " has made "
                        + row.number("messages")
                        + " messages",
                "select e.sequence as sequence, e.type as type, count(n.id) as messages from"
                    + " balcao_event e join balcao_task t on t.queue = 'event:"
                    + BuyerNews.NAME
                    + "' and t.subject = e.aggregate and t.position >= e.sequence left join"
                    + " balcao_notification n on n.event_sequence = e.sequence and n.copy_number = 0"
                    + " where e.type in ('OrderPlaced', 'OrderAmended', 'OrderDispatched', 'OrderDelivered',"
                    + " 'OrderCancelled', 'PaymentRefunded', 'PaymentOverdue', 'DraftInvited') group by e.sequence,"
                    + " e.type having count(n.id) <> 1 fetch first 100 rows only"));
    violations.addAll(
        session.list(
            row -> "notification " + row.id("id") + " is planned for ever",
            "select n.id as id from balcao_notification n where n.state = 'PLANNED' and not exists"
                + " (select 1 from balcao_task t where t.queue = '"
                + SendingProcess.QUEUE
                + "' and t.subject = cast(n.id as varchar(36)) and (t.due_at is not null or"
                + " t.claimed_by is not null or t.parked_at is not null)) fetch first 100 rows"
                + " only"));
    long counted =
        session.list(row -> row.number(1), "select count(*) from balcao_notification").get(0);
    return new Finding(counted, violations.stream().limit(100).toList());
  }
}

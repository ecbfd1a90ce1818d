package org.balcao.backoffice.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;

/** The commands that write beside an order, and change nothing of it. */
@Dependent
class Annotating {
  private static final int LONGEST_NOTE = 4000;
  private static final int LONGEST_ACCOUNT = 100;

  private final Commands commands;
  private final Orders orders;
  private final AnnotationTable table;

  @Inject
  Annotating(Commands commands, Orders orders, AnnotationTable table) {
    this.commands = commands;
    this.orders = orders;
    this.table = table;
  }

  /** A command on an order that exists. */
  private <T> T write(
      Actor actor,
      UUID orderId,
      String name,
      Object request,
      Class<T> answer,
      Function<Session, T> work) {
    return commands.run(
        actor,
        new Command(
            name,
            Access.staff(OrderDesk.ANNOTATE),
            "order " + orderId,
            List.of(orderId.toString(), request)),
        answer,
        session -> {
          if (orders.load(session, List.of(orderId)).isEmpty()) {
            throw new NotFoundException("order", orderId);
          }
          return work.apply(session);
        });
  }

  OrderNote note(Actor actor, UUID orderId, String text, boolean pinned) {
    checkNote(text);
    return write(
        actor,
        orderId,
        "order.note",
        List.of(text, pinned),
        OrderNote.class,
        session -> table.insertNote(session, orderId, text.strip(), pinned, actor.toString()));
  }

  OrderNote pin(Actor actor, UUID orderId, UUID noteId, boolean pinned) {
    return write(
        actor,
        orderId,
        pinned ? "order.pin-note" : "order.unpin-note",
        noteId.toString(),
        OrderNote.class,
        session -> {
          table.note(session, orderId, noteId);
          table.pin(session, noteId, pinned);
          return table.note(session, orderId, noteId);
        });
  }

  /** Pinned ones first, and of those that are alike the newest. */
  List<OrderNote> notes(Session session, UUID orderId) {
    List<OrderNote> notes = new ArrayList<>(table.notes(session, orderId));
    java.util.Collections.reverse(notes);
    notes.sort(Comparator.comparing(note -> !note.pinned()));
    return notes;
  }

  Set<String> tag(Actor actor, UUID orderId, Collection<String> add, Collection<String> remove) {
    SortedSet<String> more = tags(add);
    SortedSet<String> less = tags(remove);
    String[] after =
        write(
            actor,
            orderId,
            "order.tag",
            List.of(List.copyOf(more), List.copyOf(less)),
            String[].class,
            session -> {
              table.untag(session, orderId, less);
              table.tag(session, orderId, more, actor.toString());
              return table.tags(session, orderId).toArray(String[]::new);
            });
    return new TreeSet<>(List.of(after));
  }

  void assign(Actor actor, UUID orderId, Optional<String> account) {
    checkAccount(account);
    write(
        actor,
        orderId,
        "order.assign",
        account.orElse(""),
        Boolean.class,
        session -> {
          table.assign(session, orderId, account, actor.toString());
          return Boolean.TRUE;
        });
  }

  static void checkNote(String text) {
    if (text.isBlank() || text.length() > LONGEST_NOTE) {
      throw new InvalidRequestException("BAL-DSK005", "note: 1 to " + LONGEST_NOTE + " characters");
    }
  }

  static void checkAccount(Optional<String> account) {
    if (account.isPresent()
        && (account.get().isBlank() || account.get().length() > LONGEST_ACCOUNT)) {
      throw new InvalidRequestException(
          "BAL-DSK006", "account: 1 to " + LONGEST_ACCOUNT + " characters");
    }
  }

  /** In small letters; refuses what is no tag. */
  static SortedSet<String> tags(Collection<String> written) {
    SortedSet<String> tags = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (String tag : written) {
      String small = tag.strip().toLowerCase(Locale.ROOT);
      if (!small.matches("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{Nd}-]{0,39}")) {
        problems.add("tag '" + small + "': 1 to 40 letters, digits and hyphens");
      }
      tags.add(small);
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-DSK007", problems);
    }
    return tags;
  }
}

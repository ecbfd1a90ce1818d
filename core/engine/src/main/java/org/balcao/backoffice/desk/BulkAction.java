package org.balcao.backoffice.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.PlaceHold;
import org.balcao.kernel.security.Permission;

/**
 * What is to be done with each of many orders. Made by its factory methods.
 *
 * @param code of a hold; empty to release all
 * @param text a reason, or a note
 * @param hold what to hold it for
 * @param add tags to add
 * @param remove tags to take away
 * @param account to assign it to; empty for nobody
 */
public record BulkAction(
    Kind kind,
    Optional<String> code,
    String text,
    Optional<PlaceHold> hold,
    List<String> add,
    List<String> remove,
    Optional<String> account) {
  /** Copies the lists. */
  public BulkAction {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  /** What is done. */
  public enum Kind {
    HOLD,
    RELEASE,
    CANCEL,
    RETRY,
    TAG,
    ASSIGN,
    NOTE;

    /** What staff need for it. */
    public Permission permission() {
      return switch (this) {
        case HOLD, RELEASE, RETRY -> Orders.WRITE;
        case CANCEL -> Orders.CANCEL;
        case TAG, ASSIGN, NOTE -> OrderDesk.ANNOTATE;
      };
    }
  }

  private static BulkAction of(Kind kind, String text) {
    return new BulkAction(
        kind, Optional.empty(), text, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /** Stops them. */
  public static BulkAction hold(PlaceHold hold) {
    return new BulkAction(
        Kind.HOLD, Optional.empty(), "", Optional.of(hold), List.of(), List.of(), Optional.empty());
  }

  /** Releases their holds of one code, or all. */
  public static BulkAction release(Optional<String> code, String reason) {
    return new BulkAction(
        Kind.RELEASE, code, reason, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /** Cancels them. */
  public static BulkAction cancel(String reason) {
    return of(Kind.CANCEL, reason);
  }

  /** Lets them try again what needs attention. */
  public static BulkAction retry() {
    return of(Kind.RETRY, "");
  }

  /** Adds tags and takes others away. */
  public static BulkAction tag(Set<String> add, Set<String> remove) {
    return new BulkAction(
        Kind.TAG,
        Optional.empty(),
        "",
        Optional.empty(),
        List.copyOf(new TreeSet<>(add)),
        List.copyOf(new TreeSet<>(remove)),
        Optional.empty());
  }

  /** Assigns them to an account, or to nobody. */
  public static BulkAction assign(Optional<String> account) {
    return new BulkAction(
        Kind.ASSIGN, Optional.empty(), "", Optional.empty(), List.of(), List.of(), account);
  }

  /** Writes a note on them. */
  public static BulkAction note(String text) {
    return of(Kind.NOTE, text);
  }

  @Override
  public String toString() {
    return "BulkAction[" + kind + "]";
  }
}

package org.balcao.spi.ombudsman;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of an {@link OmbudsmanDesk}: adds to the file of a case what is said and done. */
public interface CaseMovements extends Effect<CaseMovements.Added> {

  /** Adds one thing. {@link Outcome.Rejected} as a conflict where the case is closed. */
  Outcome<Added> add(Movement movement, CallContext context);

  /**
   * Something that was said or done. Its {@code toString} shows nothing of it.
   *
   * @param caseRef the reference that opening was answered with
   * @param kind what it is
   * @param by the store's id of who did it; absent where a machine, or who complains, did
   * @param text in words; not blank
   * @param evidence files that belong to it; a desk that takes none refuses them as not supported
   * @param at when it was
   */
  record Movement(
      ProviderRef caseRef,
      Kind kind,
      Optional<String> by,
      String text,
      List<FileContent> evidence,
      Instant at) {
    /** Copies the list and refuses to say nothing. */
    public Movement {
      evidence = List.copyOf(evidence);
      if (text.isBlank()) {
        throw new IllegalArgumentException("a movement says something");
      }
    }

    @Override
    public String toString() {
      return "Movement[" + caseRef + ", " + kind + ", " + at + "]";
    }
  }

  /** What a movement is. */
  enum Kind {
    /** Who complains said something. */
    STATEMENT,
    /** The desk asked another department. */
    INQUIRY,
    /** A department answered. */
    ANSWER,
    /** Something was proven. */
    EVIDENCE,
    /** A note for the desk alone. */
    NOTE,
    /** A remedy that was agreed on was carried out. */
    REMEDY_CARRIED_OUT
  }

  /** It is in the file. */
  record Added() {}
}

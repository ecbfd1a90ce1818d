package org.balcao.kernel.hook;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.hook.ReactionView.State;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What plugins do after the fact. Every event that a configured {@link
 * org.balcao.spi.hook.Reaction} wants becomes one durable call with a key of its own. Thread-safe.
 */
public interface Reactions {
  /** To look at them. */
  Permission READ = new Permission("reaction:read");

  /** To try them again. */
  Permission WRITE = new Permission("reaction:write");

  /** Those in a state, oldest first, at most 500. */
  List<ReactionView> in(Actor actor, State state);

  /**
   * Tries one again that was refused, failed, or is unresolved: what may have happened is looked up
   * first.
   *
   * @throws org.balcao.kernel.NotFoundException if there is none
   * @throws org.balcao.kernel.ConflictException if it is done or under way
   */
  void retry(Actor actor, UUID id);
}

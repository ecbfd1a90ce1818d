package org.balcao.spi.tck;

/**
 * What stands at the other end of a plugin in its test: a scripted server, a sandbox, a folder. The
 * contract asks it what really happened, since a plugin's own word is what is on trial.
 */
public interface Counterpart {

  /**
   * How many things the provider has really done since it came into being: payments taken, labels
   * made, messages accepted. Counted at the other end, not in the plugin. Exports and erasures of
   * personal data do not count.
   */
  long effects();

  /** Whether {@link #effects} can be counted. */
  default boolean counts() {
    return true;
  }

  /**
   * Whether there is nobody at the other end: every answer follows from the request and the
   * settings, and nothing is kept.
   */
  default boolean nobody() {
    return false;
  }

  /**
   * Arranges that the next operation happens but its answer is lost: the connection breaks after
   * the request was read.
   *
   * @return whether that was arranged
   */
  default boolean loseNextAnswer() {
    return false;
  }

  /**
   * Arranges that the next operation happens but its answer is nonsense.
   *
   * @return whether that was arranged
   */
  default boolean garbleNextAnswer() {
    return false;
  }

  /**
   * Arranges that from now on requests are taken and neither carried out nor answered, until {@link
   * #resume}.
   *
   * @return whether that was arranged
   */
  default boolean stall() {
    return false;
  }

  /** Ends {@link #stall}. */
  default void resume() {}

  /**
   * Makes the provider have news for a feed.
   *
   * @param feed the facet's name
   * @param items how many more
   * @return whether that was arranged
   */
  default boolean tellNews(String feed, int items) {
    return false;
  }

  /** Nobody at the other end; see {@link #nobody}. */
  static Counterpart none() {
    return new Unobserved(true);
  }

  /** Somebody who cannot be asked what was done, such as a foreign sandbox. */
  static Counterpart unobserved() {
    return new Unobserved(false);
  }
}

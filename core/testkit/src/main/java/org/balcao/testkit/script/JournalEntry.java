package org.balcao.testkit.script;

import java.time.Instant;
import org.balcao.spi.OperationKey;

/**
 * One call that reached a scripted provider.
 *
 * @param call what for
 * @param key the store's key of the operation; of a call without effect one that is like no other
 * @param attempt the how-manieth call with that key it is, as the store says
 * @param act what the provider did
 * @param at when, by the store's clock
 */
public record JournalEntry(Call call, OperationKey key, int attempt, Act act, Instant at) {
  @Override
  public String toString() {
    return call + " (" + attempt + "): " + act + " at " + at;
  }
}

package org.balcao.spi.support;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a bot answers, and what it wants to remember.
 *
 * @param turn the answer
 * @param memory handed to it at the next turn, together at most {@link #MOST_MEMORY} characters; no
 *     secret
 * @param confidence from 0 to 1, where it gives one; the store decides below what it takes a person
 * @param model which model or set of intents answered, with its version
 */
public record BotReply(
    BotTurn turn, Map<String, String> memory, OptionalDouble confidence, String model) {

  /** The most characters of a memory, keys included. */
  public static final int MOST_MEMORY = 20_000;

  /** Copies the map; refuses a confidence outside 0 to 1 and a memory that is a burden. */
  public BotReply {
    memory = Map.copyOf(memory);
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1");
    }
    int characters =
        memory.entrySet().stream().mapToInt(e -> e.getKey().length() + e.getValue().length()).sum();
    if (characters > MOST_MEMORY) {
      throw new IllegalArgumentException("a memory has at most " + MOST_MEMORY + " characters");
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException("a reply names its model");
    }
  }

  /** An answer that leaves nothing to remember. */
  public static BotReply of(BotTurn turn, String model) {
    return new BotReply(turn, Map.of(), OptionalDouble.empty(), model);
  }

  @Override
  public String toString() {
    return "BotReply[" + turn + ", " + model + "]";
  }
}

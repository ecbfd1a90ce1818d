package org.balcao.spi.support;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that a bot may know for one turn. Its {@code toString} shows nothing of what was said.
 *
 * @param conversationId the store's id of the conversation
 * @param turn counts the buyer's messages in it, from 1
 * @param text what the buyer says; never instructions to the bot, whatever it claims to be
 * @param locale the buyer's
 * @param history what was said before, oldest first; the kernel keeps it short
 * @param memory what the bot gave back at the last turn; empty at the first
 * @param facts what the store knows and the buyer may see, such as {@code order.status}
 * @param actions what may be proposed; nothing else is
 * @param authenticated whether the buyer is known to be who they say
 */
public record BotInput(
    String conversationId,
    int turn,
    String text,
    Locale locale,
    List<Utterance> history,
    Map<String, String> memory,
    Map<String, String> facts,
    List<BotAction> actions,
    boolean authenticated) {

  /** Copies the collections; refuses a turn below 1 and two actions of one name. */
  public BotInput {
    history = List.copyOf(history);
    memory = Map.copyOf(memory);
    facts = Map.copyOf(facts);
    actions = List.copyOf(actions);
    if (conversationId.isBlank() || turn < 1) {
      throw new IllegalArgumentException("turns of a conversation count from 1");
    }
    Set<String> names = new HashSet<>();
    for (BotAction action : actions) {
      if (!names.add(action.name())) {
        throw new IllegalArgumentException("two actions '" + action.name() + "'");
      }
    }
  }

  /**
   * Something that was said.
   *
   * @param byBuyer whether the buyer said it; otherwise the store, by whomever
   * @param text what was said
   */
  public record Utterance(boolean byBuyer, String text) {
    @Override
    public String toString() {
      return "Utterance[" + (byBuyer ? "buyer]" : "store]");
    }
  }

  /**
   * Something that a bot may propose.
   *
   * @param name such as {@code order-status} or {@code start-return}
   * @param description what it does, in English, for the bot
   * @param arguments what it needs
   */
  public record BotAction(String name, String description, List<Argument> arguments) {
    /** Copies the list and refuses a malformed name. */
    public BotAction {
      arguments = List.copyOf(arguments);
      if (!name.matches("[a-z][a-z0-9-]{0,63}")) {
        throw new IllegalArgumentException(
            "an action's name is lower case letters, digits and hyphens: '" + name + "'");
      }
    }
  }

  /**
   * What an action needs.
   *
   * @param name lower case letters, digits and hyphens
   * @param description what it means, in English, for the bot
   * @param required whether the action makes no sense without it
   * @param values the only values that make sense; empty where there are too many to tell
   */
  public record Argument(String name, String description, boolean required, List<String> values) {
    /** Copies the list. */
    public Argument {
      values = List.copyOf(values);
    }
  }

  @Override
  public String toString() {
    return "BotInput[" + conversationId + ", " + turn + "]";
  }
}

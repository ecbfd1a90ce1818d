package org.balcao.spi.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a bot answers. None of it has any effect by itself. */
public sealed interface BotTurn {

  /**
   * It says something. The {@code toString} shows nothing of it.
   *
   * @param text plain text
   * @param choices answers that are offered to be picked; may be empty
   * @param sources what it is drawn from, such as the name of a page or a fact; may be empty
   */
  record Say(String text, List<String> choices, List<String> sources) implements BotTurn {
    /** Copies the lists and refuses to say nothing. */
    public Say {
      choices = List.copyOf(choices);
      sources = List.copyOf(sources);
      if (text.isBlank()) {
        throw new IllegalArgumentException("who says nothing does not know");
      }
    }

    /** Text alone. */
    public static Say of(String text) {
      return new Say(text, List.of(), List.of());
    }

    @Override
    public String toString() {
      return "Say[" + sources + "]";
    }
  }

  /**
   * It needs to know something first. The {@code toString} shows nothing of the question.
   *
   * @param slot what it needs, such as the name of an action's argument
   * @param prompt the question, as plain text
   * @param choices answers that are offered to be picked; may be empty
   */
  record AskSlot(String slot, String prompt, List<String> choices) implements BotTurn {
    /** Copies the list and refuses a blank question. */
    public AskSlot {
      choices = List.copyOf(choices);
      if (slot.isBlank() || prompt.isBlank()) {
        throw new IllegalArgumentException("a question is about something");
      }
    }

    @Override
    public String toString() {
      return "AskSlot[" + slot + "]";
    }
  }

  /**
   * It proposes an action. The kernel checks name, arguments and rights, and decides whether to ask
   * the buyer first; what comes of it is among the facts of the next turn. The {@code toString}
   * shows no argument.
   *
   * @param action the name of one of {@link BotInput#actions}
   * @param arguments by name, all that are required
   * @param summary what the buyer is about to agree to, in the buyer's language, if it is asked
   */
  record Propose(String action, Map<String, String> arguments, String summary) implements BotTurn {
    /** Copies the map and refuses a blank name. */
    public Propose {
      arguments = Map.copyOf(arguments);
      if (action.isBlank()) {
        throw new IllegalArgumentException("a proposal names an action");
      }
    }

    @Override
    public String toString() {
      return "Propose[" + action + "]";
    }
  }

  /**
   * A person should go on.
   *
   * @param reason for that person; no personal data
   * @param queue which queue, if it can tell
   */
  record HandOff(String reason, Optional<String> queue) implements BotTurn {}

  /** It does not know. The kernel asks the buyer to say it otherwise, or takes a person. */
  record DontKnow() implements BotTurn {}
}

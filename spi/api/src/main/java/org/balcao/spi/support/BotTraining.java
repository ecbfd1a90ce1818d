package org.balcao.spi.support;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;

/** Facet of a {@link SupportBot}: learns from examples that the store gives. */
public interface BotTraining extends Effect<BotTraining.Trained> {

  /**
   * Replaces all that was learnt. {@link Outcome.Pending} while it learns; until it is {@code Done}
   * the bot answers as before.
   */
  Outcome<Trained> train(Lessons lessons, CallContext context);

  /**
   * All that is to be learnt.
   *
   * @param version the store's name of this state of the lessons
   * @param intents what buyers may want; at least one
   */
  record Lessons(String version, List<Intent> intents) {
    /** Copies the list and refuses an empty one. */
    public Lessons {
      intents = List.copyOf(intents);
      if (version.isBlank() || intents.isEmpty()) {
        throw new IllegalArgumentException("lessons have a version and an intent");
      }
    }
  }

  /**
   * Something that buyers may want.
   *
   * @param name such as {@code where-is-my-order}
   * @param language of the examples, BCP 47
   * @param examples how it is said; at least one; no personal data
   */
  record Intent(String name, String language, List<String> examples) {
    /** Copies the list and refuses an empty one. */
    public Intent {
      examples = List.copyOf(examples);
      if (name.isBlank() || examples.isEmpty()) {
        throw new IllegalArgumentException("an intent has a name and an example");
      }
    }
  }

  /**
   * It answers by these lessons now.
   *
   * @param model as in {@link BotReply#model}
   */
  record Trained(String model) {}
}

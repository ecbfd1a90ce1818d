package org.balcao.spi.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link Notifier} on whose channel only templates may be sent that the provider has
 * approved. A message then goes out by {@link Message#template} and {@link Message#variables}.
 */
public interface MessageTemplates extends Effect<MessageTemplates.TemplateView> {

  /**
   * Hands a template in, or a new wording of it. {@link Outcome.Pending} with {@link
   * org.balcao.spi.PendingReason#THIRD_PARTY} while the provider reviews it; a template that was
   * reviewed and refused is {@code Done} with {@link State#REFUSED}, since handing it in worked.
   */
  Outcome<TemplateView> submit(TemplateDraft draft, CallContext context);

  /**
   * How a template stands now, without effect. {@link Outcome.Rejected} as not found where the
   * provider does not know it.
   *
   * @param name as in {@link TemplateDraft}
   * @param locale as in {@link TemplateDraft}
   */
  Outcome<TemplateView> status(String name, Locale locale, CallContext context);

  /**
   * A wording that is to be approved.
   *
   * @param name the store's name of the template, lower case letters, digits and underscores: the
   *     strictest rule of the providers known to us
   * @param channel where it is to be sent
   * @param locale language of the wording
   * @param purpose what it is for; providers price and limit by it
   * @param text with {@code {{name}}} where a variable goes
   * @param variables the names in the text, in their order there; providers that count them know
   *     them by their place
   * @param examples one value per variable, in the same order, for the reviewer
   */
  record TemplateDraft(
      String name,
      Channel channel,
      Locale locale,
      Purpose purpose,
      String text,
      List<String> variables,
      List<String> examples) {
    /** Copies the lists; refuses a malformed name and a variable without example. */
    public TemplateDraft {
      if (!name.matches("[a-z0-9_]{1,100}")) {
        throw new IllegalArgumentException(
            "a template's name is lower case letters, digits and underscores: '" + name + "'");
      }
      variables = List.copyOf(variables);
      examples = List.copyOf(examples);
      if (variables.size() != examples.size()) {
        throw new IllegalArgumentException("every variable has one example");
      }
    }
  }

  /** What a template is for. */
  enum Purpose {
    /** About something that the recipient did or asked for, such as an order. */
    UTILITY,
    /** A code that proves who somebody is. */
    AUTHENTICATION,
    /** Everything that shall make somebody buy. */
    MARKETING
  }

  /**
   * How a template stands.
   *
   * @param name as it was handed in
   * @param locale as it was handed in
   * @param state in the kernel's words
   * @param rawState the provider's own code
   * @param reason why it was refused or stopped, in the provider's words, where it says so
   */
  record TemplateView(
      String name, Locale locale, State state, String rawState, Optional<String> reason) {}

  /** How a template stands. */
  enum State {
    /** The provider looks at it. */
    IN_REVIEW,
    /** It may be sent. */
    APPROVED,
    /** It may not be sent, and needs another wording. */
    REFUSED,
    /** It was approved and may not be sent for now: recipients complained, or did not read it. */
    PAUSED,
    /** It was taken out of use. */
    DISABLED,
    /** A state that the plugin does not know; the raw one says more. Not to be sent. */
    UNRECOGNIZED
  }
}

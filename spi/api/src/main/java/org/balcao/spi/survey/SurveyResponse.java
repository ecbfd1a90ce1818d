package org.balcao.spi.survey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * What somebody answered. Its {@code toString} shows nothing of it.
 *
 * @param key the same whenever this state of the response is told again; unique within the feed. A
 *     response that was changed comes again with another key
 * @param response the provider's reference of the response, the same in all its states
 * @param survey as in {@link SurveyInvitation}
 * @param invitation the reference that inviting was answered with; absent for who came by
 *     themselves
 * @param operation the value of the {@link org.balcao.spi.OperationKey} of the invitation, if the
 *     provider carries it
 * @param orderNumber as in {@link SurveyInvitation}, if the provider carries it
 * @param answers to each question
 * @param permission whether it may be shown to others
 * @param complete whether all was answered
 * @param at when it came to be so
 */
public record SurveyResponse(
    String key,
    ProviderRef response,
    String survey,
    Optional<ProviderRef> invitation,
    Optional<String> operation,
    Optional<String> orderNumber,
    List<Answer> answers,
    boolean permission,
    boolean complete,
    Instant at) {

  /** Copies the list. */
  public SurveyResponse {
    answers = List.copyOf(answers);
  }

  /** What a question measures. */
  public enum Metric {
    /** Whether they would recommend the store, from 0 to 10. */
    NPS,
    /** How content they are. */
    CSAT,
    /** How easy it was. */
    CES,
    /** How good a product is. */
    PRODUCT_RATING,
    /** Words, or a choice. */
    OPEN,
    /** Something that the plugin does not know; the question's id says more. */
    UNRECOGNIZED
  }

  /**
   * The answer to one question. Its {@code toString} shows nothing of the words.
   *
   * @param question the provider's id of it
   * @param metric what it measures
   * @param score where it is a number
   * @param sku the product that it is about, where it is about one
   * @param text in words, or what was chosen; never trusted, never shown as HTML; may be empty
   */
  public record Answer(
      String question, Metric metric, Optional<Score> score, Optional<String> sku, String text) {
    @Override
    public String toString() {
      return "Answer[" + question + ", " + metric + "]";
    }
  }

  /**
   * A number on a scale.
   *
   * @param value from {@code worst} to {@code best}
   * @param worst the worst number, which may be the greater one
   * @param best the best number
   */
  public record Score(int value, int worst, int best) {
    /** Refuses a number beyond the scale. */
    public Score {
      if (worst == best || value < Math.min(worst, best) || value > Math.max(worst, best)) {
        throw new IllegalArgumentException("a score lies on its scale");
      }
    }
  }

  @Override
  public String toString() {
    return "SurveyResponse[" + key + ", " + survey + "]";
  }
}

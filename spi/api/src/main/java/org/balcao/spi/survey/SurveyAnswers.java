package org.balcao.spi.survey;

import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link SurveyChannel}: answers what people wrote. */
public interface SurveyAnswers extends Effect<SurveyAnswers.Answered> {

  /**
   * Answers one response. An answer that everybody reads, on a channel of private ones, is {@link
   * Outcome.Rejected} as not supported, and so is the reverse.
   */
  Outcome<Answered> answer(AnswerRequest request, CallContext context);

  /**
   * What is to be said. Its {@code toString} shows nothing of it.
   *
   * @param response the {@link SurveyResponse#response}
   * @param text plain text, not blank; in public without personal data
   * @param inPublic whether everybody shall read it
   * @param locale of the text
   */
  record AnswerRequest(ProviderRef response, String text, boolean inPublic, Locale locale) {
    /** Refuses to say nothing. */
    public AnswerRequest {
      if (text.isBlank()) {
        throw new IllegalArgumentException("an answer says something");
      }
    }

    @Override
    public String toString() {
      return "AnswerRequest[" + response + (inPublic ? ", in public]" : "]");
    }
  }

  /** It can be read there, or is on its way. */
  record Answered() {}
}

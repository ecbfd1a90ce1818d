package org.balcao.spi.verification;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** The answer to one check. */
public sealed interface CheckResult {

  /**
   * The statement holds. Its {@code toString} shows no personal data.
   *
   * @param confidence from 0 to 1, if the provider gives one
   * @param normalized the checked value in its proper form, such as a phone number in E.164 form
   * @param evidence where the provider knows it from
   */
  record Confirmed(OptionalDouble confidence, Optional<String> normalized, Evidence evidence)
      implements CheckResult {
    /** Refuses a confidence outside 0 to 1. */
    public Confirmed {
      Confidence.check(confidence);
    }

    @Override
    public String toString() {
      return "Confirmed[" + evidence + "]";
    }
  }

  /**
   * The statement does not hold. Its {@code toString} shows no personal data.
   *
   * @param code why, in the provider's code, such as an authority's status; for programs
   * @param confidence from 0 to 1, if the provider gives one
   * @param suggestion what may have been meant, such as a domain without the typing error
   * @param evidence where the provider knows it from
   */
  record Contradicted(
      String code, OptionalDouble confidence, Optional<String> suggestion, Evidence evidence)
      implements CheckResult {
    /** Refuses a confidence outside 0 to 1. */
    public Contradicted {
      Confidence.check(confidence);
    }

    @Override
    public String toString() {
      return "Contradicted[" + code + ", " + evidence + "]";
    }
  }

  /**
   * The provider looked and cannot tell, or answered with a code that the plugin does not know.
   *
   * @param why the provider's code, or the plugin's reason; no personal data
   * @param evidence where the provider looked
   */
  record Inconclusive(String why, Evidence evidence) implements CheckResult {}

  /** The provider does not make this check, or lacks the data for it. Nothing was asked. */
  record NotSupported() implements CheckResult {}

  /**
   * Where an answer comes from, for the store's record. Holds no personal data.
   *
   * @param source the register, list or rule, such as {@code receita-federal} or {@code
   *     check-digit}
   * @param reference the provider's id of the consultation, to ask about it later
   * @param asOf the moment whose state the source reflects
   */
  record Evidence(String source, Optional<String> reference, Instant asOf) {
    /** Refuses a blank source. */
    public Evidence {
      if (source.isBlank()) {
        throw new IllegalArgumentException("evidence has a source");
      }
    }
  }
}

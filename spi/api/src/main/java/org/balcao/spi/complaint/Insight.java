package org.balcao.spi.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyser sees in one text. Its {@code toString} shows no personal data.
 *
 * @param textId the {@link AnalysisBatch.Text#id}
 * @param language of the text, BCP 47; absent where it cannot be told
 * @param sentiment from -1 (as bad as can be) to 1
 * @param topics the likeliest first; may be empty
 * @param severity how much is at stake
 * @param legalFlags what a lawyer should know of; may be empty
 * @param personalData where in the text personal data stands; may be empty
 * @param orderNumbers what may be numbers of orders, as written; not proven to be
 * @param productNames what may be names or codes of products, as written
 * @param evidence which passages decided it; may be empty
 * @param model what saw it
 */
public record Insight(
    String textId,
    Optional<String> language,
    double sentiment,
    List<ScoredTopic> topics,
    Severity severity,
    Set<LegalFlag> legalFlags,
    List<PersonalSpan> personalData,
    List<String> orderNumbers,
    List<String> productNames,
    List<Passage> evidence,
    Model model) {

  /** Copies the collections and refuses a sentiment outside -1 to 1. */
  public Insight {
    topics = List.copyOf(topics);
    legalFlags = Set.copyOf(legalFlags);
    personalData = List.copyOf(personalData);
    orderNumbers = List.copyOf(orderNumbers);
    productNames = List.copyOf(productNames);
    evidence = List.copyOf(evidence);
    if (!(sentiment >= -1 && sentiment <= 1)) {
      throw new IllegalArgumentException("a sentiment lies between -1 and 1");
    }
  }

  /** An insight that says little. */
  public static Insight nothing(String textId, Model model) {
    return new Insight(
        textId,
        Optional.empty(),
        0,
        List.of(),
        Severity.UNRECOGNIZED,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        model);
  }

  /** How much is at stake. */
  public enum Severity {
    /** Nothing is wrong. */
    NONE,
    /** A nuisance. */
    LOW,
    /** Something has to be put right. */
    MEDIUM,
    /** Much money, or trust, is at stake. */
    HIGH,
    /** Health, safety, the law, or the press. */
    CRITICAL,
    /** It cannot be told. */
    UNRECOGNIZED
  }

  /** What a lawyer should know of. */
  public enum LegalFlag {
    /** Going to court is spoken of. */
    LAWSUIT,
    /** An authority or a consumers' association is spoken of. */
    AUTHORITY,
    /** A data subject's right is claimed. */
    DATA_PROTECTION,
    /** Somebody was, or could have been, hurt. */
    PRODUCT_SAFETY,
    /** Somebody is treated worse for who they are. */
    DISCRIMINATION,
    /** A crime is spoken of, fraud included. */
    CRIME,
    /** The press is spoken of. */
    PRESS,
    /** Something that the plugin has no word for. */
    UNRECOGNIZED
  }

  /**
   * A topic, and how sure it is.
   *
   * @param code of the {@link AnalysisBatch.Topic}, or of the analyser's own
   * @param confidence from 0 to 1
   */
  public record ScoredTopic(String code, double confidence) {
    /** Refuses a confidence outside 0 to 1. */
    public ScoredTopic {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("a confidence lies between 0 and 1");
      }
    }
  }

  /**
   * A place in the text, in {@code char}s as {@link String#substring(int, int)} counts.
   *
   * @param begin from 0
   * @param end behind the last one
   */
  public record Span(int begin, int end) {
    /** Refuses an empty place. */
    public Span {
      if (begin < 0 || end <= begin) {
        throw new IllegalArgumentException("a span has a length");
      }
    }
  }

  /**
   * Personal data in the text.
   *
   * @param span where
   * @param kind what it is, such as {@code name}, {@code phone} or {@code tax-id}
   */
  public record PersonalSpan(Span span, String kind) {}

  /**
   * A passage that decided something.
   *
   * @param span where
   * @param about what, such as the code of a topic or the name of a flag
   */
  public record Passage(Span span, String about) {}

  /**
   * What saw it.
   *
   * @param id of the model
   * @param version of the model, and of whatever else changes its answers
   */
  public record Model(String id, String version) {
    /** Refuses a model without a name. */
    public Model {
      if (id.isBlank() || version.isBlank()) {
        throw new IllegalArgumentException("a model has an id and a version");
      }
    }
  }

  @Override
  public String toString() {
    return "Insight[" + textId + ", " + severity + ", " + topics + ", " + model + "]";
  }
}

package org.balcao.backoffice.screening;

import java.util.List;
import org.balcao.spi.fraud.FraudAssessment.Signal;

/**
 * The reasons of a judgement as they are kept: never too long, and numbers where JSON wants them.
 */
final class Signals {
  private static final int MOST = 100;
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST = 2000;

  private Signals() {}

  /** The strongest ones, which come first. */
  static Signal[] kept(List<Signal> all) {
    return all.stream().limit(MOST).map(Signals::kept).toArray(Signal[]::new);
  }

  private static Signal kept(Signal signal) {
    return new Signal(
        cut(signal.code(), LONGEST_CODE),
        Double.isFinite(signal.weight()) ? signal.weight() : 0,
        cut(signal.explanation(), LONGEST));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}

package org.balcao.spi.complaint;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Reads what people write and says what it is about: a classifier in the store's own process, a
 * language model, a service.
 *
 * <p>It says what it sees and does nothing. What follows, such as a case for the ombudsman, is the
 * store's policy. The store keeps what it says together with the model that said it, so that a
 * later model can be compared.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.complaint-analyzer.<name>.type}. Planned: {@code local}. Prove yours with {@code
 * ComplaintAnalyzerContract}.
 */
@ExtensionPoint(
    kind = "complaint-analyzer",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = ComplaintAnalyzerProvider.class,
    planned = "local",
    without = "Staff read and sort complaints.")
public interface ComplaintAnalyzer extends Plugin {

  /**
   * Reads texts, without any effect. The answer has one insight per text, in the order of the
   * texts; of a text that it cannot make anything of, one that says little. The reference of the
   * answer names the batch at the provider, where it knows one.
   */
  Outcome<List<Insight>> analyze(AnalysisBatch batch, CallContext context);

  /**
   * Whether the texts stay on the store's own machines. Where not, the kernel blacks personal data
   * out before it asks. Constant.
   */
  default boolean onPremise() {
    return false;
  }

  /** Drafts answers for staff to mend and send. */
  default Optional<ReplyDrafts> drafts() {
    return Optional.empty();
  }
}

package org.balcao.plugin.verifier.local;

import java.util.Optional;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;

/** Makes one check. Pure and thread-safe. */
interface Rule {

  /** What it checks. Constant. */
  Check check();

  /** The answer; empty where the customer gave no data for it, or the rule knows too little. */
  Optional<CheckResult> judge(CustomerData customer, Answers answers);
}

package org.balcao.plugin.fraud.rules;

import java.util.List;

/** Looks at one aspect of a case. Pure and thread-safe. */
interface Rule {

  /** What it found; empty where nothing is remarkable, or the rule's weight is nothing. */
  List<Finding> judge(Evidence evidence);
}

package org.balcao.testkit.assertion;

import org.balcao.kernel.security.Actor;

/** Who looks. */
final class Reader {
  static final Actor STAFF = Actor.administrator("assertions");

  private Reader() {}
}

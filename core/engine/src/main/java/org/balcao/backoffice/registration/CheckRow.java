package org.balcao.backoffice.registration;

import java.util.UUID;
import org.balcao.backoffice.registration.RegistrationView.CheckView;
import org.balcao.spi.verification.Check;

/**
 * A check as it lies in the table. An open one holds the best answer so far.
 *
 * @param input a hash of what is checked
 * @param opening another one whenever the check begins anew
 */
record CheckRow(String input, UUID opening, CheckView view) {

  Check check() {
    return view.check();
  }

  boolean open() {
    return view.outcome() == CheckOutcome.OPEN;
  }
}

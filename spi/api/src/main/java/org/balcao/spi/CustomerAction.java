package org.balcao.spi;

import java.net.URI;
import java.time.Instant;

/** What a buyer has to do before a pending operation can go on. */
public sealed interface CustomerAction {

  /**
   * Visit a page of the provider.
   *
   * @param url where to
   */
  record Redirect(URI url) implements CustomerAction {}

  /**
   * Scan or copy a code and pay it, such as a Pix BR Code or a bank slip's line.
   *
   * @param payload the text of the code
   * @param expires when it stops to be payable
   */
  record PayCode(String payload, Instant expires) implements CustomerAction {}

  /**
   * Follow instructions.
   *
   * @param text in the buyer's language
   */
  record Instructions(String text) implements CustomerAction {}
}

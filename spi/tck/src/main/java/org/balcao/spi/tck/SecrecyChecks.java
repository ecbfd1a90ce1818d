package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/**
 * What must not be told. All operations are called, with answers lost and requests refused too;
 * then logs, standard output, texts of objects, exceptions, diagnostics and violations are
 * searched.
 */
public interface SecrecyChecks<P extends Plugin> extends Subject<P> {

  /** The values of secret settings appear nowhere. */
  @Test
  default void secretsAppearNowhere() {
    Set<String> secrets = Secrets.of(this);
    assumeFalse(secrets.isEmpty(), "no setting is secret");
    assertEquals(Set.of(), Rehearsal.of(this).hearing(secrets), "secrets that appeared");
  }

  /** What is known of the person in the sample requests appears nowhere. */
  @Test
  default void personalDataAppearsNowhere() {
    assumeTrue(Rehearsal.of(this).mentions(personalData()), "no request holds personal data");
    assertEquals(
        Set.of(), Rehearsal.of(this).hearing(personalData()), "personal data that appeared");
  }
}

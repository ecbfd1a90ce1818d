package org.balcao.spi.telesales;

import java.net.URI;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link TelesalesDialer}: opens a page on the screen of who takes a call, such as the
 * cart that was left. A dialer that needs the page beforehand takes it from {@link
 * CallRequest#page} instead.
 */
public interface ScreenPops {

  /** Shows a page beside a call; showing it again changes nothing, and the last one counts. */
  Outcome<Shown> show(ScreenPop pop, CallContext context);

  /**
   * What is to be shown.
   *
   * @param call the dialer's reference of the call
   * @param title one line; no personal data
   * @param page in the store's back office, which asks who looks at it
   */
  record ScreenPop(ProviderRef call, String title, URI page) {
    /** Refuses an address that is not on the web: it would run in a browser of staff. */
    public ScreenPop {
      String scheme = String.valueOf(page.getScheme());
      if (!scheme.equals("https") && !scheme.equals("http")) {
        throw new IllegalArgumentException("a page is on the web");
      }
    }
  }

  /** It is, or will be, shown. */
  record Shown() {}
}

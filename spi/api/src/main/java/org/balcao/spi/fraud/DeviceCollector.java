package org.balcao.spi.fraud;

import java.net.URI;
import java.util.Optional;

/**
 * Facet of a {@link FraudProvider}: a script in the store's pages, by which the provider recognises
 * the buyer's device. Pure: no effect, no network.
 */
public interface DeviceCollector {

  /**
   * The script for one visit.
   *
   * @param session the store's id of the visit, 1 to 64 letters, digits, hyphens and underscores;
   *     an order placed in it carries the id as {@link FraudCase.Origin#deviceId()}
   */
  DeviceScript script(String session);

  /**
   * What goes into the page.
   *
   * @param source the script to load; the store allows its host in the page's content policy
   * @param inline what runs before it, such as the account's public key and the session; plain
   *     JavaScript without the tags, and without any secret
   */
  record DeviceScript(URI source, Optional<String> inline) {
    /** Refuses an unprotected source, and text that would end the element it stands in. */
    public DeviceScript {
      if (!"https".equals(source.getScheme())) {
        throw new IllegalArgumentException("a script is loaded over https");
      }
      if (inline.isPresent() && inline.get().contains("</")) {
        throw new IllegalArgumentException("a script may not end its own element");
      }
    }
  }
}

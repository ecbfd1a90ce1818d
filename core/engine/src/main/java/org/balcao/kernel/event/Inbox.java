package org.balcao.kernel.event;

import java.util.Map;

/**
 * Takes the webhooks of providers. The host application hands in what it received over HTTP; no
 * actor is needed, since the provider's plugin proves where a webhook comes from. Thread-safe.
 */
public interface Inbox {

  /**
   * Stores a webhook's events, once each, and has what they are about looked up. Returns as soon as
   * they are stored, so that the provider can be answered.
   *
   * @param kind the extension point's key, such as {@code payment}
   * @param plugin the configured name of the instance
   * @param headers as received; names in any case
   * @param body as received, before any decoding
   */
  Answer receive(String kind, String plugin, Map<String, String> headers, String body);

  /** How to answer the provider. */
  enum Answer {
    /** Stored, now or before: answer 2xx. */
    ACCEPTED,
    /** Not proven to be the provider's: answer 401; nothing was stored. */
    FORGED,
    /** No such instance, or it reads no webhooks: answer 404. */
    UNKNOWN_RECEIVER,
    /** It cannot be read now: answer 503, the provider will send it again. */
    TRY_AGAIN
  }
}

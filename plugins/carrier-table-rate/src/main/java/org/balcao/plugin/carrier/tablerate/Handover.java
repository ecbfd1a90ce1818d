package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * How a booking left the store's hands. There is one at most for a booking, so that it is either
 * given back or handed over, whoever asks for both at once.
 *
 * @param manifest number of the list with which it was handed over; empty where it was given back
 */
record Handover(String manifest, Instant at) {

  static Handover givenBack(Instant at) {
    return new Handover("", at);
  }

  boolean isGivenBack() {
    return manifest.isEmpty();
  }

  String write() {
    return new RecordText().put("manifest", manifest).put("at", at).toString();
  }

  static Handover read(String content) throws IOException {
    RecordText text = RecordText.parse(content);
    try {
      return new Handover(text.get("manifest"), Instant.parse(text.get("at")));
    } catch (DateTimeException e) {
      throw new IOException("a handover is damaged", e);
    }
  }
}

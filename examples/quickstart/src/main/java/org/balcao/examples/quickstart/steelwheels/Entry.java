package org.balcao.examples.quickstart.steelwheels;

import java.time.Instant;

/** Something that happened in the source, at its moment. */
sealed interface Entry {

  /** When. */
  Instant at();

  /** For the progress line. */
  String text();

  /** What happened to an order. */
  record OrderEntry(Instant at, Kind kind, SourceOrder order) implements Entry {
    @Override
    public String text() {
      return "order " + order.number() + " " + kind.word;
    }
  }

  /** Money came in. */
  record PaymentEntry(Instant at, SourcePayment payment) implements Entry {
    @Override
    public String text() {
      return "cheque of customer " + payment.customer();
    }
  }

  /** What can happen to an order. */
  enum Kind {
    PLACE("placed"),
    HOLD("on hold"),
    RESUME("goes on"),
    CANCEL("cancelled"),
    SHIP("shipped"),
    DISPUTE("disputed"),
    COME_BACK("came back"),
    RESOLVE("resolved");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }
}

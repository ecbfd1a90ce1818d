package org.balcao.examples.quickstart.steelwheels;

import java.time.LocalDate;
import org.balcao.spi.Money;

/** A cheque. */
record SourcePayment(int customer, String cheque, LocalDate date, Money amount) {}

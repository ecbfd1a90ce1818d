package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.balcao.spi.policy.OrderNumbering;
import org.junit.jupiter.api.Test;

/** What every {@link OrderNumbering} keeps: it is pure, and its answer makes sense. */
public interface OrderNumberingContract extends PolicyContract<OrderNumbering> {

  @Override
  default Class<OrderNumbering> extensionPoint() {
    return OrderNumbering.class;
  }

  @Override
  default List<Rule<OrderNumbering, ?, ?>> rules() {
    return List.of(
        Rule.of("number", OrderNumbering::number, bench -> OrderNumberingCases.sample()));
  }

  /** A number has 1 to 40 letters, digits and signs that anybody can type. */
  @Test
  default void aNumberCanBeReadAndSaid() {
    try (Bench<OrderNumbering> bench = new Bench<>(this)) {
      for (OrderNumbering.Request input : OrderNumberingCases.all()) {
        String answer = bench.plugin().number(input);
        assertTrue(answer.matches("[A-Za-z0-9/_-]{1,40}"), () -> "a number: " + answer);
      }
    }
  }

  /** Another place in the sequence is another number. */
  @Test
  default void noNumberComesTwice() {
    try (Bench<OrderNumbering> bench = new Bench<>(this)) {
      for (OrderNumbering.Request input : OrderNumberingCases.all()) {
        String answer = bench.plugin().number(input);
        String other =
            bench
                .plugin()
                .number(
                    new OrderNumbering.Request(
                        input.sequence() - 1, input.date(), input.channel(), input.country()));
        assertFalse(answer.equals(other), () -> "twice: " + answer);
      }
    }
  }
}

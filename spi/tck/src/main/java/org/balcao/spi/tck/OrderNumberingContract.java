package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.policy.OrderNumbering;
import org.balcao.spi.policy.OrderNumbering.Request;
import org.junit.jupiter.api.Test;

/** What every {@link OrderNumbering} keeps. */
public interface OrderNumberingContract extends GeneratedChecks<OrderNumbering, Request, String> {

  @Override
  default Class<OrderNumbering> extensionPoint() {
    return OrderNumbering.class;
  }

  @Override
  default String ask(OrderNumbering policy, Request input) {
    return policy.number(input);
  }

  @Override
  default List<Request> inputs() {
    return OrderNumberingCases.ALL;
  }

  /** A number has 1 to 40 letters, digits and signs that anybody can type. */
  @Test
  default void aNumberCanBeReadAndTyped() {
    Inputs.each(
        this,
        (policy, input) -> {
          String number = ask(policy, input);
          assertTrue(number.matches("[A-Za-z0-9/_-]{1,40}"), () -> "a number: " + number);
        });
  }

  /** No two places of the sequence have the same number, whatever the date and the channel. */
  @Test
  default void noNumberComesTwice() {
    Set<String> numbers = new HashSet<>();
    Inputs.each(
        this,
        (policy, input) -> {
          String number = ask(policy, input);
          assertTrue(numbers.add(number), () -> "twice: " + number);
        });
  }
}

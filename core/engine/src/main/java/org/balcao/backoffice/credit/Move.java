package org.balcao.backoffice.credit;

import org.balcao.spi.Money;

/** How an amount moves between the parts of a lot. */
enum Move {
  RESERVE(-1, 1, 0, 0),
  TAKE(0, -1, 1, 0),
  RELEASE(1, -1, 0, 0),
  GIVE_BACK(1, 0, -1, 0),
  SPEND(-1, 0, 1, 0),
  LAPSE(-1, 0, 0, 1);

  private final int free;
  private final int reserved;
  private final int spent;
  private final int lapsed;

  Move(int free, int reserved, int spent, int lapsed) {
    this.free = free;
    this.reserved = reserved;
    this.spent = spent;
    this.lapsed = lapsed;
  }

  Money free(Money amount) {
    return amount.times(free);
  }

  Money reserved(Money amount) {
    return amount.times(reserved);
  }

  Money spent(Money amount) {
    return amount.times(spent);
  }

  Money lapsed(Money amount) {
    return amount.times(lapsed);
  }
}

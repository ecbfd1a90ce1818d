package org.balcao.spi.tck;

/** An other end of which nothing can be seen. */
record Unobserved(boolean nobody) implements Counterpart {
  @Override
  public long effects() {
    return 0;
  }

  @Override
  public boolean counts() {
    return false;
  }
}

package org.balcao.spi.tck.fake;

/**
 * A facet of a fake, with an effect.
 *
 * @param <R> what its operation yields
 */
abstract class FakeFacet<R> implements FakeEffect<R> {
  private final FakeDesk desk;
  private final String operation;

  FakeFacet(FakeDesk desk, String operation) {
    this.desk = desk;
    this.operation = operation;
  }

  @Override
  public final FakeDesk desk() {
    return desk;
  }

  @Override
  public final String operation() {
    return operation;
  }
}

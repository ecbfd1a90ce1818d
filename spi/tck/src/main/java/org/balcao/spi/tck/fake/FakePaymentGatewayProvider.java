package org.balcao.spi.tck.fake;

import java.util.Set;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;

/**
 * Makes payment gateways in memory. A payment whose token is {@value #DECLINED} is declined, one
 * whose token is {@value #WAITING} waits for the buyer; every other is authorised, or taken at once
 * where the setting {@code without} names {@code captures}.
 */
public final class FakePaymentGatewayProvider extends FakeProvider<PaymentGateway>
    implements PaymentGatewayProvider {

  /** The token of payments that are declined. */
  public static final String DECLINED = "declined";

  /** The token of payments that wait for the buyer to pay a code. */
  public static final String WAITING = "waiting";

  private final FakeAccounts accounts = new FakeAccounts();
  private final Set<String> forgotten = FakeInstruments.nothingForgotten();

  /** With a world of its own. */
  public FakePaymentGatewayProvider() {
    super("Fake payment gateway");
    world().teach("settlements", FakePaymentNews::line);
    world().teach("disputes", FakePaymentNews::dispute);
  }

  @Override
  protected PaymentGateway make(FakeDesk desk) {
    return new FakePaymentGateway(desk, accounts, forgotten);
  }
}

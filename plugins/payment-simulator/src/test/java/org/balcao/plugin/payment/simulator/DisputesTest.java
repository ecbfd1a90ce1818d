package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.assertUnknown;
import static org.balcao.plugin.payment.simulator.Shop.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.spi.Cursor;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.Dispute.Stage;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.Representments.Evidence;
import org.balcao.spi.payment.Representments.Representment;
import org.balcao.spi.payment.Representments.RepresentmentRequest;
import org.junit.jupiter.api.Test;

class DisputesTest {
  private final Shop shop = new Shop("disputes", "true");

  @Test
  void whoAnswersWinsAndWhoDoesNotLoses() {
    ProviderRef paid = paid("tok-approve");
    ProviderRef answered = shop.truth.dispute(paid, euro("60.00"));
    ProviderRef ignored = shop.truth.dispute(paid, euro("40.00"));
    assertDone(represent("e1", answered, "It arrived."));
    shop.truth.settle(answered);
    shop.truth.settle(ignored);
    assertEquals(
        List.of(Stage.OPENED, Stage.OPENED, Stage.UNDER_REVIEW, Stage.WON, Stage.LOST),
        news().stream().map(Dispute::stage).toList());
    assertEquals(Optional.of(paid), news().get(0).authorization());
    assertEquals(
        Optional.of(shop.context.now().plus(Duration.ofDays(10))), news().get(0).respondBy());
    assertThrows(IllegalStateException.class, () -> shop.truth.dispute(paid, euro("60.01")));
  }

  @Test
  void aPayerWhoGivesUpLeavesTheMoney() {
    ProviderRef dispute = shop.truth.dispute(paid("tok-approve"), euro("100.00"));
    shop.truth.settle(dispute, Settlement.EXPIRE);
    assertEquals(Stage.CLOSED, news().get(1).stage());
    assertRefused(RejectionKind.CONFLICT, "dispute-ended", represent("e1", dispute, "It arrived."));
  }

  @Test
  void aDisputeIsAnsweredOnceAndInTime() {
    ProviderRef first = shop.truth.dispute(paid("tok-approve"), euro("50.00"));
    Outcome<Representment> answer = represent("e1", first, "It arrived.");
    assertDone(answer);
    assertEquals(answer, represent("e1", first, "It arrived."));
    assertEquals(answer, lookup("e1"));
    assertRefused(
        RejectionKind.CONFLICT, "idempotency-key-reused", represent("e1", first, "It did not."));
    assertRefused(
        RejectionKind.CONFLICT, "dispute-answered", represent("e2", first, "It arrived."));
    ProviderRef late = shop.truth.dispute(other(), euro("50.00"));
    shop.context.pass(Duration.ofDays(10).plusSeconds(1));
    assertRefused(RejectionKind.EXPIRED, "dispute-too-late", represent("e3", late, "It arrived."));
    assertRefused(
        RejectionKind.NOT_FOUND,
        "dispute-unknown",
        represent("e4", new ProviderRef("sim-none"), "It arrived."));
  }

  @Test
  void theScriptOfThePaymentRulesItsEvidenceToo() {
    ProviderRef lost = shop.truth.dispute(paid("tok-evidence:timeout-after-effect"), euro("1.00"));
    assertUnknown("e1", FailureKind.TIMEOUT_AFTER_SEND, represent("e1", lost, "It arrived."));
    assertDone(lookup("e1"));
    assertEquals(1, shop.truth.effects("e1"));
    assertTrue(news().stream().anyMatch(news -> news.stage() == Stage.UNDER_REVIEW));
  }

  private ProviderRef paid(String token) {
    ProviderRef authorization = shop.authorized(token);
    assertDone(shop.capture("c", authorization, "100.00", true));
    return authorization;
  }

  private ProviderRef other() {
    ProviderRef authorization = Shop.ref(shop.authorize("other", "tok-approve"));
    assertDone(shop.capture("c2", authorization, "100.00", true));
    return authorization;
  }

  private Outcome<Representment> represent(String key, ProviderRef dispute, String statement) {
    return representments()
        .represent(
            new RepresentmentRequest(
                dispute,
                Optional.empty(),
                statement,
                List.of(new Evidence("shipment", "Parcel", "signed for", Optional.empty()))),
            shop.call(key));
  }

  private Outcome<Representment> lookup(String key) {
    return representments().lookup(Shop.key(key), Optional.empty(), shop.call(key));
  }

  private Representments representments() {
    return shop.gateway.representments().orElseThrow();
  }

  private List<Dispute> news() {
    return shop.gateway
        .disputes()
        .orElseThrow()
        .read(Cursor.START, 50, shop.call("feed"))
        .toOptional()
        .orElseThrow()
        .items();
  }
}

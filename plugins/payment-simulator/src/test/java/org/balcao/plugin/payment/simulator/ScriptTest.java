package org.balcao.plugin.payment.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.spi.FailureKind;
import org.balcao.spi.RejectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

  @Test
  void aScriptTellsTheVerdictAndTheFaultOfEachAct() {
    Script script =
        Script.parse(
            "decline,timeout-after-effect, capture:processing>decline,refund:unavailable*5",
            Act.AUTHORIZE);
    assertEquals(Behaviour.DECLINE, script.verdict(Act.AUTHORIZE).behaviour());
    assertEquals(
        Behaviour.TIMEOUT_AFTER_EFFECT, script.fault(Act.AUTHORIZE).orElseThrow().behaviour());
    assertEquals(Optional.of(Settlement.DECLINE), script.verdict(Act.CAPTURE).settlement());
    assertEquals(OptionalInt.of(5), script.fault(Act.REFUND).orElseThrow().times());
    assertEquals(Behaviour.APPROVE, script.verdict(Act.CANCEL).behaviour());
    assertEquals(Optional.empty(), script.fault(Act.CANCEL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "ship:decline",
        "approve>decline",
        "review>maybe",
        "decline*2",
        "unavailable*0",
        "unavailable*often",
        "cancel:wrong-amount",
        "capture:pending-customer",
        "lookup:decline",
        "approve,decline",
        "capture:hang,capture:null",
        "approve,,",
        "4111 1111 1111 1111",
      })
  void aScriptThatMakesNoSenseIsRefusedAndNotQuoted(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Script.parse(text, Act.AUTHORIZE));
    assertTrue(refused.getMessage().startsWith("step "), refused.getMessage());
    assertFalse(!text.isEmpty() && refused.getMessage().contains(text));
  }

  @Test
  void anEndlessScriptIsNotEvenRead() {
    assertThrows(
        IllegalArgumentException.class, () -> Script.parse("approve,".repeat(1000), Act.AUTHORIZE));
  }

  @Property
  void aScriptIsReadBackAsItWasWritten(@ForAll("steps") List<Step> steps) {
    Map<String, Step> oneOfAKind = new LinkedHashMap<>();
    steps.forEach(s -> oneOfAKind.putIfAbsent(s.act() + "/" + s.behaviour().isFault(), s));
    Script script = new Script(List.copyOf(oneOfAKind.values()));
    if (!script.steps().isEmpty()) {
      assertEquals(script, Script.parse(script.text(), Act.CANCEL));
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Act.values()),
            Arbitraries.of(Behaviour.values()),
            Arbitraries.of(Settlement.values()).optional(),
            Arbitraries.integers().between(1, 999_999).optional())
        .as(
            (act, behaviour, settlement, times) ->
                new Step(
                    act,
                    behaviour,
                    settlement.filter(s -> behaviour.isWait()),
                    times
                        .filter(t -> behaviour.isFault())
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty())))
        .filter(step -> step.behaviour().fits(step.act()))
        .list()
        .ofMaxSize(8);
  }

  @Test
  void attributesGoBeforeTheTokenAndThatBeforeTheDefault() {
    Shop shop = new Shop("default-outcome", "insufficient-funds");
    Shop.assertRefused(
        RejectionKind.DECLINED, "insufficient-funds", shop.authorize("real", "pm_card_visa"));
    Shop.assertDone(shop.authorize("told", "tok-approve"));
    Shop.assertRefused(
        RejectionKind.DECLINED,
        "declined",
        shop.gateway.authorize(
            Shop.order(
                Optional.of("tok-approve,capture:decline"),
                Shop.euro("1.00"),
                Map.of("simulate-authorize", "decline", "instalments", "3")),
            shop.call("attribute")));
  }

  @Test
  void attributesTellOfLaterActsToo() {
    Shop shop = new Shop();
    var authorization =
        Shop.ref(
            shop.gateway.authorize(
                Shop.order(
                    Optional.of("tok-approve,capture:hang"),
                    Shop.euro("100.00"),
                    Map.of(
                        "simulate-capture", "timeout-before-effect", "simulate-refund", "decline")),
                shop.call("a")));
    Shop.assertUnknown(
        "c", FailureKind.TIMEOUT_AFTER_SEND, shop.capture("c", authorization, "100.00", true));
    Shop.assertDone(shop.capture("c", authorization, "100.00", true));
    Shop.assertRefused(
        RejectionKind.DECLINED, "declined", shop.refund("r", authorization, "100.00"));
  }

  @Test
  void aTokenThatCannotBeReadIsAMistakeOfTheRequest() {
    Shop shop = new Shop();
    Shop.assertRefused(
        RejectionKind.INVALID_REQUEST, "script-malformed", shop.authorize("a", "tok-aprove"));
    assertEquals(List.of(), shop.truth.operations(Shop.ORDER));
  }

  @Test
  void everyBehaviourIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../../docs/plugins/payment-simulator.md"));
    for (Behaviour behaviour : Behaviour.values()) {
      assertTrue(page.contains("`" + behaviour.word() + "`"), behaviour.word());
    }
    for (Refusal refusal : Refusal.values()) {
      assertTrue(page.contains("`" + refusal.code() + "`"), refusal.code());
    }
    for (Act act : Act.values()) {
      assertTrue(page.contains("`" + act.name().toLowerCase(Locale.ROOT) + "`"), act.name());
    }
  }
}

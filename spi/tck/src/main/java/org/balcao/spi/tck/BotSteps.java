package org.balcao.spi.tck;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balcao.spi.support.BotInput;
import org.balcao.spi.support.BotInput.Argument;
import org.balcao.spi.support.BotInput.BotAction;
import org.balcao.spi.support.BotInput.Utterance;
import org.balcao.spi.support.BotReply;
import org.balcao.spi.support.SupportBot;

/** What checks of a support bot do, one step after the other. */
final class BotSteps {
  static final List<BotAction> ACTIONS =
      List.of(
          new BotAction(
              "order-status",
              "Tells how an order stands.",
              List.of(new Argument("order-number", "Such as B-1001.", true, List.of()))),
          new BotAction("list-orders", "Lists the buyer's orders.", List.of()));

  private BotSteps() {}

  static BotInput input(Bench<SupportBot> bench, String text, List<BotAction> actions) {
    return new BotInput(
        bench.unique("conversation-"),
        1,
        text,
        Locale.forLanguageTag("pt-BR"),
        List.of(),
        Map.of(),
        Map.of("store.name", "Balcão"),
        actions,
        true);
  }

  static BotInput secondTurn(Bench<SupportBot> bench, String text, Map<String, String> memory) {
    return new BotInput(
        bench.unique("conversation-"),
        2,
        text,
        Locale.forLanguageTag("pt-BR"),
        List.of(new Utterance(true, "Oi"), new Utterance(false, "Bom dia!")),
        memory,
        Map.of(),
        ACTIONS,
        false);
  }

  static BotReply respond(Bench<SupportBot> bench, String text, List<BotAction> actions) {
    return bench.done(bench.plugin().respond(input(bench, text, actions), bench.call()));
  }
}

package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.support.BotInput;
import org.balcao.spi.support.BotReply;
import org.balcao.spi.support.BotTraining;
import org.balcao.spi.support.BotTurn;
import org.balcao.spi.support.SupportBot;

/** A bot in memory. */
final class FakeSupportBot extends FakePlugin implements SupportBot {
  private static final Pattern ORDER = Pattern.compile("\\bB-\\d{1,9}\\b");
  private static final String MODEL = "fake-rules-1";

  FakeSupportBot(FakeDesk desk) {
    super(desk);
  }

  @Override
  public boolean onPremise() {
    return true;
  }

  @Override
  public Outcome<BotReply> respond(BotInput input, CallContext context) {
    return desk()
        .answer(
            context,
            () ->
                new BotReply(
                    turn(input),
                    Map.of("turns", Integer.toString(input.turn())),
                    OptionalDouble.of(0.9),
                    MODEL));
  }

  private static BotTurn turn(BotInput input) {
    boolean offered = input.actions().stream().anyMatch(a -> a.name().equals("order-status"));
    Matcher order = ORDER.matcher(input.text());
    if (order.find() && offered) {
      return new BotTurn.Propose(
          "order-status", Map.of("order-number", order.group()), "Ver o pedido?");
    }
    if (input.text().contains("pedido")) {
      return new BotTurn.AskSlot("order-number", "Qual pedido?", List.of());
    }
    return input.text().contains("devolver")
        ? new BotTurn.HandOff("a return", Optional.empty())
        : new BotTurn.DontKnow();
  }

  @Override
  public Optional<BotTraining> training() {
    return desk().facet("training", new Training(desk()));
  }

  /** Learns nothing. */
  private static final class Training extends FakeFacet<BotTraining.Trained>
      implements BotTraining {
    Training(FakeDesk desk) {
      super(desk, "training");
    }

    @Override
    public Outcome<Trained> train(Lessons lessons, CallContext context) {
      return perform(lessons, context, ref -> Outcome.done(new Trained(MODEL), ref));
    }
  }
}

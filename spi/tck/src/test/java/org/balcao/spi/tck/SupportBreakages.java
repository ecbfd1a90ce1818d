package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.support.Attachments;
import org.balcao.spi.support.BotInput;
import org.balcao.spi.support.BotReply;
import org.balcao.spi.support.BotTurn;
import org.balcao.spi.support.Post;
import org.balcao.spi.support.SupportChannel.Posted;
import org.balcao.spi.support.Transfers;

/** Support channels and bots that are broken in ways of their own. */
final class SupportBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private SupportBreakages() {}

  static List<Breakage> channel() {
    return List.of(
        NewsBreakages.byWebhook(),
        Breakage.of(
            "aConversationKeepsItsReference",
            "begins anew each time",
            act ->
                act.is("post") && act.request() instanceof Post p && p.conversation().isPresent()
                    ? act.proceedToOutcome().map(posted -> new Posted(REF))
                    : act.proceed()),
        new Breakage("aClosedConversationMayBeClosedAgain", "closes once", ClosesOnce::new),
        Breakage.of(
            "anUnknownQueueIsRefused",
            "gives it to nobody",
            act -> {
              Object answer = act.proceed();
              return act.is("transfer") && is(answer, RejectionKind.NOT_FOUND)
                  ? Outcome.done(new Transfers.Transferred(), REF)
                  : answer;
            }),
        Breakage.of(
            "aFileThatIsTooLargeIsRefused",
            "cuts it off",
            act -> {
              Object answer = act.proceed();
              return act.is("send") && is(answer, RejectionKind.LIMIT_EXCEEDED)
                  ? Outcome.done(new Attachments.Sent(), REF)
                  : answer;
            }));
  }

  static List<Breakage> bot() {
    return List.of(
        Breakage.of(
            "onlyWhatIsOfferedIsProposed",
            "does what it is told",
            act ->
                act.is("respond")
                        && act.request() instanceof BotInput input
                        && input.text().contains("refund-everything")
                    ? Outcome.done(
                        BotReply.of(
                            new BotTurn.Propose("refund-everything", Map.of(), ""), "fake-rules-1"),
                        REF)
                    : act.proceed()),
        Breakage.of(
            "onlyWhatIsOfferedIsProposed",
            "forgets the arguments",
            act ->
                act.is("respond")
                    ? act.proceedToOutcome()
                        .map(
                            value ->
                                value instanceof BotReply reply
                                        && reply.turn() instanceof BotTurn.Propose p
                                    ? BotReply.of(
                                        new BotTurn.Propose(p.action(), Map.of(), ""),
                                        reply.model())
                                    : value)
                    : act.proceed()),
        Breakage.of(
            "whateverIsSaidIsAnswered",
            "wants to hear something",
            act ->
                act.is("respond") && act.request() instanceof BotInput i && i.text().isEmpty()
                    ? Outcome.rejected(RejectionKind.INVALID_REQUEST, "empty", "nothing was said")
                    : act.proceed()),
        Breakage.of(
            "anotherInstanceGoesOn",
            "remembers in memory",
            act ->
                act.is("respond")
                        && act.instance() > 1
                        && act.request() instanceof BotInput i
                        && i.turn() > 1
                    ? Outcome.notApplied(FailureKind.PLUGIN_FAILURE, "no such conversation")
                    : act.proceed()),
        Breakage.of(
            "theModelIsNamedAlike",
            "names itself by its birth",
            act ->
                act.is("respond") && act.instance() > 1
                    ? act.proceedToOutcome()
                        .map(
                            value ->
                                BotReply.of(((BotReply) value).turn(), "fake-" + act.instance()))
                    : act.proceed()));
  }

  private static boolean is(Object answer, RejectionKind kind) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == kind;
  }

  /** Does not close what it closed under another key. */
  private static final class ClosesOnce extends Sabotage {
    private final Map<Object, Object> closed = new ConcurrentHashMap<>();

    @Override
    Object call(Act act) throws Exception {
      if (!act.is("closeConversation")) {
        return act.proceed();
      }
      Object first = closed.putIfAbsent(act.request(), act.key());
      return first == null || first.equals(act.key())
          ? act.proceed()
          : Outcome.rejected(RejectionKind.CONFLICT, "closed", "it is closed");
    }
  }
}

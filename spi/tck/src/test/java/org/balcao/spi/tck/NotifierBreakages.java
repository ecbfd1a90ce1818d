package org.balcao.spi.tck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.MessageTemplates.State;
import org.balcao.spi.notification.MessageTemplates.TemplateView;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.tck.fake.FakeNotifierProvider;

/** Notifiers that are broken in ways of their own. */
final class NotifierBreakages {
  private NotifierBreakages() {}

  static List<Breakage> all() {
    return List.of(
        sends(
            "everyChannelIsServed", "cannot read out", m -> m.channel() == Channel.VOICE, failed()),
        sends(
            "anUnreachableRecipientIsRejected",
            "says try later",
            m -> m.recipient().equals(FakeNotifierProvider.UNREACHABLE),
            failed()),
        sends(
            "aRecipientIsOneMailbox",
            "writes to all of them",
            m -> m.recipient().contains("other@"),
            Outcome.done(new Notifier.Receipt(), new ProviderRef("several"))),
        sends(
            "aNameIsOnlyAName",
            "stumbles over names",
            m -> m.recipientName().filter(name -> name.contains("\u2028")).isPresent(),
            failed()),
        sends(
            "anyTextIsTaken", "takes Latin letters only", m -> m.text().contains("注文品"), failed()),
        Breakage.of(
            "templatesHaveAStatus",
            "approves of everything",
            act ->
                act.is("status") && act.proceed() instanceof Outcome.Rejected
                    ? Outcome.done(approved(), new ProviderRef("template"))
                    : act.proceed()));
  }

  private static Outcome<?> failed() {
    return Outcome.notApplied(FailureKind.PROVIDER_ERROR, "failed");
  }

  private static TemplateView approved() {
    return new TemplateView("x", Locale.ENGLISH, State.APPROVED, "approved", Optional.empty());
  }

  private static Breakage sends(
      String check, String how, Predicate<Message> which, Outcome<?> answer) {
    return Breakage.of(
        check,
        how,
        act ->
            act.is("send") && act.request() instanceof Message m && which.test(m)
                ? answer
                : act.proceed());
  }
}

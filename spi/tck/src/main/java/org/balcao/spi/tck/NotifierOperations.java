package org.balcao.spi.tck;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.MessageTemplates;
import org.balcao.spi.notification.MessageTemplates.TemplateDraft;
import org.balcao.spi.notification.Notifier;
import org.opentest4j.TestAbortedException;

/** The operations of a notifier, each with requests that work. */
final class NotifierOperations {
  private final NotifierContract contract;

  NotifierOperations(NotifierContract contract) {
    this.contract = contract;
  }

  List<Operation<Notifier, ?, ?, ?>> all() {
    return List.of(send(), submit(), status());
  }

  private Operation<Notifier, ?, ?, ?> send() {
    return Operation.<Notifier, Message, Notifier.Receipt>effect(
            "send", Notifier::send, bench -> messages(bench).usual())
        .another(
            m -> NotifierMessages.with(m, m.text() + " Obrigado.", m.template(), m.variables()))
        .unsupported(this::onAnotherChannel)
        .strange(
            bench -> {
              Message usual = messages(bench).usual();
              return NotifierMessages.with(
                  usual, usual.text(), usual.template(), Map.of(Samples.UNKNOWN_ATTRIBUTE, "x"));
            });
  }

  private Message onAnotherChannel(Bench<Notifier> bench) {
    return Arrays.stream(Channel.values())
        .filter(channel -> !bench.plugin().channels().contains(channel))
        .map(channel -> messages(bench).on(channel))
        .findFirst()
        .orElseThrow(() -> new TestAbortedException("every channel is served"));
  }

  private Operation<Notifier, ?, ?, ?> submit() {
    return Operation.effect(
            "templates",
            Notifier::templates,
            MessageTemplates::submit,
            bench -> messages(bench).draft())
        .another(
            d ->
                new TemplateDraft(
                    d.name(),
                    d.channel(),
                    d.locale(),
                    d.purpose(),
                    d.text() + " Obrigado.",
                    d.variables(),
                    d.examples()));
  }

  private Operation<Notifier, ?, ?, ?> status() {
    return Operation.query(
        "the status of a template",
        Notifier::templates,
        (templates, draft, context) -> templates.status(draft.name(), draft.locale(), context),
        this::submitted);
  }

  private TemplateDraft submitted(Bench<Notifier> bench) {
    TemplateDraft draft = messages(bench).draft();
    bench.ref(bench.facet(bench.plugin().templates()).submit(draft, bench.call()));
    return draft;
  }

  private NotifierMessages messages(Bench<Notifier> bench) {
    return new NotifierMessages(contract, bench);
  }
}

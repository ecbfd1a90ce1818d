package org.balcao.spi.tck.fake;

import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.MessageTemplates;

/** Templates that are all approved. */
record FakeTemplates(FakeDesk desk)
    implements MessageTemplates, FakeEffect<MessageTemplates.TemplateView> {

  @Override
  public String operation() {
    return "template";
  }

  @Override
  public Outcome<TemplateView> submit(TemplateDraft draft, CallContext context) {
    return perform(draft, context, ref -> Outcome.done(view(draft.name(), draft.locale()), ref));
  }

  @Override
  public Outcome<TemplateView> status(String name, Locale locale, CallContext context) {
    TemplateView view = view(name, locale);
    return desk.ask(
        context,
        () ->
            desk.world().hasAnswered(view)
                ? Outcome.done(view, new ProviderRef("template-" + name))
                : Outcome.rejected(RejectionKind.NOT_FOUND, "template", "no such template"));
  }

  private static TemplateView view(String name, Locale locale) {
    return new TemplateView(name, locale, State.APPROVED, "approved", Optional.empty());
  }
}

package org.balcao.spi.tck.fake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.fiscal.AuthorityDesk;
import org.balcao.spi.fiscal.DeliveryRegistrations;
import org.balcao.spi.fiscal.FiscalCancellations;
import org.balcao.spi.fiscal.FiscalCorrections;
import org.balcao.spi.fiscal.FiscalDocument;
import org.balcao.spi.fiscal.FiscalDraft;
import org.balcao.spi.fiscal.FiscalModel;
import org.balcao.spi.fiscal.FiscalState;
import org.balcao.spi.fiscal.InboundDocument;
import org.balcao.spi.fiscal.NumberVoidings;
import org.balcao.spi.fiscal.Renditions;
import org.balcao.spi.fiscal.TaxIssuer;

/** An issuer of fiscal documents in memory. */
final class FakeTaxIssuer extends FakePlugin implements TaxIssuer, FakeEffect<FiscalDocument> {
  private final FakeRegister register;

  FakeTaxIssuer(FakeDesk desk, FakeRegister register) {
    super(desk);
    this.register = register;
  }

  @Override
  public String operation() {
    return "document";
  }

  @Override
  public Set<FiscalModel> models() {
    return Set.of(FiscalModel.GOODS_INVOICE, FiscalModel.CONSUMER_RECEIPT);
  }

  @Override
  public Numbering numbering() {
    return desk().settings().flag("numbers") ? Numbering.PROVIDER : Numbering.STORE;
  }

  @Override
  public Outcome<FiscalDocument> issue(FiscalDraft draft, CallContext context) {
    return perform(
        draft,
        draft.buyer().flatMap(FiscalDraft.Party::email).map(FakePerson::guest),
        context,
        ref -> issued(draft, context.now(), ref));
  }

  private Outcome<FiscalDocument> issued(FiscalDraft draft, Instant now, ProviderRef ref) {
    if (!models().contains(draft.model())) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "model", draft.model() + " is not issued");
    }
    if (register.isUsed(draft)) {
      return Outcome.rejected(RejectionKind.CONFLICT, "number", "the number is used");
    }
    FiscalState state =
        draft.attributes().containsKey(FakeTaxIssuerProvider.DENIED)
            ? new FiscalState.Denied("302", "the buyer may not buy")
            : new FiscalState.Authorized("protocol-" + ref, now);
    FiscalDocument document =
        new FiscalDocument(
            draft.model(),
            Optional.of(register.numberOf(draft)),
            Optional.of("key-" + ref),
            draft.total(),
            state);
    register.keep(ref, document);
    return Outcome.done(document, ref);
  }

  /** Does something to a valid document. */
  private <R> Outcome<R> toValid(ProviderRef ref, Function<FiscalDocument, Outcome<R>> work) {
    Optional<FiscalDocument> document = register.find(ref);
    if (document.isEmpty()) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "unknown", "there is no such document");
    }
    return document.get().isValid()
        ? work.apply(document.get())
        : Outcome.rejected(RejectionKind.CONFLICT, "state", "the document is not valid");
  }

  @Override
  public Optional<FiscalCancellations> cancellations() {
    return desk().facet("cancellations", new Cancelling());
  }

  @Override
  public Optional<FiscalCorrections> corrections() {
    return desk().facet("corrections", new Correcting());
  }

  @Override
  public Optional<NumberVoidings> voidings() {
    return desk().facet("voidings", new Voiding());
  }

  @Override
  public Optional<Renditions> renditions() {
    return desk().facet("renditions", new Printer());
  }

  @Override
  public Optional<AuthorityDesk> authority() {
    return desk().facet("authority", new Authority());
  }

  @Override
  public Optional<DeliveryRegistrations> deliveries() {
    return desk().facet("deliveries", new Delivering());
  }

  @Override
  public Optional<Feed<InboundDocument>> inbound() {
    return desk().feed("inbound", InboundDocument.class);
  }

  /** Cancels. */
  private final class Cancelling extends FakeFacet<FiscalState.Cancelled>
      implements FiscalCancellations {
    Cancelling() {
      super(FakeTaxIssuer.this.desk(), "document-cancellation");
    }

    @Override
    public Outcome<FiscalState.Cancelled> cancel(CancelRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              toValid(
                  request.document(),
                  document -> cancelled(document, request.document(), ref, context.now())));
    }

    private Outcome<FiscalState.Cancelled> cancelled(
        FiscalDocument document, ProviderRef issued, ProviderRef ref, Instant now) {
      FiscalState.Cancelled state = new FiscalState.Cancelled("protocol-" + ref, now);
      register.keep(issued, document.with(state));
      desk().world().settle(issued, Outcome.done(document.with(state), issued));
      return Outcome.done(state, ref);
    }
  }

  /** Corrects. */
  private final class Correcting extends FakeFacet<FiscalCorrections.Corrected>
      implements FiscalCorrections {
    Correcting() {
      super(FakeTaxIssuer.this.desk(), "correction");
    }

    @Override
    public Outcome<Corrected> correct(CorrectionRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              toValid(
                  request.document(),
                  document -> Outcome.done(new Corrected("protocol-" + ref, context.now()), ref)));
    }
  }

  /** Gives numbers up. */
  private final class Voiding extends FakeFacet<NumberVoidings.Voided> implements NumberVoidings {
    Voiding() {
      super(FakeTaxIssuer.this.desk(), "voiding");
    }

    @Override
    public Outcome<Voided> voidNumbers(VoidRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              register.giveUp(request)
                  ? Outcome.done(new Voided("protocol-" + ref, context.now()), ref)
                  : Outcome.rejected(RejectionKind.CONFLICT, "used", "one of the numbers is used"));
    }
  }

  /** Takes notice of deliveries. */
  private final class Delivering extends FakeFacet<DeliveryRegistrations.Registered>
      implements DeliveryRegistrations {
    Delivering() {
      super(FakeTaxIssuer.this.desk(), "delivery");
    }

    @Override
    public Outcome<Registered> register(DeliveryRequest request, CallContext context) {
      return perform(
          request,
          context,
          ref ->
              toValid(
                  request.document(),
                  document -> Outcome.done(new Registered("protocol-" + ref, context.now()), ref)));
    }
  }

  /** Shows documents. */
  private final class Printer implements Renditions {
    @Override
    public Set<Form> forms() {
      return Set.of(Form.ORIGINAL, Form.PRINT);
    }

    @Override
    public Outcome<FileContent> render(ProviderRef document, Form form, CallContext context) {
      return desk()
          .ask(
              context,
              () ->
                  forms().contains(form)
                      ? register
                          .find(document)
                          .map(found -> Outcome.done(rendition(found, form), document))
                          .orElseGet(
                              () ->
                                  Outcome.rejected(
                                      RejectionKind.NOT_FOUND,
                                      "unknown",
                                      "there is no such document"))
                      : Outcome.rejected(
                          RejectionKind.NOT_SUPPORTED, "form", form + " is not made"));
    }

    private static FileContent rendition(FiscalDocument document, Form form) {
      return new FileContent(
          form == Form.ORIGINAL ? "application/xml" : "text/plain",
          document.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** An authority that always works. */
  private final class Authority implements AuthorityDesk {
    @Override
    public Outcome<Standing> status(String jurisdiction, CallContext context) {
      return desk()
          .answer(
              context,
              () -> new Standing(Availability.UP, "107", Optional.empty(), Set.of("offline")));
    }
  }
}

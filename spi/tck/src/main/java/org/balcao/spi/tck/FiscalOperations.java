package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fiscal.AuthorityDesk;
import org.balcao.spi.fiscal.DeliveryRegistrations;
import org.balcao.spi.fiscal.DeliveryRegistrations.DeliveryRequest;
import org.balcao.spi.fiscal.FiscalCancellations;
import org.balcao.spi.fiscal.FiscalCorrections;
import org.balcao.spi.fiscal.FiscalCorrections.CorrectionRequest;
import org.balcao.spi.fiscal.FiscalDocument;
import org.balcao.spi.fiscal.FiscalDraft;
import org.balcao.spi.fiscal.FiscalLine;
import org.balcao.spi.fiscal.FiscalModel;
import org.balcao.spi.fiscal.FiscalNumber;
import org.balcao.spi.fiscal.FiscalState;
import org.balcao.spi.fiscal.NumberVoidings;
import org.balcao.spi.fiscal.NumberVoidings.VoidRequest;
import org.balcao.spi.fiscal.Renditions;
import org.balcao.spi.fiscal.TaxIssuer;

/** The operations of an issuer of fiscal documents, each with requests that work. */
final class FiscalOperations {
  private static final String REASON = "the buyer changed their mind";

  /** A document in one form. */
  private record Shown(ProviderRef document, Renditions.Form form) {}

  private final TaxIssuerContract contract;

  FiscalOperations(TaxIssuerContract contract) {
    this.contract = contract;
  }

  List<Operation<TaxIssuer, ?, ?, ?>> all() {
    return List.of(issue(), cancel(), correct(), voidNumbers(), register(), render(), status());
  }

  private Operation<TaxIssuer, ?, ?, ?> issue() {
    var issue =
        Operation.<TaxIssuer, FiscalDraft, FiscalDocument>effect(
                "issue", TaxIssuer::issue, this::draft)
            .another(draft -> with(draft, draft.model(), draft.total().times(2)))
            .money(this::draft, FiscalDocument::total)
            .times(FiscalOperations::terms)
            .strange(bench -> with(draft(bench), Map.of(Samples.UNKNOWN_ATTRIBUTE, "x")));
    contract
        .unsupportedModel()
        .ifPresent(
            model ->
                issue.unsupported(
                    bench -> {
                      FiscalDraft draft = draft(bench);
                      return with(draft, model, draft.total());
                    }));
    return issue;
  }

  private static List<Instant> terms(FiscalDocument document) {
    return document.state() instanceof FiscalState.Contingency c
        ? List.of(c.transmitBy())
        : List.of();
  }

  private Operation<TaxIssuer, ?, ?, ?> cancel() {
    return Operation.effect(
        "cancellations",
        TaxIssuer::cancellations,
        FiscalCancellations::cancel,
        bench -> cancellation(issued(bench)));
  }

  FiscalCancellations.CancelRequest cancellation(ProviderRef document) {
    return new FiscalCancellations.CancelRequest(document, Optional.empty(), REASON);
  }

  private Operation<TaxIssuer, ?, ?, ?> correct() {
    return Operation.effect(
            "corrections",
            TaxIssuer::corrections,
            FiscalCorrections::correct,
            bench ->
                new CorrectionRequest(
                    issued(bench), Optional.empty(), 1, "the parcel is of two volumes", Map.of()))
        .another(
            r ->
                new CorrectionRequest(
                    r.document(), r.accessKey(), r.sequence(), "of three volumes", r.fields()));
  }

  private Operation<TaxIssuer, ?, ?, ?> voidNumbers() {
    return Operation.effect(
            "voidings",
            TaxIssuer::voidings,
            NumberVoidings::voidNumbers,
            bench -> {
              long number = number(bench);
              return new VoidRequest(
                  contract.model(), 2051, contract.series(), number, number, "it was skipped");
            })
        .another(
            r ->
                new VoidRequest(
                    r.model(), r.year(), r.series(), r.first(), r.last(), "for another reason"));
  }

  private Operation<TaxIssuer, ?, ?, ?> register() {
    return Operation.effect(
            "deliveries",
            TaxIssuer::deliveries,
            DeliveryRegistrations::register,
            bench ->
                new DeliveryRequest(
                    issued(bench),
                    Optional.empty(),
                    DeliveryRegistrations.Result.DELIVERED,
                    bench.clock().instant(),
                    Optional.of(Person.NAME),
                    Optional.of(Person.TAX_ID),
                    Optional.empty(),
                    1))
        .another(
            r ->
                new DeliveryRequest(
                    r.document(),
                    r.accessKey(),
                    DeliveryRegistrations.Result.REFUSED,
                    r.at(),
                    r.receiver(),
                    r.receiverTaxId(),
                    r.proof(),
                    r.attempt()));
  }

  private Operation<TaxIssuer, ?, ?, ?> render() {
    var render =
        Operation.<TaxIssuer, Renditions, Shown, FileContent>query(
            "renditions",
            TaxIssuer::renditions,
            (renditions, shown, context) ->
                renditions.render(shown.document(), shown.form(), context),
            bench ->
                new Shown(
                    issued(bench),
                    bench.facet(bench.plugin().renditions()).forms().stream()
                        .min(Renditions.Form::compareTo)
                        .orElseThrow()));
    contract
        .unsupportedForm()
        .ifPresent(form -> render.unsupported(bench -> new Shown(issued(bench), form)));
    return render;
  }

  private Operation<TaxIssuer, ?, ?, ?> status() {
    return Operation.query(
            "authority",
            TaxIssuer::authority,
            AuthorityDesk::status,
            bench -> contract.jurisdiction())
        .times(standing -> standing.backAt().stream().toList());
  }

  private ProviderRef issued(Bench<TaxIssuer> bench) {
    return bench.ref(bench.plugin().issue(draft(bench), bench.call()));
  }

  FiscalDraft draft(Bench<TaxIssuer> bench) {
    return draft(bench, Samples.units(100, Samples.currency(contract.currencies())));
  }

  private FiscalDraft draft(Bench<TaxIssuer> bench, Money amount) {
    boolean ours = bench.plugin().numbering() == TaxIssuer.Numbering.STORE;
    return new FiscalDraft(
        contract.model(),
        FiscalDraft.Purpose.SALE,
        ours ? Optional.of(new FiscalNumber(contract.series(), number(bench))) : Optional.empty(),
        bench.unique("D-"),
        bench.unique("B-"),
        bench.clock().instant(),
        contract.seller(),
        Optional.of(contract.buyer()),
        Optional.empty(),
        List.of(line(amount)),
        List.of(),
        amount,
        List.of(),
        List.of(),
        Optional.empty(),
        contract.attributes());
  }

  private static long number(Bench<TaxIssuer> bench) {
    return Long.parseLong(bench.unique(""));
  }

  private FiscalLine line(Money amount) {
    return new FiscalLine(
        "1",
        "MUG-BLUE",
        "Blue mug",
        BigDecimal.ONE,
        "UN",
        amount,
        Money.zero(amount.currency()),
        amount,
        List.of(),
        contract.lineAttributes());
  }

  FiscalDraft with(FiscalDraft d, Map<String, String> more) {
    Map<String, String> attributes = new HashMap<>(d.attributes());
    attributes.putAll(more);
    return with(d, d.model(), d.total(), attributes);
  }

  private FiscalDraft with(FiscalDraft d, FiscalModel model, Money amount) {
    return with(d, model, amount, d.attributes());
  }

  private FiscalDraft with(
      FiscalDraft d, FiscalModel model, Money amount, Map<String, String> attributes) {
    return new FiscalDraft(
        model,
        d.purpose(),
        d.number(),
        d.reference(),
        d.orderNumber(),
        d.issuedAt(),
        d.seller(),
        d.buyer(),
        d.delivery(),
        List.of(line(amount)),
        d.charges(),
        amount,
        d.payments(),
        d.earlier(),
        d.contingency(),
        attributes);
  }

  /** The store: a company of São Paulo, whose number belongs to nobody. */
  static FiscalDraft.Party store() {
    return new FiscalDraft.Party(
        "Armazém do Balcão Ltda.",
        Optional.of("12ABC34501DE35"),
        Map.of("IE", "110042490114"),
        Person.store(),
        Optional.empty());
  }

  /** She, as a buyer. */
  static FiscalDraft.Party buyer() {
    return new FiscalDraft.Party(
        Person.NAME,
        Optional.of(Person.TAX_ID),
        Map.of(),
        Person.address(),
        Optional.of(Person.EMAIL));
  }
}

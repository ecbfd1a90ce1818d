package org.balcao.spi.tck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.ombudsman.CaseClosings;
import org.balcao.spi.ombudsman.CaseClosings.Closing;
import org.balcao.spi.ombudsman.CaseDeadlines;
import org.balcao.spi.ombudsman.CaseMovements;
import org.balcao.spi.ombudsman.CaseMovements.Movement;
import org.balcao.spi.ombudsman.CaseReports;
import org.balcao.spi.ombudsman.CaseReports.ReportRequest;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.balcao.spi.ombudsman.RemedyProposals;
import org.balcao.spi.ombudsman.RemedyProposals.Remedy;
import org.balcao.spi.ombudsman.SeriousCase;

/** The operations of an ombudsman's desk, each with requests that work. */
final class OmbudsmanOperations {
  private final OmbudsmanDeskContract contract;

  OmbudsmanOperations(OmbudsmanDeskContract contract) {
    this.contract = contract;
  }

  List<Operation<OmbudsmanDesk, ?, ?, ?>> all() {
    List<Operation<OmbudsmanDesk, ?, ?, ?>> all =
        new ArrayList<>(
            List.of(
                open(),
                Operation.effect(
                        "movements",
                        OmbudsmanDesk::movements,
                        CaseMovements::add,
                        bench -> movement(opened(bench), "We asked the carrier."))
                    .another(m -> movement(m.caseRef(), "We asked the carrier again.")),
                propose(),
                Operation.effect(
                        "closings",
                        OmbudsmanDesk::closings,
                        CaseClosings::closeCase,
                        bench -> closing(opened(bench), "Você tinha razão."))
                    .another(c -> closing(c.caseRef(), "Você tinha toda a razão.")),
                Operation.query(
                    "deadlines", OmbudsmanDesk::deadlines, CaseDeadlines::of, this::opened)));
    contract.reportKind().ifPresent(kind -> all.add(report(kind)));
    return all;
  }

  private Operation<OmbudsmanDesk, ?, ?, ?> open() {
    return Operation.<OmbudsmanDesk, SeriousCase, OmbudsmanDesk.Opened>effect(
            "open", OmbudsmanDesk::open, this::seriousCase)
        .another(
            c ->
                new SeriousCase(
                    c.caseNumber(),
                    c.complainant(),
                    c.reason(),
                    SeriousCase.Severity.CRITICAL,
                    c.subject(),
                    c.statement(),
                    c.history(),
                    c.orderNumbers(),
                    c.amount(),
                    c.handledBy(),
                    c.locale(),
                    c.raisedAt(),
                    c.answerBy()));
  }

  private Operation<OmbudsmanDesk, ?, ?, ?> propose() {
    return Operation.effect(
            "remedies",
            OmbudsmanDesk::remedies,
            RemedyProposals::propose,
            bench -> remedy(bench, amount()))
        .another(
            r ->
                new Remedy(
                    r.caseRef(),
                    r.kind(),
                    r.amount().map(amount -> amount.times(2)),
                    r.orderNumber(),
                    r.text(),
                    r.validUntil()))
        .money(this::remedy, proposed -> proposed.amount().orElseThrow());
  }

  private static Operation<OmbudsmanDesk, ?, ?, ?> report(String kind) {
    return Operation.<OmbudsmanDesk, CaseReports, ReportRequest, CaseReports.Report>query(
            "reports", OmbudsmanDesk::reports, CaseReports::report, bench -> request(kind))
        .unsupported(bench -> request(Samples.UNKNOWN_ATTRIBUTE));
  }

  private static ReportRequest request(String kind) {
    return new ReportRequest(kind, LocalDate.of(2051, 1, 1), LocalDate.of(2051, 3, 31));
  }

  SeriousCase seriousCase(Bench<OmbudsmanDesk> bench) {
    return new SeriousCase(
        bench.unique("case-"),
        Optional.of(
            new SeriousCase.Complainant(
                Optional.of(Person.CUSTOMER_ID),
                Person.NAME,
                Optional.of(Person.EMAIL),
                Optional.of(Person.PHONE),
                Optional.of(Person.TAX_ID))),
        SeriousCase.Reason.NOT_SETTLED,
        SeriousCase.Severity.SERIOUS,
        "O pedido não chegou",
        Person.NAME + " espera há um mês.",
        List.of(),
        List.of("B-1001"),
        Optional.of(amount()),
        List.of("staff-3"),
        Locale.forLanguageTag("pt-BR"),
        bench.clock().instant().minus(Duration.ofDays(30)),
        bench.clock().instant().plus(Duration.ofDays(10)));
  }

  /** A case that was opened. */
  ProviderRef opened(Bench<OmbudsmanDesk> bench) {
    return bench.ref(bench.plugin().open(seriousCase(bench), bench.call()));
  }

  Movement movement(ProviderRef opened, String text) {
    return new Movement(
        opened,
        CaseMovements.Kind.INQUIRY,
        Optional.of("staff-7"),
        text,
        List.of(),
        TestClock.START);
  }

  private Remedy remedy(Bench<OmbudsmanDesk> bench, Money amount) {
    return new Remedy(
        opened(bench),
        RemedyProposals.Kind.REFUND,
        Optional.of(amount),
        Optional.of("B-1001"),
        "Devolvemos o valor.",
        bench.clock().instant().plus(Duration.ofDays(10)));
  }

  private Money amount() {
    return Samples.units(100, Samples.currency(contract.currencies()));
  }

  private static Closing closing(ProviderRef opened, String text) {
    return new Closing(opened, CaseClosings.Result.UPHELD, "staff-7", text);
  }

  Outcome<CaseClosings.Closed> close(Bench<OmbudsmanDesk> bench, ProviderRef opened) {
    return bench
        .facet(bench.plugin().closings())
        .closeCase(closing(opened, "Você tinha razão."), bench.call());
  }
}

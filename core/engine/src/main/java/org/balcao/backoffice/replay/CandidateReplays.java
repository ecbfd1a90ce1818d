package org.balcao.backoffice.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.fiscal.Taxes;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.RecordedOrder;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Replays with instances that are made for it. */
@ApplicationScoped
@Typed(Replays.class)
final class CandidateReplays implements Replays {
  private static final int PAGE = 100;

  private final OrderReplay.Features features;
  private final Commands commands;
  private final Config config;
  private final StoreClock clock;

  @Inject
  CandidateReplays(
      UnitOfWork unit,
      Orders orders,
      Screening screening,
      Shipping shipping,
      Taxes taxes,
      Catalog catalog,
      Commands commands,
      Config config,
      StoreClock clock) {
    this.features = new OrderReplay.Features(unit, orders, screening, shipping, taxes, catalog);
    this.commands = commands;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public ReplayReport run(Actor actor, ReplayRequest request, ReplayProgress progress) {
    commands.require(actor, "replay.run", Access.staff(RUN));
    check(request);
    Set<ReplayPart> parts = parts(request);
    Set<PluginKind<?>> kinds =
        parts.stream().map(ReplayPart::kind).collect(Collectors.toCollection(HashSet::new));
    if (parts.contains(ReplayPart.FRAUD)) {
      kinds.add(PluginKind.FRAUD_COMBINATION);
    }
    DrivenClock then = new DrivenClock(request.from(), clock.zone());
    try (Candidate candidate =
        Candidate.open(config, request.changes(), request.handedOver(), kinds, then)) {
      Map<ReplayPart, List<String>> instances = new EnumMap<>(ReplayPart.class);
      parts.forEach(part -> instances.put(part, candidate.names(part.kind())));
      Tally tally = new Tally(request.most());
      replay(request, new OrderReplay(features, candidate, parts), then, tally, progress);
      return tally.report(request, parts, instances);
    }
  }

  private void replay(
      ReplayRequest request,
      OrderReplay replay,
      DrivenClock then,
      Tally tally,
      ReplayProgress progress) {
    long orders =
        features
            .unit()
            .call(session -> features.orders().placed(session, request.from(), request.before()));
    long done = 0;
    List<RecordedOrder> page = page(request, Optional.empty());
    while (!page.isEmpty()) {
      for (RecordedOrder order : page) {
        then.advanceTo(order.order().placedAt());
        ReplayedOrder replayed = replay.replay(order);
        tally.add(replayed);
        done++;
        progress.done(replayed, done, Math.max(orders, done));
      }
      page = page(request, Optional.of(page.get(page.size() - 1)));
    }
  }

  private List<RecordedOrder> page(ReplayRequest request, Optional<RecordedOrder> after) {
    return features
        .unit()
        .call(
            session ->
                features.orders().recorded(session, request.from(), request.before(), after, PAGE));
  }

  private static void check(ReplayRequest request) {
    List<String> problems = new ArrayList<>();
    if (!request.from().isBefore(request.before())) {
      problems.add("from: must lie before the end of the period");
    }
    if (request.most() < 0) {
      problems.add("most: zero or more");
    }
    for (String key : new TreeSet<>(request.changes().keySet())) {
      if (EnumSet.allOf(ReplayPart.class).stream().noneMatch(part -> part.reads(key))) {
        problems.add(
            "changes: '"
                + key
                + "' has nothing to do with fraud, freight or tax; take it out of the candidate");
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-RPL001", problems);
    }
  }

  private static Set<ReplayPart> parts(ReplayRequest request) {
    Set<ReplayPart> parts = EnumSet.noneOf(ReplayPart.class);
    parts.addAll(request.parts());
    if (parts.isEmpty()) {
      for (ReplayPart part : ReplayPart.values()) {
        boolean changed = request.changes().keySet().stream().anyMatch(part::reads);
        boolean replaced =
            request.handedOver().stream().anyMatch(one -> one.kind().equals(part.kind()));
        if (changed || replaced) {
          parts.add(part);
        }
      }
    }
    return parts.isEmpty() ? EnumSet.allOf(ReplayPart.class) : parts;
  }

  @Override
  public String page(ReplayReport report) {
    return ReplayPage.of(report, clock.zone());
  }
}

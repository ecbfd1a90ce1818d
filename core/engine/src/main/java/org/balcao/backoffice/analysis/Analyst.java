package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderPicture;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.pricing.Costs;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Fulfilment;
import org.balcao.spi.policy.OrderAnalysis.Recent;
import org.balcao.spi.policy.OrderAnalysis.Severity;
import org.eclipse.microprofile.config.Config;

/** Looks at one order with every analysis there is. */
@Dependent
class Analyst {
  /** As the extension point says. */
  private static final Duration RECENT = Duration.ofDays(90);

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,60}");
  private static final Actor ACTOR = Actor.system("analysis");
  private static final System.Logger LOG = System.getLogger(Analyst.class.getName());

  private final UnitOfWork unit;
  private final Plugins plugins;
  private final Orders orders;
  private final Costs costs;
  private final Findings findings;
  private final StoreClock clock;
  private final boolean holdOnStop;

  @Inject
  Analyst(
      UnitOfWork unit,
      Plugins plugins,
      Orders orders,
      Costs costs,
      Findings findings,
      StoreClock clock,
      Config config) {
    this.unit = unit;
    this.plugins = plugins;
    this.orders = orders;
    this.costs = costs;
    this.findings = findings;
    this.clock = clock;
    this.holdOnStop = AnalysisConfiguration.HOLD_ON_STOP.in(config);
  }

  boolean idle() {
    return plugins.names(PluginKind.ORDER_ANALYSIS).isEmpty();
  }

  /**
   * What came of looking.
   *
   * @param ended whether there will be nothing more to see
   * @param complete whether every analysis gave an answer
   */
  record Look(boolean ended, boolean complete) {}

  /**
   * Looks at an order, outside any unit of work.
   *
   * @param with done in the unit that keeps what was found
   */
  void look(UUID orderId, BiConsumer<Session, Look> with) {
    Facts facts = unit.call(session -> facts(session, orderId));
    Map<String, List<Finding>> answers = new LinkedHashMap<>();
    boolean complete = true;
    for (Guarded<OrderAnalysis> analysis : plugins.all(PluginKind.ORDER_ANALYSIS)) {
      Optional<List<Finding>> answer = ask(analysis, facts);
      complete &= answer.isPresent();
      answer.ifPresent(found -> answers.put(analysis.name(), found));
    }
    boolean whole = complete;
    unit.run(
        session -> {
          OrderView order = orders.load(session, orderId);
          List<FindingView> opened = new ArrayList<>();
          answers.forEach(
              (name, found) -> opened.addAll(findings.keep(session, order, name, found)));
          hold(order, opened);
          with.accept(session, new Look(order.state().ended(), whole));
        });
  }

  private static Optional<List<Finding>> ask(Guarded<OrderAnalysis> analysis, Facts facts) {
    try {
      List<Finding> found = analysis.ask("order-analysis", plugin -> plugin.analyse(facts));
      if (found.stream().allMatch(finding -> CODE.matcher(finding.code()).matches())) {
        return Optional.of(List.copyOf(found));
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "BAL-ANA003 order analysis {0} answers with a code that is none",
          analysis.name());
    } catch (PluginUnavailableException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "BAL-ANA004 order analysis {0} gave no answer and is asked again later: {1}",
          analysis.name(),
          e.getMessage());
    }
    return Optional.empty();
  }

  /** Only where the store wants that, and the order is still on its way. */
  private void hold(OrderView order, List<FindingView> opened) {
    if (!holdOnStop
        || order.state() == OrderState.NEEDS_ATTENTION
        || !order.state().next().contains(OrderState.ON_HOLD)) {
      return;
    }
    opened.stream()
        .filter(finding -> finding.severity() == Severity.STOP)
        .findFirst()
        .ifPresent(finding -> orders.hold(ACTOR, order.id(), "analysis: " + finding.code()));
  }

  private Facts facts(Session session, UUID orderId) {
    Instant now = clock.now();
    OrderPicture picture = orders.picture(session, orderId, now.minus(RECENT));
    OrderView order = picture.order();
    int ordered = order.lines().stream().mapToInt(OrderLine::quantity).sum();
    int left = order.lines().stream().mapToInt(OrderLine::shipped).sum();
    return new Facts(
        now,
        picture.facts(),
        order.placedAt(),
        picture.stateSince(),
        Optional.ofNullable(order.promised()),
        goods(order),
        cost(session, order),
        new Fulfilment(ordered, left, Math.min(picture.waiting(), ordered)),
        picture.others().stream().map(Analyst::recent).toList());
  }

  /** Without tax. */
  private static Money goods(OrderView order) {
    Money goods = order.goods();
    if (!order.pricesIncludeTax()) {
      return goods;
    }
    for (OrderLine line : order.lines()) {
      for (var tax : line.taxes()) {
        goods = goods.minus(tax.amount());
      }
    }
    return goods;
  }

  private Optional<Money> cost(Session session, OrderView order) {
    Map<String, Money> known =
        costs.at(
            session,
            order.lines().stream().map(OrderLine::sku).toList(),
            order.total().currency(),
            order.placedAt());
    Money sum = Money.zero(order.total().currency());
    for (OrderLine line : order.lines()) {
      Money cost = known.get(line.sku());
      if (cost == null) {
        return Optional.empty();
      }
      sum = sum.plus(cost.times(line.quantity()));
    }
    return Optional.of(sum);
  }

  private static Recent recent(OrderView order) {
    Map<String, Integer> skus = new TreeMap<>();
    order.lines().forEach(line -> skus.merge(line.sku(), line.quantity(), Integer::sum));
    return new Recent(order.number(), order.placedAt(), order.total(), skus);
  }
}

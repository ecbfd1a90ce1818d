package org.balcao.plugin.payment.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.WebhookReceiver.Webhook;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.Dispute;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;

/** The simulator as the store sees it, and as a test sees it. */
final class SimulatedGateway implements PaymentGateway, SimulatedPayments {

  private final SimulatorConfiguration configuration;
  private final PaymentScript scripts;
  private final Journal journal;
  private final Acquirer acquirer;
  private final Calls calls;
  private final Optional<SimulatedWebhooks> webhooks;
  private final Clock clock;

  SimulatedGateway(
      SimulatorConfiguration configuration,
      Journal journal,
      Optional<WebhookSignature> signature,
      Clock clock) {
    this.configuration = configuration;
    this.scripts = new PaymentScript(configuration.usual());
    this.journal = journal;
    this.acquirer = new Acquirer(journal, configuration);
    this.calls = new Calls(acquirer, configuration);
    this.webhooks = signature.map(SimulatedWebhooks::new);
    this.clock = clock;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.NATIVE_KEY;
  }

  @Override
  public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
    Script script;
    try {
      script = scripts.of(request);
    } catch (IllegalArgumentException e) {
      return Outcome.rejected(
          RejectionKind.INVALID_REQUEST, "script-malformed", String.valueOf(e.getMessage()));
    }
    return calls.perform(
        Request.of(request, configuration.takesAtOnce(), script, context),
        context,
        this::authorization);
  }

  @Override
  public Outcome<Authorization> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return calls.lookup(Kind.AUTHORIZATION, key, ref, context, this::authorization);
  }

  private Authorization authorization(Entry entry) {
    return new Authorization(entry.amount(), entry.closes(), configuration.lapse(entry));
  }

  @Override
  public Optional<Captures> captures() {
    return configuration.takesAtOnce()
        ? Optional.empty()
        : Optional.of(new SimulatedCaptures(calls));
  }

  @Override
  public Optional<Cancellations> cancellations() {
    return configuration.takesAtOnce()
        ? Optional.empty()
        : Optional.of(new SimulatedCancellations(calls));
  }

  @Override
  public Optional<Refunds> refunds() {
    return Optional.of(new SimulatedRefunds(calls));
  }

  @Override
  public Optional<Feed<Dispute>> disputes() {
    return configuration.disputes()
        ? Optional.of(new SimulatedDisputes(acquirer))
        : Optional.empty();
  }

  @Override
  public Optional<Representments> representments() {
    return configuration.disputes()
        ? Optional.of(new SimulatedRepresentments(calls))
        : Optional.empty();
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return webhooks.map(receiver -> receiver);
  }

  @Override
  public Health health() {
    return journal.health();
  }

  @Override
  public void close() {
    calls.close();
  }

  @Override
  public Balance balance(String orderNumber, Currency currency) {
    List<Account> accounts =
        acquirer.accounts(orderNumber, now()).stream()
            .filter(account -> account.authorization().amount().currency().equals(currency))
            .toList();
    return new Balance(
        sum(currency, accounts, Account::authorized),
        sum(currency, accounts, Account::captured),
        sum(currency, accounts, Account::refunded),
        sum(currency, accounts, Account::cancelled));
  }

  private static Money sum(
      Currency currency, List<Account> accounts, Function<Account, Money> part) {
    return Money.sum(currency, accounts.stream().map(part).toList());
  }

  @Override
  public List<Operation> operations(String orderNumber) {
    return acquirer.entries(books -> books.ofOrder(orderNumber), now()).stream()
        .map(Entry::toOperation)
        .toList();
  }

  @Override
  public List<Operation> pending() {
    return acquirer.entries(Books::waiting, now()).stream().map(Entry::toOperation).toList();
  }

  @Override
  public int effects(String key) {
    return (int)
        acquirer.entries(books -> books.find(key).stream().toList(), now()).stream()
            .filter(entry -> entry.standing().state() == State.DONE)
            .count();
  }

  @Override
  public int calls(String key) {
    return calls.count(key);
  }

  @Override
  public void settle(ProviderRef ref) {
    acquirer.settle(ref, Optional.empty(), now());
  }

  @Override
  public void settle(ProviderRef ref, Settlement settlement) {
    acquirer.settle(ref, Optional.of(settlement), now());
  }

  @Override
  public ProviderRef dispute(ProviderRef authorization, Money amount) {
    return acquirer.dispute(authorization, amount, now());
  }

  @Override
  public Webhook webhook(ProviderRef ref) {
    SimulatedWebhooks sender =
        webhooks.orElseThrow(
            () -> new IllegalStateException("set 'webhook-secret' to have webhooks"));
    Instant now = now();
    return Entry.keyOf(ref)
        .map(key -> acquirer.entries(books -> books.find(key).stream().toList(), now))
        .flatMap(found -> found.stream().findFirst())
        .map(entry -> sender.about(entry, now))
        .orElseThrow(() -> new IllegalStateException("no operation is known as " + ref));
  }

  private Instant now() {
    return clock.instant();
  }
}

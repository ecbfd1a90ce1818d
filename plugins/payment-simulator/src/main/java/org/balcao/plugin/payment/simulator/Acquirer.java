package org.balcao.plugin.payment.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.plugin.payment.simulator.Journal.Session;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;

/**
 * The provider itself: keeps its books, its rules and its word. It always tells the truth; what
 * goes wrong between it and the store is the {@link Wire}'s business. Thread-safe.
 */
final class Acquirer {

  private final Journal journal;
  private final Answers answers;
  private final Waits waits;
  private final SimulatorConfiguration configuration;

  Acquirer(Journal journal, SimulatorConfiguration configuration) {
    this.journal = journal;
    this.answers = new Answers(configuration);
    this.waits = new Waits(configuration);
    this.configuration = configuration;
  }

  /** Does what is asked, or answers what came of it when it was asked before. */
  Outcome<Entry> perform(Request request) {
    return journal.exclusively(
        session -> {
          Optional<Entry> known = session.books().find(request.key());
          if (known.isPresent()) {
            return known.get().fingerprint().equals(request.fingerprint())
                ? answers.of(waits.end(session, known.get(), request.now()))
                : Refusal.IDEMPOTENCY_KEY_REUSED.outcome();
          }
          if (request.kind() == Kind.EVIDENCE) {
            return takeEvidence(session, request);
          }
          return request.kind() == Kind.AUTHORIZATION
              ? file(session, request, request.amount(), Optional.empty())
              : account(session, request.authorization(), request.now())
                  .map(account -> carryOut(session, request, account))
                  // Nothing to file it under: a provider forgets such a request.
                  .orElseGet(Refusal.AUTHORIZATION_UNKNOWN::outcome);
        });
  }

  private Outcome<Entry> takeEvidence(Session session, Request request) {
    Optional<Entry> known =
        session
            .books()
            .find(request.authorization())
            .filter(entry -> entry.kind() == Kind.DISPUTE)
            .map(entry -> waits.end(session, entry, request.now()));
    return known
        .map(
            dispute ->
                file(
                    session,
                    request.about(dispute),
                    dispute.amount(),
                    evidenceObjection(session, dispute, request.now())))
        .orElseGet(Refusal.DISPUTE_UNKNOWN::outcome);
  }

  private static Optional<Refusal> evidenceObjection(Session session, Entry dispute, Instant now) {
    if (dispute.standing().state() != State.PENDING) {
      return Optional.of(Refusal.DISPUTE_ENDED);
    }
    if (session.books().evidence(dispute.key()).isPresent()) {
      return Optional.of(Refusal.DISPUTE_ANSWERED);
    }
    return now.isAfter(SimulatedDisputes.answerUntil(dispute))
        ? Optional.of(Refusal.DISPUTE_TOO_LATE)
        : Optional.empty();
  }

  /** Opens a dispute about money that was taken. */
  ProviderRef dispute(ProviderRef authorization, Money amount, Instant now) {
    return journal.exclusively(
        session -> {
          Account account =
              Entry.keyOf(authorization)
                  .flatMap(key -> account(session, key, now))
                  .filter(known -> amount.currency().equals(known.disputable().currency()))
                  .filter(known -> amount.compareTo(known.disputable()) <= 0)
                  .filter(known -> amount.isPositive())
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "so much of " + authorization + " cannot be disputed: " + amount));
          Entry paid = account.authorization();
          String key = "dispute-" + (account.disputes() + 1) + "-" + paid.key();
          session.add(
              new Entry(
                  key,
                  Kind.DISPUTE,
                  paid.key(),
                  paid.orderNumber(),
                  amount,
                  false,
                  new Standing.Waiting(PendingReason.PROCESSING, Settlement.DECLINE),
                  now,
                  Fingerprint.of(key),
                  ""));
          return Entry.ref(key);
        });
  }

  /** All that became of disputes by now, in the order in which it happened. */
  List<Entry> disputes(Instant now) {
    return journal.exclusively(
        session -> {
          session.books().waiting().forEach(entry -> waits.end(session, entry, now));
          return session.books().disputes();
        });
  }

  private Outcome<Entry> carryOut(Session session, Request request, Account account) {
    Money amount = request.kind() == Kind.CANCELLATION ? account.uncaptured() : request.amount();
    return file(
        session,
        request,
        amount,
        account.objection(request, configuration.lapse(account.authorization())));
  }

  private Outcome<Entry> file(
      Session session, Request request, Money amount, Optional<Refusal> objection) {
    Standing standing =
        objection
            .<Standing>map(Standing.Refused::new)
            .orElseGet(() -> Standing.by(request.script().verdict(Act.of(request.kind()))));
    session.add(request.toEntry(amount, standing));
    return answers.of(
        waits.end(session, session.books().find(request.key()).orElseThrow(), request.now()));
  }

  /** What became of an operation of that kind and key. */
  Outcome<Entry> find(Kind kind, OperationKey key, Optional<ProviderRef> ref, Instant now) {
    return journal.exclusively(
        session -> {
          Optional<Entry> known =
              session.books().find(key.value()).filter(entry -> entry.kind() == kind);
          if (known.isEmpty()) {
            return Outcome.notApplied(
                FailureKind.NOT_FOUND, "the simulator has no operation of that key");
          }
          Entry entry = known.get();
          return ref.filter(r -> !r.equals(entry.ref())).isPresent()
              ? Outcome.unknown(
                  key,
                  FailureKind.MALFORMED_RESPONSE,
                  "key and reference are of two different operations")
              : answers.of(waits.end(session, entry, now));
        });
  }

  /** The script of the payment that an operation belongs to; plain where there is none. */
  Script script(String key) {
    return journal.exclusively(
        session ->
            session
                .books()
                .find(key)
                .flatMap(entry -> session.books().find(entry.authorization()))
                .map(Entry::script)
                .filter(text -> !text.isEmpty())
                .map(text -> Script.parse(text, Act.AUTHORIZE))
                .orElse(Script.PLAIN));
  }

  /** Ends the waiting of an operation; as its script says, unless told otherwise. */
  void settle(ProviderRef ref, Optional<Settlement> settlement, Instant now) {
    journal.exclusively(
        session -> {
          Entry entry =
              Entry.keyOf(ref)
                  .flatMap(session.books()::find)
                  .map(found -> waits.end(session, found, now))
                  .orElseThrow(() -> new IllegalStateException("no operation is known as " + ref));
          if (!(entry.standing() instanceof Standing.Waiting waiting)) {
            throw new IllegalStateException(ref + " does not wait: it is " + entry.standing());
          }
          session.add(entry.as(Standing.after(settlement.orElse(waiting.end())), now));
          return ref;
        });
  }

  /** The entries that {@code choice} finds in the books, as they stand by now. */
  List<Entry> entries(Function<Books, List<Entry>> choice, Instant now) {
    return journal.exclusively(
        session -> {
          choice.apply(session.books()).forEach(entry -> waits.end(session, entry, now));
          return choice.apply(session.books());
        });
  }

  /** The accounts of an order, as they stand by now. */
  List<Account> accounts(String orderNumber, Instant now) {
    return journal.exclusively(
        session ->
            session.books().ofOrder(orderNumber).stream()
                .filter(entry -> entry.kind() == Kind.AUTHORIZATION)
                .flatMap(entry -> account(session, entry.key(), now).stream())
                .toList());
  }

  private Optional<Account> account(Session session, String authorization, Instant now) {
    session
        .books()
        .account(authorization)
        .ifPresent(account -> account.entries().forEach(entry -> waits.end(session, entry, now)));
    return session.books().account(authorization);
  }
}

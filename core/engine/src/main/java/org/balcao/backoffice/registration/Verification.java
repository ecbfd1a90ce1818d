package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.registration.RegistrationView.CheckView;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.verification.Check;

/** Decides what is done next about a registration. */
@Dependent
class Verification {
  private final StandingTable standings;
  private final CheckTable checks;
  private final QuestionTable questions;
  private final Duplicates duplicates;
  private final Intake intake;
  private final Verdicts verdicts;
  private final Costs costs;
  private final Answering answering;
  private final RegistrationSettings settings;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Verification(
      StandingTable standings,
      CheckTable checks,
      QuestionTable questions,
      Duplicates duplicates,
      Intake intake,
      Verdicts verdicts,
      Costs costs,
      Answering answering,
      RegistrationSettings settings,
      Ids ids,
      StoreClock clock) {
    this.standings = standings;
    this.checks = checks;
    this.questions = questions;
    this.duplicates = duplicates;
    this.intake = intake;
    this.verdicts = verdicts;
    this.costs = costs;
    this.answering = answering;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param links the verifiers in order, with what each can check; empty for one that does not say
   */
  Decision decide(Session session, UUID customerId, Map<String, Optional<Set<Check>>> links) {
    Optional<Standing> standing = standings.lock(session, customerId);
    if (standing.isEmpty()) {
      return Decision.idle();
    }
    if (duplicates.ready(session, standing.get())) {
      duplicates.search(session, customerId);
    }
    Facts facts = intake.facts(customerId);
    expire(session, customerId);
    List<CheckRow> rows = checks.of(session, customerId);
    List<Question> asked = questions.of(session, customerId);
    Optional<Question> next = next(session, facts, links, rows, asked);
    if (next.isPresent()) {
      verdicts.reach(session, customerId);
      return Decision.call(step(next.get(), facts));
    }
    close(session, customerId, rows, asked, links);
    verdicts.reach(session, customerId);
    return rest(session, standing.get());
  }

  /** Answers that hold no longer are asked for anew. */
  private void expire(Session session, UUID customerId) {
    Instant now = clock.now();
    for (CheckRow row : checks.of(session, customerId)) {
      boolean over = row.view().validUntil().map(until -> !until.isAfter(now)).orElse(false);
      if (over && !row.open()) {
        checks.open(session, customerId, row.check(), row.input(), CheckOutcome.OPEN);
      }
    }
  }

  /** A question that can be asked at once goes before one whose answer has been promised. */
  private Optional<Question> next(
      Session session,
      Facts facts,
      Map<String, Optional<Set<Check>>> links,
      List<CheckRow> rows,
      List<Question> asked) {
    List<Question> open = asked.stream().filter(Question::open).toList();
    return open.stream()
        .filter(question -> !question.waiting())
        .findFirst()
        .or(() -> plan(session, facts, links, rows, asked))
        .or(() -> open.stream().findFirst());
  }

  private Optional<Question> plan(
      Session session,
      Facts facts,
      Map<String, Optional<Set<Check>>> links,
      List<CheckRow> rows,
      List<Question> asked) {
    for (Map.Entry<String, Optional<Set<Check>>> link : links.entrySet()) {
      Map<Check, UUID> wanted = wanted(link.getKey(), link.getValue(), rows, asked);
      Optional<BigDecimal> allowed =
          wanted.isEmpty() ? Optional.empty() : costs.allowed(session, asked, link.getKey());
      if (allowed.isPresent()) {
        Question question =
            new Question(
                ids.next(),
                facts.customer().id(),
                link.getKey(),
                wanted,
                facts.digest(wanted.keySet()),
                QuestionView.State.OPEN,
                allowed.get(),
                costs.ceiling(),
                Optional.empty(),
                Optional.empty(),
                false,
                clock.now());
        questions.insert(session, question);
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  /** The open checks that a verifier makes, and that neither it nor somebody now was asked for. */
  private static Map<Check, UUID> wanted(
      String verifier, Optional<Set<Check>> makes, List<CheckRow> rows, List<Question> asked) {
    Map<Check, UUID> wanted = new EnumMap<>(Check.class);
    for (CheckRow row : rows) {
      boolean taken =
          asked.stream()
              .anyMatch(q -> q.covers(row) && (q.open() || q.verifier().equals(verifier)));
      if (row.open() && !taken && makes.map(m -> m.contains(row.check())).orElse(false)) {
        wanted.put(row.check(), row.opening());
      }
    }
    return wanted;
  }

  private VerifyStep step(Question question, Facts facts) {
    return new VerifyStep(
        question,
        facts,
        settings.basis(),
        settings.patience(),
        question.askedAt().plus(settings.reviewPatience()),
        answering);
  }

  /** Nobody is left to ask: what is still open stays as well as it is known. */
  private void close(
      Session session,
      UUID customerId,
      List<CheckRow> rows,
      List<Question> asked,
      Map<String, Optional<Set<Check>>> links) {
    boolean silent = links.values().stream().anyMatch(Optional::isEmpty);
    Set<Check> unaffordable = EnumSet.noneOf(Check.class);
    links.forEach(
        (verifier, makes) -> unaffordable.addAll(wanted(verifier, makes, rows, asked).keySet()));
    Instant again = clock.now().plus(settings.retryAfter());
    for (CheckRow row : rows) {
      if (row.open()) {
        CheckView known =
            silent ? Answering.unanswered(row.view(), "no-answer", again) : row.view();
        Optional<String> code =
            known
                .code()
                .or(
                    () ->
                        unaffordable.contains(row.check())
                            ? Optional.of("cost-ceiling")
                            : Optional.empty());
        checks.answer(
            session,
            customerId,
            new CheckView(
                known.check(),
                code.isPresent() ? CheckOutcome.INCONCLUSIVE : CheckOutcome.UNSUPPORTED,
                code,
                known.suggestion(),
                known.confidence(),
                known.verifier(),
                known.evidence(),
                known.answeredAt(),
                known.validUntil()));
      }
    }
  }

  private Decision rest(Session session, Standing before) {
    UUID customerId = before.customerId();
    if (standings.find(session, customerId).map(Standing::searchDue).orElse(false)) {
      // Keys that this unit has written are committed before anybody is looked for.
      return Decision.waitUntil(clock.now());
    }
    return checks.of(session, customerId).stream()
        .flatMap(row -> row.view().validUntil().stream())
        .min(Instant::compareTo)
        .map(Decision::waitUntil)
        .orElseGet(Decision::idle);
  }
}

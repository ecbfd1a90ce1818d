package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination.Course;

/** Makes one course of all judgements of a case, once; what needs a person goes to the queue. */
@Dependent
class Closing {
  private final ScreeningTable table;
  private final CaseTable cases;
  private final Reviews reviews;
  private final Plugins plugins;
  private final StoreClock clock;

  @Inject
  Closing(
      ScreeningTable table, CaseTable cases, Reviews reviews, Plugins plugins, StoreClock clock) {
    this.table = table;
    this.cases = cases;
    this.reviews = reviews;
    this.plugins = plugins;
    this.clock = clock;
  }

  /** The policy that combines judgements, if one is configured. */
  Optional<String> policy() {
    return plugins.names(PluginKind.FRAUD_COMBINATION).stream().findFirst();
  }

  /** Closes a case as soon as nobody's word can change it; with a policy, its step does. */
  Optional<CaseCourse> close(Session session, CaseKey key) {
    if (policy().isPresent()) {
      return Optional.empty();
    }
    List<Judgement> judgements = table.of(session, key);
    return Combination.of(judgements).map(course -> close(session, key, judgements, course));
  }

  /** Closes a case as the policy wants it, or for want of one. */
  CaseCourse close(Session session, CaseKey key, CaseCourse course) {
    return close(session, key, table.of(session, key), course);
  }

  private CaseCourse close(
      Session session, CaseKey key, List<Judgement> judgements, CaseCourse wanted) {
    CaseCourse course = withPeople(session, key, judgements, wanted);
    if (cases.close(session, key, course, clock.now()) && course.course() == Course.REVIEW) {
      reviews.open(session, cases.find(session, key).orElseThrow(), course.reason());
    }
    return course;
  }

  private CaseCourse withPeople(
      Session session, CaseKey key, List<Judgement> judgements, CaseCourse wanted) {
    // The buyer has the store's word, and has often paid: a person takes it back, or keeps it.
    CaseCourse course =
        wanted.course() == Course.DECLINE && accepted(key)
            ? new CaseCourse(
                Course.REVIEW, "refused after it was accepted: " + wanted.reason(), wanted.by())
            : wanted;
    return course.course() == Course.REVIEW && seenBefore(session, key, judgements)
        ? new CaseCourse(
            Course.APPROVE,
            "a person has approved the order knowing the same: " + wanted.reason(),
            wanted.by())
        : course;
  }

  /** Whether the order was accepted before the case was opened. */
  private static boolean accepted(CaseKey key) {
    boolean amended = key.point() == ScreeningPoint.PRE_AUTHORIZATION && !key.occasion().isEmpty();
    return amended || key.point() == ScreeningPoint.PRE_DISPATCH;
  }

  /**
   * Nobody is asked again about what somebody has seen and approved of the same order, for as much
   * and to the same place.
   */
  private boolean seenBefore(Session session, CaseKey key, List<Judgement> judgements) {
    if (key.point() == ScreeningPoint.RETURN) {
      return false;
    }
    FraudCase now = cases.find(session, key).orElseThrow().facts();
    Set<CaseKey> approved = new HashSet<>();
    table.decisions(session, key.orderId()).stream()
        .filter(ReviewDecision::approved)
        .filter(decision -> !decision.account().equals(ReviewDeadline.NOBODY))
        .map(ReviewDecision::key)
        .filter(seen -> cases.find(session, seen).filter(c -> covers(c.facts(), now)).isPresent())
        .forEach(approved::add);
    if (approved.isEmpty()) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    table.ofOrder(session, key.orderId()).stream()
        .filter(judgement -> approved.contains(judgement.key()))
        .flatMap(Closing::marks)
        .forEach(seen::add);
    List<String> marks = judgements.stream().flatMap(Closing::marks).toList();
    return !marks.isEmpty() && seen.containsAll(marks);
  }

  private static boolean covers(FraudCase seen, FraudCase now) {
    return seen.delivery().equals(now.delivery()) && seen.total().compareTo(now.total()) >= 0;
  }

  /** What a provider has against an order. */
  private static Stream<String> marks(Judgement judgement) {
    Verdict counts = judgement.verdict().or(judgement::fallback).orElse(Verdict.NO_OPINION);
    if (counts != Verdict.REVIEW && counts != Verdict.DECLINE) {
      return Stream.empty();
    }
    String by = judgement.provider() + ":" + counts + ":";
    return judgement.signals().isEmpty()
        ? Stream.of(by)
        : judgement.signals().stream().map(Signal::code).map(by::concat);
  }
}

package org.balcao.spi.tck;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/** Calls everything that can be called, and listens to what is said about it. */
final class Rehearsal<P extends Plugin> {
  private final Subject<P> subject;

  private Rehearsal(Subject<P> subject) {
    this.subject = subject;
  }

  static <P extends Plugin> Rehearsal<P> of(Subject<P> subject) {
    return new Rehearsal<>(subject);
  }

  /** Whether any request holds one of these texts. */
  boolean mentions(Set<String> texts) {
    for (Operation<P, ?, ?, ?> operation : subject.operations()) {
      try (Bench<P> bench = new Bench<>(subject)) {
        if (operation.isPresentIn(bench.plugin()) && operation.trial(bench).mentions(texts)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Which of these texts were heard, and where. */
  Set<String> hearing(Set<String> canaries) {
    try (Ear ear = new Ear()) {
      play(ear);
      return canaries.stream()
          .flatMap(canary -> ear.placesOf(canary).stream().map(place -> canary + " in " + place))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void play(Ear ear) {
    for (Operation<P, ?, ?, ?> operation : subject.operations()) {
      try (Bench<P> bench = new Bench<>(subject)) {
        playOperation(ear, bench, operation);
      }
    }
    try (Bench<P> bench = new Bench<>(subject)) {
      ear.hear("toString of the provider", bench.provider());
      ear.hear("toString of the instance", bench.plugin());
      Facets.instances(subject.extensionPoint(), bench.plugin())
          .forEach(facet -> ear.hear("toString of a facet", facet));
      ear.listen("health", bench.plugin()::health);
    }
  }

  private void playOperation(Ear ear, Bench<P> bench, Operation<P, ?, ?, ?> operation) {
    if (!operation.isPresentIn(bench.plugin())) {
      return;
    }
    String name = operation.name();
    for (Trial<P, ?, ?, ?> trial : operation.unsupportedTrials(bench)) {
      ear.listen("the refusal of " + name, () -> trial.call(bench.call()));
    }
    for (Trial<P, ?, ?, ?> trial : operation.strangeTrials(bench)) {
      ear.listen("the answer of " + name, () -> trial.call(bench.call()));
    }
    playCall(ear, bench, operation, operation.trial(bench));
    if (operation.kind() == Operation.Kind.EFFECT) {
      Trial<P, ?, ?, ?> lost = operation.trial(bench);
      bench.counterpart().loseNextAnswer();
      playCall(ear, bench, operation, lost);
      Trial<P, ?, ?, ?> garbled = operation.trial(bench);
      bench.counterpart().garbleNextAnswer();
      playCall(ear, bench, operation, garbled);
    }
  }

  private static <P extends Plugin> void playCall(
      Ear ear, Bench<P> bench, Operation<P, ?, ?, ?> operation, Trial<P, ?, ?, ?> trial) {
    CallContext context = bench.call();
    ear.listen("the answer of " + operation.name(), () -> trial.call(context));
    if (operation.kind() == Operation.Kind.EFFECT) {
      ear.listen(
          "the lookup of " + operation.name(),
          () -> (Outcome<?>) trial.lookup(context, Optional.empty()));
    }
    trial
        .another()
        .ifPresent(
            other -> ear.listen("the answer of " + operation.name(), () -> other.call(context)));
  }
}

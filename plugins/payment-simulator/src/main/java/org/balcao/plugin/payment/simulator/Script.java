package org.balcao.plugin.payment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the simulator does with one payment: steps separated by commas, such as {@code
 * approve,capture:timeout-after-effect,refund:processing>decline}.
 *
 * @param steps at most one verdict and one fault per act
 */
record Script(List<Step> steps) {

  /** Everything works. */
  static final Script PLAIN = new Script(List.of());

  private static final int LONGEST = 500;

  /** Copies the list. */
  Script {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a script.
   *
   * @param usual the act of a step that names none
   * @throws IllegalArgumentException with the place and what is wrong there
   */
  static Script parse(String text, Act usual) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("the script is longer than " + LONGEST + " characters");
    }
    List<Step> steps = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String place = "step " + (steps.size() + 1) + " ";
      Step step;
      try {
        step = Step.parse(part.strip(), usual);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(place + e.getMessage(), e);
      }
      if (steps.stream().anyMatch(step::sharesSlotWith)) {
        throw new IllegalArgumentException(place + "contradicts an earlier one");
      }
      steps.add(step);
    }
    return new Script(steps);
  }

  /** This script, in which the steps of {@code other} take the place of their like. */
  Script overriddenBy(Script other) {
    Stream<Step> kept =
        steps.stream().filter(step -> other.steps.stream().noneMatch(step::sharesSlotWith));
    return new Script(Stream.concat(kept, other.steps.stream()).toList());
  }

  /** What the provider decides; approval where nothing is said. */
  Step verdict(Act act) {
    return find(act, false).orElseGet(() -> Step.parse(Behaviour.APPROVE.word(), act));
  }

  /** What goes wrong on the way. */
  Optional<Step> fault(Act act) {
    return find(act, true);
  }

  private Optional<Step> find(Act act, boolean fault) {
    return steps.stream()
        .filter(step -> step.act() == act && step.behaviour().isFault() == fault)
        .findFirst();
  }

  /** The form that {@link #parse} reads; empty for {@link #PLAIN}. */
  String text() {
    return steps.stream().map(Step::text).collect(Collectors.joining(","));
  }
}

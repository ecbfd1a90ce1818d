package org.balcao.plugin.payment.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link Script}: {@code [act:]behaviour[>settlement][*times]}.
 *
 * @param act what it is about
 * @param behaviour what happens
 * @param settlement how waiting ends; only for a behaviour that waits
 * @param times on how many calls with one key a fault occurs, from the first on; only for a fault,
 *     absent for its usual number
 */
record Step(Act act, Behaviour behaviour, Optional<Settlement> settlement, OptionalInt times) {

  private static final String ALWAYS = "always";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<act>[a-z]{1,20}):)?(?<behaviour>[a-z-]{1,40})"
              + "(?:>(?<settlement>[a-z]{1,20}))?(?:\\*(?<times>[1-9]\\d{0,5}|always))?");

  /**
   * Reads one step.
   *
   * @param usual the act of a step that names none
   * @throws IllegalArgumentException with what is wrong, without quoting the text: it may be
   *     anything that was typed into a payment form
   */
  static Step parse(String text, Act usual) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("is not [act:]behaviour[>settlement][*times]");
    }
    Act act =
        Optional.ofNullable(form.group("act"))
            .map(word -> Act.of(word).orElseThrow(() -> wrong("names no act known here")))
            .orElse(usual);
    Behaviour behaviour =
        Behaviour.of(form.group("behaviour"))
            .orElseThrow(() -> wrong("names no behaviour known here"));
    if (!behaviour.fits(act)) {
      throw wrong("has a behaviour that does not fit its act");
    }
    Optional<Settlement> settlement = Optional.ofNullable(form.group("settlement")).map(Step::end);
    if (settlement.isPresent() && !behaviour.isWait()) {
      throw wrong("has a settlement, but does not wait");
    }
    String times = form.group("times");
    if (times != null && !behaviour.isFault()) {
      throw wrong("has a number of times, but is no fault");
    }
    return new Step(act, behaviour, settlement, count(times));
  }

  private static Settlement end(String word) {
    return Arrays.stream(Settlement.values())
        .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> wrong("names no settlement known here"));
  }

  private static OptionalInt count(@Nullable String times) {
    if (times == null) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(times.equals(ALWAYS) ? Integer.MAX_VALUE : Integer.parseInt(times));
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what);
  }

  /** Whether both steps answer the same question, so that one has to give way. */
  boolean sharesSlotWith(Step other) {
    return act == other.act && behaviour.isFault() == other.behaviour.isFault();
  }

  /** Whether a fault occurs on this call. */
  boolean occurs(int call, int failingTries) {
    boolean takesSeveralTries =
        behaviour == Behaviour.UNAVAILABLE || behaviour == Behaviour.RATE_LIMITED;
    return call <= times.orElse(takesSeveralTries ? failingTries : 1);
  }

  /** The form that {@link #parse} reads. */
  String text() {
    StringBuilder text = new StringBuilder(act.word()).append(':').append(behaviour.word());
    settlement.ifPresent(s -> text.append('>').append(s.name().toLowerCase(Locale.ROOT)));
    times.ifPresent(t -> text.append('*').append(t == Integer.MAX_VALUE ? ALWAYS : t));
    return text.toString();
  }
}

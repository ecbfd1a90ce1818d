package org.balcao.spi.tck;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A way to break exactly one check.
 *
 * @param check the name of the check's method
 * @param how in one line
 * @param sabotage makes the broken plugin
 * @param where which fakes can be broken in that way
 */
record Breakage(
    String check,
    String how,
    Supplier<? extends Sabotage> sabotage,
    Predicate<FakeSubject<?>> where) {

  /** A way that every fake can be broken in. */
  Breakage(String check, String how, Supplier<? extends Sabotage> sabotage) {
    this(check, how, sabotage, fake -> true);
  }

  /** Spoils calls; {@code act.proceed()} is the honest answer. */
  @FunctionalInterface
  interface Spoiler {
    Object call(Act act) throws Exception;
  }

  /** A way that keeps nothing in mind between calls. */
  static Breakage of(String check, String how, Spoiler spoiler) {
    return new Breakage(
        check,
        how,
        () ->
            new Sabotage() {
              @Override
              Object call(Act act) throws Exception {
                return spoiler.call(act);
              }
            });
  }

  /** The same, for some fakes only. */
  Breakage where(Predicate<FakeSubject<?>> fakes) {
    return new Breakage(check, how, sabotage, fakes);
  }

  @Override
  public String toString() {
    return check + " <- " + how;
  }
}

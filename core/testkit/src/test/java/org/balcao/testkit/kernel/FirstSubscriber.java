package org.balcao.testkit.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import org.balcao.kernel.event.EventSubscriber;

/** One of two that hear the same. */
@ApplicationScoped
@Typed({EventSubscriber.class, FirstSubscriber.class})
public class FirstSubscriber extends ScriptedSubscriber {
  public static final String NAME = "kernel-test-first";

  @Override
  public String name() {
    return NAME;
  }
}

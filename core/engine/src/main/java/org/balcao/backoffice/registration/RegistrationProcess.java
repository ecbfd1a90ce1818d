package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.spi.verification.Check;

/** Takes a registration from verifier to verifier. Subjects are customers. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class RegistrationProcess implements TaskHandler {
  static final String QUEUE = "registration";

  private final Steps steps;
  private final Chain chain;
  private final Verification verification;

  @Inject
  RegistrationProcess(Steps steps, Chain chain, Verification verification) {
    this.steps = steps;
    this.chain = chain;
    this.verification = verification;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID customerId = UUID.fromString(run.subject());
    // Asked before anything is decided: no plugin is called in a unit.
    Map<String, Optional<Set<Check>>> links = chain.links();
    steps.advance(run, session -> verification.decide(session, customerId, links));
  }
}

package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Looks at an order again and again until it has ended. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class AnalysisTask implements TaskHandler {
  static final String QUEUE = "order-analysis";

  private static final Duration AGAIN = Duration.ofMinutes(15);

  private final Analyst analyst;
  private final StoreClock clock;
  private final Duration every;

  @Inject
  AnalysisTask(Analyst analyst, StoreClock clock, Config config) {
    this.analyst = analyst;
    this.clock = clock;
    this.every = AnalysisConfiguration.EVERY.in(config);
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    analyst.look(
        UUID.fromString(run.subject()),
        (session, look) -> {
          Duration pause = look.complete() || every.compareTo(AGAIN) < 0 ? every : AGAIN;
          run.finish(session, look.ended() && look.complete() ? null : clock.now().plus(pause));
        });
  }
}

package org.balcao.testkit.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.function.Consumer;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;

/** A queue whose work a test says. Nobody but a test wakes it. */
@ApplicationScoped
@Typed({TaskHandler.class, ScriptedTasks.class})
public class ScriptedTasks implements TaskHandler {
  public static final String QUEUE = "kernel-test";

  private volatile Consumer<TaskRun> work =
      run -> {
        throw new IllegalStateException("no script");
      };

  public void script(Consumer<TaskRun> script) {
    this.work = script;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    work.accept(run);
  }
}

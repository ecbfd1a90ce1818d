package org.balcao.kernel.process;

import java.util.List;

/** Does the work of one queue. A bean; called from many threads at once. */
public interface TaskHandler {

  /** The queue, such as {@code order}. Constant, unique. */
  String queue();

  /** Subjects that are made due whenever the background workers start, such as a daily routine. */
  default List<String> standing() {
    return List.of();
  }

  /**
   * Runs a task, outside any unit of work. It must call {@link TaskRun#finish} within the unit that
   * writes what it did; a run that throws, or ends without it, is repeated after a pause.
   */
  void run(TaskRun run);
}

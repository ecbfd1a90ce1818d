package org.balcao.kernel.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.util.stream.Stream;

/** The handlers of a runner that a test makes itself. */
final class Handlers {
  private Handlers() {}

  @SuppressWarnings("unchecked") // a mock of a generic type
  static Instance<TaskHandler> of(TaskHandler handler) {
    Instance<TaskHandler> handlers = mock(Instance.class);
    when(handlers.stream()).thenAnswer(call -> Stream.of(handler));
    return handlers;
  }
}

package org.balcao.testkit.matrix;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.balcao.se.Balcao;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Stands before the data source of a store and knows which thread holds how many connections. */
final class HeldConnections {
  private final Map<Thread, List<Integer>> held = new ConcurrentHashMap<>();
  private final AtomicInteger taken = new AtomicInteger();
  private DataSource watched;

  /** Puts itself before the data source of a running store. */
  static HeldConnections watch(Balcao store) {
    HeldConnections watching = new HeldConnections();
    ServerSession session = store.get(EntityManagerFactory.class).unwrap(ServerSession.class);
    JNDIConnector connector = (JNDIConnector) session.getLogin().getConnector();
    watching.watched = watching.before(connector.getDataSource());
    connector.setDataSource(watching.watched);
    return watching;
  }

  /** Takes a connection as the store does. */
  Connection take() throws SQLException {
    return watched.getConnection();
  }

  /** How many connections were taken so far: a watch that sees none is none. */
  int taken() {
    return taken.get();
  }

  /** How many are out now. */
  int out() {
    return held.values().stream().mapToInt(List::size).sum();
  }

  /**
   * The threads that hold a connection and wait for a plugin. A thread counts if it holds the same
   * connection before and after it was looked at.
   */
  List<String> waitingForPlugins() {
    return held.entrySet().stream()
        .map(entry -> new Holder(entry.getKey(), entry.getValue()))
        .filter(holder -> waits(holder.thread()))
        .filter(holder -> holder.connections().equals(held.get(holder.thread())))
        .map(holder -> holder.thread().getName())
        .toList();
  }

  private record Holder(Thread thread, List<Integer> connections) {}

  private static boolean waits(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(
            frame ->
                frame.getClassName().equals("org.balcao.kernel.plugin.PooledCall")
                    && frame.getMethodName().equals("await"));
  }

  private DataSource before(DataSource real) {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              Object answer = call(real, method, arguments);
              return answer instanceof Connection connection ? taken(connection) : answer;
            });
  }

  private Connection taken(Connection real) {
    Thread holder = Thread.currentThread();
    int number = taken.incrementAndGet();
    held.merge(holder, List.of(number), HeldConnections::joined);
    AtomicBoolean open = new AtomicBoolean(true);
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close") && open.getAndSet(false)) {
                held.computeIfPresent(holder, (thread, numbers) -> without(numbers, number));
              }
              return call(real, method, arguments);
            });
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Integer> without(List<Integer> numbers, int one) {
    List<Integer> left = numbers.stream().filter(number -> number != one).toList();
    return left.isEmpty() ? null : left;
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}

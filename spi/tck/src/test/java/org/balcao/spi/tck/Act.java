package org.balcao.spi.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tck.fake.FakePlugin;

/**
 * A call that a {@link Sabotage} may spoil.
 *
 * @param instance 1 for the first that the provider made
 * @param plugin the fake
 * @param facet its facet's name; empty for the extension point itself
 * @param type the facet's interface, or the extension point
 * @param target the fake, or its facet
 */
record Act(
    int instance,
    Plugin plugin,
    String facet,
    Class<?> type,
    Object target,
    Method method,
    List<Object> arguments) {

  /** Calls the fake. */
  Object proceed() throws Exception {
    try {
      return method.invoke(target, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  Outcome<?> proceedToOutcome() throws Exception {
    return (Outcome<?>) proceed();
  }

  boolean is(String name) {
    return method.getName().equals(name);
  }

  /** An operation with an effect, once per key. */
  boolean isEffect() {
    return Saboteur.kinds().is(Operation.Kind.EFFECT, method);
  }

  /** The end of the instance. */
  boolean isEnd() {
    return facet.isEmpty() && is("close") && arguments.isEmpty();
  }

  boolean isLookup() {
    return is("lookup") && !facet.equals("personalData");
  }

  /** An operation without effect. */
  boolean isQuery() {
    return Saboteur.kinds().is(Operation.Kind.QUERY, method);
  }

  /** An operation that has an effect and no key. */
  boolean isRepeatable() {
    return Saboteur.kinds().is(Operation.Kind.REPEATABLE, method);
  }

  /** A question to a policy. */
  boolean isRule() {
    return plugin instanceof org.balcao.spi.Policy
        && facet.isEmpty()
        && !arguments.isEmpty()
        && method.getDeclaringClass() != Object.class;
  }

  Object request() {
    return arguments.get(0);
  }

  Optional<CallContext> context() {
    return arguments.stream()
        .filter(CallContext.class::isInstance)
        .map(CallContext.class::cast)
        .findFirst();
  }

  OperationKey key() {
    return isLookup() ? (OperationKey) arguments.get(0) : context().orElseThrow().key();
  }

  int attempt() {
    return context().orElseThrow().attempt();
  }

  /** The same call with other arguments. */
  Act with(List<Object> others) {
    return new Act(instance, plugin, facet, type, target, method, others);
  }

  Act withRequest(Object other) {
    Object[] changed = arguments.toArray();
    changed[0] = other;
    return with(Arrays.asList(changed));
  }

  Act withContext(CallContext other) {
    return with(arguments.stream().map(a -> a instanceof CallContext ? other : a).toList());
  }

  Act withNewKey() {
    return withKey(UUID.randomUUID().toString());
  }

  Act withKey(String key) {
    CallContext c = context().orElseThrow();
    return withContext(
        new CallContext(
            new OperationKey(c.key().operation(), key),
            c.attempt(),
            c.now(),
            c.timeout(),
            c.locale()));
  }

  /** Does something at the other end that nobody asked for. */
  void doMore() {
    FakePlugin fake = (FakePlugin) plugin;
    CallContext context = Contexts.call(UUID.randomUUID().toString());
    fake.desk()
        .perform("sabotage", "", context, ref -> Outcome.done("", new ProviderRef(ref.id())));
  }
}

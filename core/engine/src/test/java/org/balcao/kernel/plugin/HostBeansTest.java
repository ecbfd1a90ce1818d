package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.payment.PaymentGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done with beans; that a container finds them, the scenarios of the testkit show. */
@SuppressWarnings("unchecked")
class HostBeansTest {
  private final List<Instance.Handle<PaymentGateway>> gateways = new ArrayList<>();
  private final List<Instance.Handle<PluginProvider<PaymentGateway>>> providers = new ArrayList<>();
  private final List<Instance.Handle<PluginRegistration<?>>> registrations = new ArrayList<>();

  private Plugins open(String... entries) {
    Instance<Plugin> plugins = mock();
    Instance<PluginProvider<?>> making = mock();
    Instance<PluginRegistration<?>> given = mock();
    doReturn(instance(List.of())).when(plugins).select(any(Class.class));
    doReturn(instance(gateways)).when(plugins).select(PaymentGateway.class);
    doReturn(instance(List.of())).when(making).select(any(Class.class));
    doReturn(instance(providers)).when(making).select(PluginKind.PAYMENT.provider());
    doReturn(registrations).when(given).handles();
    return new RegisteredPlugins(
        TestConfig.of(entries),
        new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC),
        new HostBeans(plugins, making, given));
  }

  private static <T> Instance<T> instance(List<? extends Instance.Handle<? extends T>> handles) {
    Instance<T> instance = mock();
    doReturn(handles).when(instance).handles();
    return instance;
  }

  private static <T> Instance.Handle<T> handle(
      T object, @Nullable String name, Class<?> type, Class<?> scope) {
    Bean<T> bean = mock();
    when(bean.getName()).thenReturn(name);
    doReturn(type).when(bean).getBeanClass();
    doReturn(scope).when(bean).getScope();
    Instance.Handle<T> handle = mock();
    when(handle.get()).thenReturn(object);
    doReturn(bean).when(handle).getBean();
    return handle;
  }

  private interface InHouseGateway extends PaymentGateway {}

  @Test
  void aBeanIsAnInstanceNamedByItselfOrByItsClass() {
    gateways.add(handle(new TestGateway(), "slip", Object.class, ApplicationScoped.class));
    gateways.add(handle(new TestGateway(), null, InHouseGateway.class, ApplicationScoped.class));
    gateways.add(handle(new TestGateway(), "myXMLCard", Object.class, ApplicationScoped.class));

    try (Plugins plugins = open("balcao.payment.slip.order=1")) {
      assertEquals(
          List.of("in-house-gateway", "my-xml-card", "slip"), plugins.names(PluginKind.PAYMENT));
      assertEquals("bean", plugins.status().get(0).type());
    }
  }

  @Test
  void whatWasMadeForTheStoreAloneIsDestroyedWithIt() {
    Instance.Handle<PaymentGateway> dependent =
        handle(new TestGateway(), "a", Object.class, Dependent.class);
    Instance.Handle<PaymentGateway> shared =
        handle(new TestGateway(), "b", Object.class, ApplicationScoped.class);
    gateways.addAll(List.of(dependent, shared));

    open().close();

    verify(dependent).destroy();
    verify(shared, never()).destroy();
  }

  @Test
  void aBeanThatCannotBeMadeHarmsOnlyItself() {
    Instance.Handle<PaymentGateway> failing =
        handle(new TestGateway(), "a", Object.class, ApplicationScoped.class);
    when(failing.get()).thenThrow(new IllegalStateException());
    gateways.add(failing);
    gateways.add(handle(new TestGateway(), "b", Object.class, ApplicationScoped.class));

    try (Plugins plugins = open()) {
      assertTrue(plugins.status().get(0).quarantined().isPresent());
      assertTrue(plugins.status().get(1).quarantined().isEmpty());
    }
  }

  @Test
  void aBeanMayBeAProvider() {
    providers.add(
        handle(new TestProvider("in-house"), null, TestProvider.class, ApplicationScoped.class));
    Instance.Handle<PluginProvider<PaymentGateway>> failing =
        handle(new TestProvider("x"), null, String.class, ApplicationScoped.class);
    when(failing.get()).thenThrow(new NoClassDefFoundError());
    providers.add(failing);

    try (Plugins plugins = open("balcao.payment.card.type=in-house")) {
      assertEquals(List.of("card"), plugins.names(PluginKind.PAYMENT));
      assertEquals(1, plugins.unusable().size());
      assertTrue(plugins.unusable().get(0).startsWith("payment: java.lang.String cannot be used"));
    }
  }

  @Test
  void aRegistrationMayBeABean() {
    registrations.add(
        handle(
            new PluginRegistration<>(PluginKind.PAYMENT, "card", new TestGateway()),
            null,
            Object.class,
            Dependent.class));

    try (Plugins plugins = open()) {
      assertEquals(List.of("card"), plugins.names(PluginKind.PAYMENT));
    }
  }
}

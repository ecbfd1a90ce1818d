package org.balcao.spi.tck;

import org.balcao.spi.Plugin;

/**
 * What every plugin keeps, whatever its extension point. The contract of each extension point, such
 * as {@link PaymentGatewayContract}, extends it; a plugin's test implements that one:
 *
 * <pre>{@code
 * class AcmeContractTest implements PaymentGatewayContract {
 *   private final AcmeServer server = new AcmeServer();
 *
 *   public PaymentGatewayProvider provider() { return new AcmeProvider(); }
 *   public Map<String, String> settings() { return Map.of("url", server.url(), ...); }
 *   public Set<String> facets() { return Set.of("captures", "refunds"); }
 *   public Counterpart counterpart() { return server; }
 * }
 * }</pre>
 *
 * <p>Every check is a test of its own. One that does not apply, such as a check of webhooks where
 * there are none, is skipped and says why. The checks listen to the process's log and streams and
 * count its threads; they are not made for tests that run side by side in one process.
 *
 * @param <P> the extension point
 */
public interface PluginContract<P extends Plugin>
    extends DescriptorChecks<P>,
        FacetChecks<P>,
        IdempotencyChecks<P>,
        LookupChecks<P>,
        ConcurrencyChecks<P>,
        DeadlineChecks<P>,
        ValueChecks<P>,
        SecrecyChecks<P>,
        WebhookChecks<P>,
        FeedChecks<P>,
        PersonalDataChecks<P>,
        LifecycleChecks<P> {}

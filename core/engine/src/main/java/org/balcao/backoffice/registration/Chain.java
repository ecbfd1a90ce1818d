package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CustomerDataVerifier;

/** The verifiers in the order in which they are asked, and what each can check. */
@ApplicationScoped
class Chain {
  private static final System.Logger LOG = System.getLogger(Chain.class.getName());

  private final Plugins plugins;
  private final RegistrationSettings settings;

  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  /** What a verifier can check is constant. */
  private final Map<String, Set<Check>> known = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  Chain() {
    this.plugins = null;
    this.settings = null;
  }

  @Inject
  Chain(Plugins plugins, RegistrationSettings settings) {
    this.plugins = plugins;
    this.settings = settings;
  }

  /**
   * The checks of each verifier, in order; empty for one that does not say. Asks plugins: not
   * inside a unit of work.
   */
  Map<String, Optional<Set<Check>>> links() {
    Map<String, Optional<Set<Check>>> links = new LinkedHashMap<>();
    for (String name : names()) {
      plugins
          .find(PluginKind.VERIFIER, name)
          .ifPresentOrElse(verifier -> links.put(name, checks(verifier)), () -> warn(name));
    }
    return links;
  }

  /** Said once: the chain is asked for every customer. */
  private void warn(String name) {
    if (missing.add(name)) {
      LOG.log(
          System.Logger.Level.WARNING,
          "BAL-REG004 balcao.registration.chain names the verifier ''{0}'', which is not"
              + " configured or was quarantined; the chain goes on without it",
          name);
    }
  }

  private List<String> names() {
    return settings.chain().orElseGet(() -> plugins.names(PluginKind.VERIFIER));
  }

  private Optional<Set<Check>> checks(Guarded<CustomerDataVerifier> verifier) {
    Set<Check> cached = known.get(verifier.name());
    if (cached != null) {
      return Optional.of(cached);
    }
    try {
      Set<Check> told = Set.copyOf(verifier.ask("checks", CustomerDataVerifier::checks));
      known.put(verifier.name(), told);
      return Optional.of(told);
    } catch (PluginUnavailableException | NullPointerException e) {
      return Optional.empty();
    }
  }
}

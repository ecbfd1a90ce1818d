package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Optional;
import org.balcao.kernel.config.Problem;

/**
 * What a configuration says, and what is wrong with it. Holds no secret.
 *
 * @param providers every provider that was found, whether it can be used or not
 * @param instances every instance that is configured or was handed over
 * @param values the store's own keys that are set, by name
 * @param problems what would fail a start
 * @param doubts what may be wrong and fails no start
 */
public record ConfigurationReport(
    List<ProviderReport> providers,
    List<InstanceReport> instances,
    List<ValueReport> values,
    List<Problem> problems,
    List<Problem> doubts) {

  /** Copies the lists. */
  public ConfigurationReport {
    providers = List.copyOf(providers);
    instances = List.copyOf(instances);
    values = List.copyOf(values);
    problems = List.copyOf(problems);
    doubts = List.copyOf(doubts);
  }

  /**
   * A provider on the class path.
   *
   * @param kind what it makes instances of
   * @param type the type that operators write; empty where it did not say
   * @param version its own; empty where it did not say
   * @param spi the versions of the plugin contracts that it was made for; empty where it did not
   *     say
   * @param className empty where not even the class was found
   * @param location URL of the jar or folder; empty where it is not known
   * @param unusable why it cannot be used
   */
  public record ProviderReport(
      String kind,
      String type,
      String version,
      String spi,
      String className,
      String location,
      Optional<String> unusable) {}

  /**
   * An instance.
   *
   * @param kind what it is
   * @param name unique in the kind
   * @param type which plugin makes it; empty where that is not set
   * @param version of the plugin; empty where there is none
   * @param origin {@code configuration}, or what handed it over
   * @param enabled whether there is to be such an instance
   * @param broken why a start would put it into quarantine, if that is known
   * @param values its settings, by key
   */
  public record InstanceReport(
      String kind,
      String name,
      String type,
      String version,
      String origin,
      boolean enabled,
      Optional<String> broken,
      List<ValueReport> values) {

    /** Copies the list. */
    public InstanceReport {
      values = List.copyOf(values);
    }
  }

  /**
   * A value.
   *
   * @param key the whole name
   * @param shown the value, or {@code ***} for a secret and for what may be one: an unknown or
   *     wrong value, too
   * @param source where it comes from, as the implementation of MicroProfile Config names it; empty
   *     if it does not say
   */
  public record ValueReport(String key, String shown, String source) {}
}

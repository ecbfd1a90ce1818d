package org.balcao.kernel.config;

/**
 * One thing that is wrong with a configuration.
 *
 * @param code stable, such as {@code BAL-PLG015}
 * @param key the whole name of the key, or of the environment variable
 * @param text what is wrong and what to do; no value that could be a secret
 */
public record Problem(String code, String key, String text) {
  @Override
  public String toString() {
    return code + " " + key + ": " + text;
  }
}

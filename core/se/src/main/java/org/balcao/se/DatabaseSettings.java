package org.balcao.se;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * Which database, from the configuration: {@code balcao.database.url} (default: an H2 file in {@code
 * balcao.folder}), {@code balcao.database.user}, {@code balcao.database.password}, {@code
 * balcao.database.pool} (connections, default 16). Its {@code toString} shows no password.
 */
record DatabaseSettings(String url, String user, String password, int pool) {
  /** A store in memory, of its own. */
  static final String MEMORY = "memory";

  private static final String NEVER_IN_URL =
      ".*;\\s*(INIT|TRACE_LEVEL_FILE|TRACE_LEVEL_SYSTEM_OUT|JAVA_OBJECT_SERIALIZER|AUTO_SERVER)\\s*=.*";

  static DatabaseSettings of(Config config) {
    Optional<String> url = config.getOptionalValue("balcao.database.url", String.class);
    String folder =
        config.getOptionalValue("balcao.folder", String.class).orElse("balcao-data");
    return new DatabaseSettings(
        checked(url.map(DatabaseSettings::known).orElseGet(() -> file(folder))),
        config.getOptionalValue("balcao.database.user", String.class).orElse("sa"),
        config.getOptionalValue("balcao.database.password", String.class).orElse(""),
        config.getOptionalValue("balcao.database.pool", Integer.class).orElse(16));
  }

  boolean h2() {
    return url.startsWith("jdbc:h2:");
  }

  private static String file(String folder) {
    return "jdbc:h2:file:" + Path.of(folder).toAbsolutePath().resolve("store");
  }

  private static String known(String url) {
    return url.equals(MEMORY)
        ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
        : url;
  }

  private static String checked(String url) {
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new DatabaseSetupException(
          "balcao.database.url must start with jdbc:h2: or jdbc:postgresql:");
    }
    if (url.startsWith("jdbc:h2:")
        && url.toUpperCase(Locale.ROOT).matches(NEVER_IN_URL)) {
      // These run SQL, write files or load classes named by whoever can write the configuration.
      throw new DatabaseSetupException(
          "balcao.database.url: INIT, TRACE_…, JAVA_OBJECT_SERIALIZER and AUTO_SERVER are not"
              + " allowed in an H2 URL; take them out");
    }
    if (!url.startsWith("jdbc:h2:")) {
      return url;
    }
    return url + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + url.replaceAll("[?;].*", "") + "]";
  }
}

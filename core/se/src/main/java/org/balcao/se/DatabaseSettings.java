package org.balcao.se;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * Which database, from the configuration: {@code balcao.database.url} (default: an H2 file in
 * {@code balcao.folder}), {@code balcao.database.user}, {@code balcao.database.password}, {@code
 * balcao.database.pool} (connections, default 16), {@code balcao.database.create} (whether a store
 * is made where there is none, default yes). Its {@code toString} shows no password.
 */
record DatabaseSettings(String url, String user, String password, int pool, boolean create) {
  /** A store in memory, of its own. */
  static final String MEMORY = "memory";

  private static final String OWN_MEMORY = "jdbc:h2:mem:balcao-";

  static final String CREATE = "balcao.database.create";

  private static final String NEVER_IN_URL =
      ".*;\\s*(INIT|TRACE_LEVEL_FILE|TRACE_LEVEL_SYSTEM_OUT|JAVA_OBJECT_SERIALIZER|AUTO_SERVER)\\s*=.*";

  static DatabaseSettings of(Config config) {
    Optional<String> url = config.getOptionalValue("balcao.database.url", String.class);
    String folder = config.getOptionalValue("balcao.folder", String.class).orElse("balcao-data");
    boolean create = config.getOptionalValue(CREATE, Boolean.class).orElse(true);
    return new DatabaseSettings(
        checked(url.map(DatabaseSettings::known).orElseGet(() -> file(folder)), create),
        config.getOptionalValue("balcao.database.user", String.class).orElse("sa"),
        config.getOptionalValue("balcao.database.password", String.class).orElse(""),
        config.getOptionalValue("balcao.database.pool", Integer.class).orElse(16),
        create);
  }

  boolean h2() {
    return url.startsWith("jdbc:h2:");
  }

  private static String file(String folder) {
    return "jdbc:h2:file:" + Path.of(folder).toAbsolutePath().resolve("store");
  }

  private static String known(String url) {
    return url.equals(MEMORY) ? OWN_MEMORY + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : url;
  }

  /** Whether nobody can find the database again once the store is closed. */
  boolean vanishes() {
    return url.startsWith(OWN_MEMORY);
  }

  /** Whether no other process can have the database open. */
  boolean exclusive() {
    return h2() && !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
  }

  private static String checked(String url, boolean create) {
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      throw new DatabaseSetupException(
          "balcao.database.url must start with jdbc:h2: or jdbc:postgresql:");
    }
    if (url.startsWith("jdbc:h2:") && url.toUpperCase(Locale.ROOT).matches(NEVER_IN_URL)) {
      // These run SQL, write files or load classes named by whoever can write the configuration.
      throw new DatabaseSetupException(
          "balcao.database.url: INIT, TRACE_…, JAVA_OBJECT_SERIALIZER and AUTO_SERVER are not"
              + " allowed in an H2 URL; take them out");
    }
    if (!url.startsWith("jdbc:h2:")) {
      return url;
    }
    String known = with(with(url, "WRITE_DELAY", "0"), "LOCK_TIMEOUT", "10000");
    return create ? known : with(known, "IFEXISTS", "TRUE");
  }

  /** H2 refuses a setting that is given twice. */
  private static String with(String url, String setting, String value) {
    return url.toUpperCase(Locale.ROOT).contains(";" + setting + "=")
        ? url
        : url + ";" + setting + "=" + value;
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + url.replaceAll("[?;].*", "") + "]";
  }
}

package org.balcao.se;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Which database, from the configuration. Its {@code toString} shows no password. */
record DatabaseSettings(String url, String user, String password, int pool, boolean create) {
  /** A store in memory, of its own. */
  static final String MEMORY = "memory";

  /** Flyway holds a connection while it asks for another one. */
  private static final int FEW = 3;

  private static final String FILE = "jdbc:h2:file:";
  private static final String OWN_MEMORY = "jdbc:h2:mem:balcao-";

  private static final String NEVER_IN_URL =
      ".*;\\s*(INIT|TRACE_LEVEL_FILE|TRACE_LEVEL_SYSTEM_OUT|JAVA_OBJECT_SERIALIZER|AUTO_SERVER)\\s*=.*";

  static DatabaseSettings of(Config config) {
    Optional<String> url = StoreConfiguration.URL.find(config);
    boolean create = StoreConfiguration.CREATE.in(config);
    return new DatabaseSettings(
        checked(
            url.map(DatabaseSettings::known)
                .orElseGet(() -> file(StoreConfiguration.FOLDER.in(config))),
            create),
        StoreConfiguration.USER.in(config),
        StoreConfiguration.PASSWORD.find(config).orElse(""),
        StoreConfiguration.POOL.in(config),
        create);
  }

  boolean h2() {
    return url.startsWith("jdbc:h2:");
  }

  private static String file(Path folder) {
    return FILE + folder.toAbsolutePath().resolve("store");
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

  /**
   * The same database, to be looked at only: an H2 file that is not there is not made, and one that
   * is there is not changed.
   */
  DatabaseSettings forReading() {
    if (!h2()) {
      return new DatabaseSettings(url, user, password, FEW, false);
    }
    String bare = url.replaceAll("(?i);\\s*(IFEXISTS|ACCESS_MODE_DATA)\\s*=[^;]*", "");
    String mode = url.startsWith(FILE) ? ";ACCESS_MODE_DATA=r" : "";
    return new DatabaseSettings(bare + ";IFEXISTS=TRUE" + mode, user, password, FEW, false);
  }

  /** The folder of an H2 file, if it is one that the URL says plainly. */
  Optional<Path> folder() {
    return url.startsWith(FILE)
        ? Optional.ofNullable(
            Path.of(withoutParameters(url).substring(FILE.length())).toAbsolutePath().getParent())
        : Optional.empty();
  }

  /** H2 refuses a setting that is given twice. */
  private static String with(String url, String setting, String value) {
    return url.toUpperCase(Locale.ROOT).contains(";" + setting + "=")
        ? url
        : url + ";" + setting + "=" + value;
  }

  /** A URL without what may be a password in it. */
  static String withoutParameters(String url) {
    return url.replaceAll("[?;].*", "");
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + withoutParameters(url) + "]";
  }
}

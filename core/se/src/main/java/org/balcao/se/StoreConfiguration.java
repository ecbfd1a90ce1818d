package org.balcao.se;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** What a store in plain Java SE is opened with; a CDI host brings its own. */
public final class StoreConfiguration implements KeyDeclaration {
  static final ConfigKey<Path> FOLDER =
      ConfigKey.path(
          "balcao.folder",
          "balcao-data",
          "Folder of the H2 file (`<folder>/store.mv.db`); plugins' folders are theirs to set.");

  static final ConfigKey<String> URL =
      ConfigKey.optional(
              "balcao.database.url",
              "an H2 file in `balcao.folder`",
              "JDBC URL",
              "is blank; write a JDBC URL, or memory",
              Function.identity(),
              "`jdbc:h2:…`, `jdbc:postgresql:…`, or `memory`.")
          .showing(DatabaseSettings::withoutParameters);

  static final ConfigKey<String> USER =
      ConfigKey.text("balcao.database.user", "sa", "Who opens the database.");

  static final ConfigKey<String> PASSWORD =
      ConfigKey.secret("balcao.database.password", "empty", "The password of that user.");

  static final ConfigKey<Integer> POOL =
      ConfigKey.number("balcao.database.pool", 16, 1, 10_000, "Connections.");

  static final ConfigKey<Boolean> CREATE =
      ConfigKey.flag(
          "balcao.database.create",
          true,
          "Whether a store is made where there is none; `false` fails the start there.");

  static final ConfigKey<ZoneId> ZONE =
      ConfigKey.optional(
          "balcao.zone",
          "the JVM's",
          "zone",
          "must be a time zone, such as America/Sao_Paulo",
          ZoneId::of,
          "Where the store's days begin.");

  /** For {@link java.util.ServiceLoader}. */
  public StoreConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(FOLDER, URL, USER, PASSWORD, POOL, CREATE, ZONE);
  }
}

package org.balcao.plugin.fraud.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.balcao.spi.Health;
import org.balcao.spi.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * The model that a provider uses: read at the start, and again when the file was replaced. While a
 * new file cannot be used the old model stays. Thread-safe; nobody waits for a reader but the one
 * call that reads.
 */
final class ModelInUse {
  private final Path file;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable FraudModel model;
  private volatile String trouble = "";
  private volatile @Nullable Stamp stamp;

  /** What tells whether a file was replaced. */
  private record Stamp(@Nullable FileTime time, long size) {}

  private ModelInUse(Path file) {
    this.file = file;
  }

  static ModelInUse of(ModelSettings settings) {
    ModelInUse inUse = new ModelInUse(settings.model());
    inUse.current();
    if (settings.required() && inUse.model == null) {
      throw PluginException.misconfigured("model", inUse.trouble);
    }
    return inUse;
  }

  /** The model, if there is one that can be used. */
  Optional<FraudModel> current() {
    Stamp now = stamp();
    if (!now.equals(stamp) && reading.tryLock()) {
      try {
        read(now);
      } finally {
        reading.unlock();
      }
    }
    return Optional.ofNullable(model);
  }

  private void read(Stamp now) {
    try {
      FraudModel read = ModelFile.read(file);
      if (StoreColumns.of(read.schema()).isPresent()) {
        model = read;
        trouble = "";
      } else {
        trouble =
            file
                + " was trained with columns that orders of a store do not have, or not together: "
                + String.join(", ", unknown(read.schema()))
                + "; train it with a store's export, or with the columns of the documentation";
      }
    } catch (ModelException e) {
      trouble = String.valueOf(e.getMessage());
    }
    stamp = now;
  }

  private static List<String> unknown(Schema schema) {
    List<String> missing = StoreColumns.missing(schema);
    return missing.isEmpty() ? schema.needed() : missing;
  }

  private Stamp stamp() {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size());
    } catch (IOException e) {
      return new Stamp(null, 0);
    }
  }

  /** Whether there is a model, and whether it is that of the file. */
  Health health() {
    Optional<FraudModel> current = current();
    if (trouble.isEmpty()) {
      return Health.up();
    }
    return Health.degraded(
        (current.isPresent()
                ? "the model " + current.get().card().version() + " stays in use: "
                : "no model is in use: ")
            + trouble);
  }
}

package org.balcao.plugin.fraud.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Files that are there whole or, after a failure, as they were before. */
final class Output {
  private Output() {}

  /** Writes the content. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static void replace(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    Path draft = null;
    try {
      if (folder == null) {
        throw new IOException("it is no file");
      }
      Files.createDirectories(folder);
      draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.write(out);
      }
      move(draft, file);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be written: " + e, e);
    } finally {
      delete(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(@org.jspecify.annotations.Nullable Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // The file itself is as it should be; a draft that stays harms nothing.
    }
  }
}

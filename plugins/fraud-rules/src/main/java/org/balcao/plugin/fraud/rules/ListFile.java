package org.balcao.plugin.fraud.rules;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.jspecify.annotations.Nullable;

/**
 * A file of entries that is read again as soon as it has changed. One that cannot be read stops the
 * start; later, the entries that were read last go on counting. Thread-safe.
 */
final class ListFile {
  private static final System.Logger LOG = System.getLogger(ListFile.class.getName());
  private static final long MOST_BYTES = 64L << 20;

  private final String setting;
  private final Path file;
  private volatile Reading last;

  /** What makes a file another one; nothing where there is none. */
  private record Stamp(@Nullable FileTime changed, long size, @Nullable Object identity) {}

  /**
   * What was read last.
   *
   * @param stamp of the file when it was tried last
   * @param problem why its present content is not among the entries
   */
  private record Reading(Stamp stamp, Entries entries, Optional<String> problem) {}

  /**
   * Reads a file.
   *
   * @throws PluginException naming {@code setting} and the line, if it cannot
   */
  ListFile(String setting, Path file) {
    this.setting = setting;
    this.file = file;
    Stamp stamp = stamp();
    this.last = new Reading(stamp, read(), Optional.empty());
  }

  /** The entries as they stand in the file now, or stood when it could be read last. */
  Entries entries() {
    if (!stamp().equals(last.stamp())) {
      refresh();
    }
    return last.entries();
  }

  /** Why the file's present content does not count, if it does not; names no entry. */
  Optional<String> problem() {
    entries();
    return last.problem();
  }

  private synchronized void refresh() {
    // Taken before reading: what is written meanwhile makes another stamp, and is read next time.
    Stamp stamp = stamp();
    if (stamp.equals(last.stamp())) {
      return;
    }
    try {
      last = new Reading(stamp, read(), Optional.empty());
    } catch (PluginException e) {
      String problem = e.getMessage() + "; the entries that were read before go on counting";
      last = new Reading(stamp, last.entries(), Optional.of(problem));
      LOG.log(Level.WARNING, problem);
    }
  }

  private Entries read() {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw PluginException.misconfigured(setting, "names a file of more than 64 MiB");
      }
      return ListFormat.read(setting, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw PluginException.misconfigured(setting, "names a file that is not UTF-8");
    } catch (IOException e) {
      throw PluginException.misconfigured(
          setting, "names a file that cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private Stamp stamp() {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    } catch (IOException e) {
      return new Stamp(null, 0, null);
    }
  }
}

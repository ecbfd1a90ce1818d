package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that come into being whole and once, and are on the disk when that is reported. Whoever
 * comes second, in this process or another on the same disk, finds the first one's file.
 */
final class OnceFiles {
  private static final long MOST_BYTES = 1L << 20;

  private OnceFiles() {}

  /**
   * Makes a file.
   *
   * @param at the store's time of it, by which old files are told
   * @return whether it was made now; otherwise it was there before
   */
  static boolean create(Path file, String content, Instant at) throws IOException {
    if (Files.exists(file)) {
      return false;
    }
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      write(draft, content);
      Files.setLastModifiedTime(draft, FileTime.from(at));
      // Unlike a rename, a link never replaces.
      link(file, draft);
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(draft);
    }
    force(folder);
    return true;
  }

  static Optional<String> read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("a record is larger than it can be");
      }
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static void link(Path file, Path draft) throws IOException {
    try {
      Files.createLink(file, draft);
    } catch (UnsupportedOperationException e) {
      moveOnce(file, draft);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException e) {
      // A disk without links, such as FAT or some shares.
      moveOnce(file, draft);
    }
  }

  private static synchronized void moveOnce(Path file, Path draft) throws IOException {
    Files.move(draft, file);
  }

  private static void write(Path file, String content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Makes a new name last. Systems that cannot open a folder (Windows) do that by themselves. */
  private static void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }
}

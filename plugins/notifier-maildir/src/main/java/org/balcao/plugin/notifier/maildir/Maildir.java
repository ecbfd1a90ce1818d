package org.balcao.plugin.notifier.maildir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.UUID;

/**
 * The three folders of a Maildir: a mail is written in {@code tmp}, appears whole in {@code new} by
 * one rename, and is moved to {@code cur}, with flags behind its name, by whoever reads it.
 *
 * @param durable whether a mail is on the disk, not only in its cache, when delivery returns
 */
record Maildir(Path folder, boolean durable) {

  void create() throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("cur"));
    Files.createDirectories(folder.resolve("new"));
  }

  /** Whether nobody has read the mail of this name. One look at one file. */
  boolean hasUnread(String name) {
    return Files.exists(unread(name));
  }

  /** Whether somebody has read the mail of this name. Goes through the names of all read mail. */
  boolean hasRead(String name) throws IOException {
    try (DirectoryStream<Path> read = Files.newDirectoryStream(folder.resolve("cur"), name + "*")) {
      Iterator<Path> names = read.iterator();
      return names.hasNext();
    }
  }

  /** Puts a mail in; one of the same name that nobody has read is replaced. */
  void deliver(String name, byte[] mail) throws IOException {
    Path draft = folder.resolve("tmp").resolve(name + "." + UUID.randomUUID());
    try {
      write(draft, mail);
      Files.move(
          draft, unread(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    if (durable) {
      force(folder.resolve("new"));
    }
  }

  boolean isWritable() {
    return Files.isWritable(folder.resolve("tmp")) && Files.isWritable(folder.resolve("new"));
  }

  private void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      if (durable) {
        channel.force(true);
      }
    }
  }

  /** Makes a rename last. Systems that cannot open a folder (Windows) do that by themselves. */
  private static void force(Path directory) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(directory, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  private Path unread(String name) {
    return folder.resolve("new").resolve(name);
  }
}

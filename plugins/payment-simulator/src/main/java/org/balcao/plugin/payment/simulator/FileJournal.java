package org.balcao.plugin.payment.simulator;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.balcao.spi.Health;

/**
 * Keeps the books in a file to which lines are appended, each flushed to the disk before the
 * operation is answered. A store that is killed finds the provider as it left it.
 *
 * <p>Several instances, also of several processes, may share one file: each operation locks it and
 * first reads what others appended. They then are one provider, as two nodes of a store expect.
 */
final class FileJournal implements Journal {

  /** Locks of files hold between processes; within this one, threads need one of their own. */
  private static final Map<Path, Lock> LOCKS = new ConcurrentHashMap<>();

  private final Path path;
  private final Lock lock;
  private Books books = new Books();
  private long position;

  private FileJournal(Path path) {
    this.path = path;
    this.lock = LOCKS.computeIfAbsent(path, p -> new ReentrantLock());
  }

  /**
   * Opens a journal, which is made if it does not exist, and reads it.
   *
   * @throws IOException if it cannot be, or is not a journal
   */
  static FileJournal open(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    make(path);
    FileJournal journal = new FileJournal(path.toRealPath());
    journal.locked(session -> session);
    return journal;
  }

  private static void make(Path path) throws IOException {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      // Left as it is: its content is the point. Opening and closing it here instead would lift the
      // locks that this process holds on it.
      return;
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>The file is opened anew each time: the kernel interrupts calls that take too long, and an
   * interrupt while waiting for the file's lock closes the channel for good. Once the lock is held,
   * nothing here heeds interrupts, so that no line is left half written by one.
   */
  @Override
  public <R> R exclusively(Function<Session, R> work) {
    try {
      return locked(work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <R> R locked(Function<Session, R> work) throws IOException {
    lock.lock();
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      // Held until the file is closed.
      file.getChannel().lock();
      catchUp(file);
      return work.apply(new FileSession(file));
    } finally {
      lock.unlock();
    }
  }

  private void catchUp(RandomAccessFile file) throws IOException {
    if (file.length() < position) {
      // Somebody emptied the file: a provider that has forgotten everything.
      books = new Books();
      position = 0;
    }
    position = JournalTail.read(file, position, books::apply);
  }

  @Override
  public Health health() {
    return Files.isRegularFile(path) && Files.isWritable(path)
        ? Health.up()
        : Health.down("the file of setting 'journal' cannot be written; check it and its folder");
  }

  private final class FileSession implements Session {
    private final RandomAccessFile file;

    FileSession(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public Books books() {
      return books;
    }

    @Override
    public void add(Entry entry) {
      byte[] line = (EntryLine.write(entry) + "\n").getBytes(StandardCharsets.US_ASCII);
      try {
        file.seek(position);
        file.write(line);
        file.getFD().sync();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      position += line.length;
      books.apply(entry);
    }
  }
}

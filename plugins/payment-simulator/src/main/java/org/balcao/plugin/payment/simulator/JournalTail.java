package org.balcao.plugin.payment.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads the lines of a journal from a position to its end. A last line that is not whole was torn
 * by a crash, before its operation was answered: it is cut off. Anything else that is no line of
 * ours is an error, since the file may be somebody's.
 */
final class JournalTail {
  private static final int LONGEST_LINE = 8192;
  private static final int BLOCK = 64 * 1024;

  private JournalTail() {}

  /**
   * Hands over every entry from {@code position} on.
   *
   * @return where the next line is to be written
   */
  static long read(RandomAccessFile file, long position, Consumer<Entry> entries)
      throws IOException {
    long end = file.length();
    long next = position;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    file.seek(position);
    for (int count = file.read(block); count > 0; count = file.read(block)) {
      for (int i = 0; i < count; i++) {
        if (block[i] != '\n') {
          line.write(block[i]);
          if (line.size() > LONGEST_LINE) {
            throw damaged(next);
          }
          continue;
        }
        long after = next + line.size() + 1;
        String text = line.toString(StandardCharsets.ISO_8859_1);
        if (!EntryLine.isWhole(text)) {
          if (after < end) {
            throw damaged(next);
          }
          return cut(file, next, text);
        }
        long at = next;
        entries.accept(EntryLine.read(text).orElseThrow(() -> damaged(at)));
        next = after;
        line.reset();
      }
    }
    return line.size() == 0 ? next : cut(file, next, line.toString(StandardCharsets.ISO_8859_1));
  }

  private static long cut(RandomAccessFile file, long at, String torn) throws IOException {
    boolean ours = torn.startsWith(EntryLine.MAGIC) || EntryLine.MAGIC.startsWith(torn);
    if (!ours) {
      throw damaged(at);
    }
    file.setLength(at);
    return at;
  }

  private static IOException damaged(long at) {
    return new IOException("it holds no line of the payment simulator at byte " + at);
  }
}

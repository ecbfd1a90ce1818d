package org.balcao.spi.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Hears what is printed to the process's standard streams, which still print. */
final class Streams implements AutoCloseable {
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  Streams() {
    System.setOut(twin(out));
    System.setErr(twin(err));
  }

  private PrintStream twin(PrintStream stream) {
    return new PrintStream(new Twin(stream, heard), true, StandardCharsets.UTF_8);
  }

  String heard() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }

  /** Writes to two streams. */
  private static final class Twin extends OutputStream {
    private final OutputStream one;
    private final OutputStream other;

    Twin(OutputStream one, OutputStream other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public void write(int b) throws IOException {
      one.write(b);
      other.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      one.write(bytes, from, length);
      other.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      one.flush();
    }
  }
}

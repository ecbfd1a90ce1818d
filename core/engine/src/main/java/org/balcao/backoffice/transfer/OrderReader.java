package org.balcao.backoffice.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads orders, one after another. Not thread-safe. */
interface OrderReader {
  /**
   * The next order; empty at the end.
   *
   * @throws UnreadableFileException if nothing more can be read
   */
  Optional<RawOrder> next() throws IOException;

  /**
   * A reader of that format, which has read the header if there is one.
   *
   * @throws org.balcao.kernel.InvalidRequestException if the header is wrong
   */
  static OrderReader of(TransferFormat format, InputStream in) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    return switch (format) {
      case CSV -> new CsvOrderReader(reader);
      case JSON -> new JsonOrderReader(reader);
    };
  }
}

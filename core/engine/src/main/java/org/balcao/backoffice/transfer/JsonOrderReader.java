package org.balcao.backoffice.transfer;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** An object per line of text. What is wrong with one line leaves the next ones alone. */
final class JsonOrderReader implements OrderReader {
  private static final int LONGEST_LINE = 4 << 20;

  private final JsonParserFactory parsers = JsonProvider.provider().createParserFactory(Map.of());
  private final Reader reader;
  private long line;

  JsonOrderReader(Reader reader) {
    this.reader = reader;
  }

  /** An object that is JSON, and no order. */
  private static final class NoOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoOrder(String message) {
      super(message);
    }
  }

  @Override
  public Optional<RawOrder> next() throws IOException {
    Optional<String> text;
    do {
      text = line();
    } while (text.filter(String::isBlank).isPresent());
    return text.map(this::order);
  }

  /** The next line of text, blank or not; empty at the end. */
  private Optional<String> line() throws IOException {
    StringBuilder text = new StringBuilder();
    line++;
    try {
      int c = reader.read();
      boolean ended = c < 0;
      for (; c >= 0 && c != '\n'; c = reader.read()) {
        if (text.length() == LONGEST_LINE) {
          throw unreadable(
              "a line has at most " + LONGEST_LINE + " characters", "write one order per line");
        }
        if (c != '\uFEFF' || line > 1 || text.length() > 0) {
          text.append((char) c);
        }
      }
      return ended ? Optional.empty() : Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      throw unreadable("a byte that is not UTF-8 follows", "save the file as UTF-8");
    }
  }

  private UnreadableFileException unreadable(String problem, String remedy) {
    return new UnreadableFileException(
        new ImportFault(line, Optional.empty(), "", "BAL-TRF003", problem, remedy));
  }

  private RawOrder order(String text) {
    RawOrder order = new RawOrder(line);
    try (JsonParser json = parsers.createParser(new StringReader(text))) {
      if (json.next() != Event.START_OBJECT) {
        throw new NoOrder("an order is an object");
      }
      object(json, order, order.values(), false);
      if (json.hasNext()) {
        json.next();
        throw new NoOrder("a line holds one object");
      }
    } catch (JsonParsingException e) {
      order.fault(
          line,
          "",
          "BAL-TRF003",
          "not JSON at character " + Math.max(1, e.getLocation().getColumnNumber()),
          "write one object per line");
    } catch (NoOrder | JsonException | NoSuchElementException | IllegalStateException e) {
      order.fault(
          line,
          "",
          "BAL-TRF003",
          e instanceof NoOrder ? String.valueOf(e.getMessage()) : "the line ends too early",
          "write one whole object per line");
    }
    return order;
  }

  private void object(
      JsonParser json, RawOrder order, Map<TransferColumn, String> values, boolean ofLine) {
    while (json.next() != Event.END_OBJECT) {
      String key = json.getString();
      Event value = json.next();
      if (!ofLine && key.equals(JsonOrderWriter.LINES)) {
        lines(json, order, value);
        continue;
      }
      Optional<TransferColumn> column =
          TransferColumn.of(key).filter(c -> c.imported() && c.ofLine() == ofLine);
      Optional<String> text = text(json, value);
      if (column.isEmpty()) {
        order.fault(
            line,
            "",
            "BAL-TRF013",
            TransferColumn.of(key).filter(TransferColumn::imported).isPresent()
                ? "'" + key + "' belongs into " + (ofLine ? "the order" : "its lines")
                : CsvOrderReader.unknown(key),
            "correct the name, or leave it out");
      } else if (text.isPresent()
          && !text.get().isBlank()
          && values.put(column.get(), text.get().strip()) != null) {
        order.fault(line, key, "BAL-TRF014", "stands twice in one object", "say it once");
      }
    }
  }

  private void lines(JsonParser json, RawOrder order, Event value) {
    if (value != Event.START_ARRAY || !order.items().isEmpty()) {
      throw new NoOrder("'lines' is one array of objects");
    }
    for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
      if (next != Event.START_OBJECT) {
        throw new NoOrder("'lines' is one array of objects");
      }
      Map<TransferColumn, String> values = new EnumMap<>(TransferColumn.class);
      object(json, order, values, true);
      order.add(new RawOrder.Item(line, values));
    }
  }

  private static Optional<String> text(JsonParser json, Event value) {
    return switch (value) {
      case VALUE_STRING, VALUE_NUMBER -> Optional.of(json.getString());
      case VALUE_TRUE -> Optional.of("yes");
      case VALUE_FALSE -> Optional.of("no");
      case VALUE_NULL -> Optional.empty();
      default -> throw new NoOrder("a value is a text, a number, true, false or null");
    };
  }
}

package org.balcao.kernel.json;

/**
 * Writes and reads the values that the store keeps: events, answers of commands. Types are always
 * given by the code, never by the text. Thread-safe.
 */
public interface Json {

  /** The value as JSON. */
  String write(Object value);

  /** Reads what {@link #write} wrote for a value of {@code type}. */
  <T> T read(String json, Class<T> type);
}

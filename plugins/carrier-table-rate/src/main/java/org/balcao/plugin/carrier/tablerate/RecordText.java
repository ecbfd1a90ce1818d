package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Names and values as lines of text that people can read and {@link Properties} as well. */
final class RecordText {
  private final Map<String, String> values = new LinkedHashMap<>();

  RecordText put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value.toString());
    }
    return this;
  }

  static RecordText parse(String text) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw new IOException("a record is damaged", e);
    }
    RecordText record = new RecordText();
    properties.forEach((name, value) -> record.put(name.toString(), value));
    return record;
  }

  @Nullable String find(String name) {
    return values.get(name);
  }

  String get(String name) throws IOException {
    String value = values.get(name);
    if (value == null) {
      throw new IOException("a record is damaged: it has no " + name);
    }
    return value;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) -> text.append(name).append('=').append(escaped(value)).append('\n'));
    return text.toString();
  }

  private static String escaped(String value) {
    String escaped =
        value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return escaped.startsWith(" ") || escaped.startsWith("\f") ? "\\" + escaped : escaped;
  }
}

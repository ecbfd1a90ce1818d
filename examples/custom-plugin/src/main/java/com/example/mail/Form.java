package com.example.mail;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The gateway speaks application/x-www-form-urlencoded, both ways. */
final class Form {
  private static final int LONGEST = 100_000;

  private Form() {}

  static String write(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  /** What can be read of it; anything else is left out. */
  static Map<String, String> read(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (text.length() > LONGEST) {
      return fields;
    }
    for (String field : text.strip().split("&")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        try {
          fields.put(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
        } catch (IllegalArgumentException e) {
          // A broken escape spoils its own field only.
          continue;
        }
      }
    }
    return fields;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets text in a typeface: replaces what it cannot print, measures, breaks lines. For one document;
 * not thread-safe, since the typeface notes which characters are used.
 */
final class LabelType {
  private static final String UNPRINTABLE = "?";

  private final PDType0Font font;
  private final Map<Integer, String> printable = new HashMap<>();

  LabelType(PDType0Font font) {
    this.font = font;
  }

  PDType0Font font() {
    return font;
  }

  /** The text with only what the typeface has: other characters lose their marks, or become "?". */
  String printable(String text) {
    StringBuilder result = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> result.append(printable.computeIfAbsent(c, this::replacement)));
    return result.toString().strip();
  }

  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalStateException("a typeface in memory cannot be read", e);
    }
  }

  /** Breaks printable text into lines of a width, between words where it can. */
  List<String> lines(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size) > width) {
        int end = fitting(line, size, width);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /** How much of a word fits, at least one character. */
  private int fitting(String word, float size, float width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private String replacement(int character) {
    if (Character.isISOControl(character) || Character.isWhitespace(character)) {
      return " ";
    }
    if (Character.getType(character) == Character.FORMAT) {
      return "";
    }
    String text = Character.toString(character);
    if (has(text)) {
      return text;
    }
    String withoutMarks =
        Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return !withoutMarks.isEmpty() && has(withoutMarks) ? withoutMarks : UNPRINTABLE;
  }

  private boolean has(String text) {
    try {
      font.encode(text);
      return true;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }
}

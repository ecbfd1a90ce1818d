package org.balcao.kernel.page;

/** Texts as they stand in HTML and SVG. */
final class Escape {
  private Escape() {}

  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

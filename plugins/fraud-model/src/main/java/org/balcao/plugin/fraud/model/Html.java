package org.balcao.plugin.fraud.model;

import java.util.List;

/** The few parts of HTML that a report needs. */
final class Html {
  static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:960px;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff}
      .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(380px,1fr));gap:1em}
      figure{margin:0}figcaption{font-weight:600}svg{width:100%;height:auto;font:11px system-ui,sans-serif}
      .grid{stroke:#ddd;stroke-width:1}.mark{stroke:#b3261e;stroke-dasharray:4 3}
      polyline{fill:none;stroke-width:2}.main{stroke:#0b57d0}.other{stroke:#999;stroke-dasharray:3 3}.third{stroke:#146c2e}
      table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #ddd;padding:.2em .8em;text-align:right}
      th:first-child,td:first-child{text-align:left}
      """;

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A table whose first row is its head. */
  static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("<table>\n");
    for (int i = 0; i < rows.size(); i++) {
      String cell = i == 0 ? "th" : "td";
      table.append("<tr>");
      for (String text : rows.get(i)) {
        table.append('<').append(cell).append('>').append(escaped(text));
        table.append("</").append(cell).append('>');
      }
      table.append("</tr>\n");
    }
    return table + "</table>\n";
  }
}

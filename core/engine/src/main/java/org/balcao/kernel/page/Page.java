package org.balcao.kernel.page;

import java.util.List;

/**
 * A page of HTML in one piece, for reading and for sending on: no script, no style sheet, no font
 * and no picture comes from anywhere else. All texts are escaped. Not thread-safe.
 */
public final class Page {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1a1a1a;--soft:#5c5c5c;--line:#d5d5d5;--paper:#fff}
      @media (prefers-color-scheme:dark){:root{--ink:#eaeaea;--soft:#a8a8a8;--line:#444;--paper:#181818}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}
      p.note{color:var(--soft)}
      div.wide{overflow-x:auto}
      table{border-collapse:collapse;width:100%;font-size:.9rem;margin:1rem 0}
      th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
      td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      svg{width:100%;height:auto;margin:1rem 0}svg text{fill:var(--ink);font:13px system-ui,sans-serif}
      """;

  private final String title;
  private final StringBuilder body = new StringBuilder();

  /** An empty page of that title. */
  public Page(String title) {
    this.title = title;
  }

  /** Begins a part. */
  public Page heading(String text) {
    body.append("<h2>").append(Escape.html(text)).append("</h2>\n");
    return this;
  }

  /** A few sentences. */
  public Page paragraph(String text) {
    body.append("<p>").append(Escape.html(text)).append("</p>\n");
    return this;
  }

  /** The same, less loud. */
  public Page note(String text) {
    body.append("<p class=\"note\">").append(Escape.html(text)).append("</p>\n");
    return this;
  }

  /**
   * A table. A column whose cells are all numbers, or begin with one, stands right.
   *
   * @param head as many as each row has cells
   */
  public Page table(List<String> head, List<List<String>> rows) {
    body.append("<div class=\"wide\"><table>\n<tr>");
    for (int column = 0; column < head.size(); column++) {
      cell("th", head.get(column), numbers(rows, column));
    }
    body.append("</tr>\n");
    for (List<String> row : rows) {
      body.append("<tr>");
      for (int column = 0; column < head.size(); column++) {
        cell("td", row.get(column), numbers(rows, column));
      }
      body.append("</tr>\n");
    }
    body.append("</table></div>\n");
    return this;
  }

  private void cell(String element, String text, boolean number) {
    body.append('<').append(element);
    if (number) {
      body.append(" class=\"number\"");
    }
    body.append('>').append(Escape.html(text)).append("</").append(element).append('>');
  }

  private static boolean numbers(List<List<String>> rows, int column) {
    return !rows.isEmpty()
        && rows.stream()
            .allMatch(
                row ->
                    row.get(column)
                        .matches(
                            "(|–|[+−-]?\\d[\\d.,]*( ?[%\\p{L}/]+)?|[A-Z]{3} [+−-]?\\d[\\d.,]*)"));
  }

  /** A picture. */
  public Page picture(Bars bars) {
    body.append(bars.svg()).append('\n');
    return this;
  }

  /** The whole page. */
  public String html() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + Escape.html(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<h1>"
        + Escape.html(title)
        + "</h1>\n"
        + body
        + "</body>\n</html>\n";
  }
}

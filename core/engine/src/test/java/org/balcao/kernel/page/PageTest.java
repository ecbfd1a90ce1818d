package org.balcao.kernel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PageTest {

  @Test
  void everyTextIsEscaped() {
    String evil = "<script>alert('1 & \"2\"')</script>";
    String html =
        new Page(evil)
            .heading(evil)
            .paragraph(evil)
            .note(evil)
            .table(List.of(evil), List.of(List.of(evil)))
            .picture(Bars.shares(evil, List.of(evil)).bar(evil, List.of(1.0), evil))
            .html();
    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("'1"), html);
  }

  @Test
  void aPageNeedsNothingFromElsewhere() {
    String html =
        new Page("t").picture(Bars.lengths("b", List.of("s")).bar("x", List.of(2.0), "2")).html();
    assertFalse(html.matches("(?s).*(src=|href=|url\\(|@import).*"), html);
  }

  @Test
  void numbersStandRight() {
    String html =
        new Page("t")
            .table(
                List.of("n", "t"),
                List.of(List.of("12 %", "one"), List.of("–", "two"), List.of("BRL 1.00", "3")))
            .html();
    assertEquals(4, html.split("class=\"number\"", -1).length - 1);
  }

  @Test
  void aPictureIsWellFormed() throws Exception {
    String svg =
        Bars.shares("Answers & more", List.of("agreed", "differed"))
            .bar("one", List.of(3.0, 1.0), "4 asked")
            .bar("none", List.of(0.0, 0.0), "0 asked")
            .svg();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    // Two parts of the first bar, none of the second, two of the legend.
    assertEquals(4, document.getElementsByTagName("rect").getLength());
    assertTrue(svg.contains("agreed: 3"), svg);
  }

  @Test
  void aBarHasAPartForEachSort() {
    Bars bars = Bars.shares("t", List.of("a", "b"));
    assertThrows(IllegalArgumentException.class, () -> bars.bar("x", List.of(1.0), ""));
    assertThrows(IllegalArgumentException.class, () -> bars.bar("x", List.of(1.0, -1.0), ""));
  }
}

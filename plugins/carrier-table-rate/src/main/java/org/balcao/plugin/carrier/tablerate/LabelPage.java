package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/** Draws on one page: text in boxes, rules, a barcode. Measures are points from the lower left. */
final class LabelPage {
  private static final float LEADING = 1.18f;
  private static final float EMPHASIS = 0.03f;
  private static final int QUIET_MODULES = 10;

  /** A dot of the usual label printer, of 203 per inch; bars of whole dots print sharply. */
  private static final float DOT = 72 / 203f;

  private static final int WIDEST_MODULE_DOTS = 4;

  private final PDPageContentStream content;
  private final LabelType type;

  /** A place on the page. */
  record Box(float x, float y, float width, float height) {}

  LabelPage(PDPageContentStream content, LabelType type) {
    this.content = content;
    this.type = type;
  }

  /**
   * Writes paragraphs from the top of a box, as large as they all fit; at the smallest size, what
   * does not fit is left out.
   *
   * @param emphasized how many of the paragraphs are printed bolder
   */
  void text(Box box, List<String> paragraphs, float largest, float smallest, int emphasized)
      throws IOException {
    List<String> printable = paragraphs.stream().map(type::printable).toList();
    float size = largest;
    while (size > smallest && !fits(box, printable, size)) {
      size -= 0.5f;
    }
    float y = box.y() + box.height() - size;
    for (int i = 0; i < printable.size(); i++) {
      for (String line : type.lines(printable.get(i), size, box.width())) {
        if (y < box.y()) {
          return;
        }
        line(line, box.x(), y, size, i < emphasized);
        y -= size * LEADING;
      }
    }
  }

  void rule(float x, float y, float width) throws IOException {
    content.addRect(x, y, width, 0.8f);
    content.fill();
  }

  /** Draws a Code 128 in the middle of a box, with the code in letters below. */
  void barcode(Box box, String code, float textSize) throws IOException {
    Code128 symbol = new Code128();
    symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
    symbol.setContent(code);
    float modules = symbol.getWidth() + 2f * QUIET_MODULES;
    double dots = Math.floor(box.width() / modules / DOT);
    float module = (float) Math.max(1, Math.min(WIDEST_MODULE_DOTS, dots)) * DOT;
    float left = box.x() + (box.width() - module * symbol.getWidth()) / 2;
    float bottom = box.y() + textSize * LEADING;
    for (Rectangle bar : symbol.getRectangles()) {
      content.addRect(
          left + (float) bar.x * module,
          bottom,
          (float) bar.width * module,
          box.y() + box.height() - bottom);
    }
    content.fill();
    float width = type.width(code, textSize);
    line(code, box.x() + (box.width() - width) / 2, box.y() + 1, textSize, false);
  }

  private boolean fits(Box box, List<String> paragraphs, float size) {
    List<String> lines = new ArrayList<>();
    paragraphs.forEach(paragraph -> lines.addAll(type.lines(paragraph, size, box.width())));
    return size + (lines.size() - 1) * size * LEADING <= box.height();
  }

  private void line(String text, float x, float y, float size, boolean emphasized)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(type.font(), size);
    content.setRenderingMode(emphasized ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.setLineWidth(size * EMPHASIS);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}

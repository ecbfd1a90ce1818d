package org.balcao.plugin.carrier.tablerate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** The typeface of labels. Documents embed the part of it that they use. */
final class LabelFont {
  /** Liberation Sans, which PDFBox brings along: Latin, Greek, Cyrillic. */
  private static final String BUILT_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final long MOST_BYTES = 64L << 20;

  private final byte[] trueType;

  private LabelFont(byte[] trueType) {
    this.trueType = trueType;
  }

  static LabelFont read(Settings settings) {
    try {
      LabelFont font =
          new LabelFont(
              settings.find("font").isPresent() ? file(settings.path("font")) : builtIn());
      try (PDDocument document = new PDDocument()) {
        font.in(document).getStringWidth("A");
      }
      return font;
    } catch (IOException | RuntimeException e) {
      if (e instanceof PluginException ours) {
        throw ours;
      }
      throw PluginException.misconfigured(
          "font", "is not a TrueType file (.ttf) that can be read and may be embedded");
    }
  }

  /** The typeface, as a part of a document. */
  PDType0Font in(PDDocument document) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(trueType), true);
  }

  private static byte[] file(Path path) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw PluginException.misconfigured("font", "the file is larger than 64 MiB");
    }
    return Files.readAllBytes(path);
  }

  private static byte[] builtIn() throws IOException {
    try (InputStream in = PDType0Font.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IOException("PDFBox brings no typeface");
      }
      return in.readAllBytes();
    }
  }
}

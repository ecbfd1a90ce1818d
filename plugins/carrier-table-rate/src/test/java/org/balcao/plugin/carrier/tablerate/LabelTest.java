package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.booking;
import static org.balcao.plugin.carrier.tablerate.Shipments.call;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.simple;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.balcao.plugin.carrier.tablerate.Shipments.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balcao.spi.Address;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings.Booking;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.Parcel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels, read back from their PDF as text, as a picture and by a barcode reader. */
class LabelTest {

  @TempDir Path folder;

  @Test
  void eachParcelHasAPageThatSaysWhereItGoes() throws Exception {
    Carrier carrier = carrier("label-name=Balc\u00E3o Entregas", "label-language=pt");
    Address ana =
        new Address(
            "Ana Concei\u00E7\u00E3o",
            "Avenida Paulista, 1578",
            "ap. 42",
            "Bela Vista",
            "S\u00E3o Paulo",
            "SP",
            "01310-200",
            "BR",
            "+55 11 99999-0000");
    FileContent label = label(carrier, ana, grams(500), new Parcel(12345, 300, 200, 100));
    assertEquals("application/pdf", label.mediaType());
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      assertEquals(2, document.getNumberOfPages());
      assertEquals(PDRectangle.A6.getWidth(), document.getPage(0).getMediaBox().getWidth());
      String first = text(document, 1);
      for (String part :
          List.of(
              "Balc\u00E3o Entregas",
              "Standard",
              "At\u00E9 2026-03-09",
              "Balc\u00E3o Ltda",
              "80020-310 Curitiba PR",
              "Ana Concei\u00E7\u00E3o",
              "Avenida Paulista, 1578",
              "ap. 42",
              "Bela Vista",
              "01310-200 S\u00E3o Paulo SP",
              "Tel. +55 11 99999-0000",
              "Volume 1/2",
              "Peso 0.500 kg",
              "Pedido 2026-000123",
              "S-1001",
              codes(carrier).get(0))) {
        assertTrue(first.contains(part), part + " is not in " + first);
      }
      String second = text(document, 2);
      assertTrue(second.contains("Volume 2/2") && second.contains("12.345 kg"), second);
      assertTrue(second.contains(codes(carrier).get(1)), second);
    }
  }

  @Test
  void aBarcodeReaderReadsTheTrackingCodeOfEachPage() throws Exception {
    Carrier carrier = carrier();
    FileContent label = label(carrier, to("01310-100"), grams(500), grams(700));
    List<String> codes = codes(carrier);
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < 2; page++) {
        // A label printer has 203 dots per inch.
        Result result = barcode(renderer.renderImageWithDPI(page, 203));
        assertEquals(BarcodeFormat.CODE_128, result.getBarcodeFormat());
        assertEquals(codes.get(page), result.getText());
      }
    }
  }

  @Test
  void longNamesAreWrappedAndNothingIsLost() throws Exception {
    String name =
        "Associa\u00E7\u00E3o dos Moradores e Amigos do Bairro " + "Alto da Boa Vista ".repeat(8);
    String unbroken = "Donaudampfschifffahrtselektrizit\u00E4ten".repeat(4);
    Address address =
        new Address(
            name.strip(),
            unbroken,
            "Bloco B",
            "Centro",
            "Cidade",
            "SP",
            "01310-200",
            "BR",
            "+55 11 99999-0000");
    FileContent label = label(carrier(), address, grams(500));
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      String text = text(document, 1).replaceAll("\\s+", "");
      assertTrue(text.contains(name.replaceAll("\\s+", "")), text);
      assertTrue(text.contains(unbroken), text);
      assertTrue(text.contains("Tel.+5511"), text);
    }
  }

  @Test
  void otherAlphabetsArePrintedAndWhatCannotBeIsReplaced() throws Exception {
    Address address =
        Address.of(
            "\u0410\u043D\u043D\u0430 \u039C\u03B1\u03C1\u03AF\u03B1 \u0141ukasz \u1EB2\u4F60\uD83D\uDCE6\u0000\u200B",
            "Line\tone\nLine two",
            "Praha",
            null,
            "110 00",
            "CZ");
    Carrier carrier = carrier("zone.czechia.countries=CZ");
    FileContent label = label(carrier, address, grams(500));
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      String text = text(document, 1);
      assertTrue(
          text.contains("\u0410\u043D\u043D\u0430 \u039C\u03B1\u03C1\u03AF\u03B1 \u0141ukasz"),
          text);
      assertTrue(text.contains("??"), text);
      assertTrue(text.contains("Line one Line two"), text);
      assertTrue(text.contains("CZECHIA"), text);
    }
  }

  @Test
  void theLongestAddressThereCanBeStillMakesALabel() throws Exception {
    String longest = "W\u00D6RD ".repeat(40).strip();
    Address address =
        new Address(longest, longest, longest, longest, longest, longest, longest, "BR", longest);
    FileContent label = label(carrier(), address, grams(500));
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(
          BarcodeFormat.CODE_128,
          barcode(new PDFRenderer(document).renderImageWithDPI(0, 203)).getBarcodeFormat());
    }
  }

  @Test
  void theSameBookingHasTheSameLabelAfterARestartToo() throws Exception {
    Carrier carrier = carrier();
    FileContent first = label(carrier, to("01310-100"), grams(500));
    assertArrayEquals(first.bytes(), label(carrier(), to("01310-100"), grams(500)).bytes());
  }

  private Carrier carrier(String... settings) {
    List<String> all = simple(settings);
    all.add("folder=" + folder);
    return Shipments.carrier(all);
  }

  private static FileContent label(Carrier carrier, Address to, Parcel... parcels)
      throws IOException {
    Outcome<Booking> booked = carrier.bookings().orElseThrow().book(booking(to, parcels), call());
    ProviderRef ref = assertInstanceOf(Outcome.Done.class, booked).ref();
    FileContent label = value(carrier.labels().orElseThrow().label(ref, call()));
    keepForTheEye(label);
    return label;
  }

  /** -Dlabel.picture=folder leaves pictures for a person to look at. */
  private static void keepForTheEye(FileContent label) throws IOException {
    String where = System.getProperty("label.picture");
    if (where == null) {
      return;
    }
    try (PDDocument document = Loader.loadPDF(label.bytes())) {
      Path file = Files.createTempFile(Path.of(where), "label", ".png");
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 203), "png", file.toFile());
    }
  }

  private static List<String> codes(Carrier carrier) {
    return value(carrier.bookings().orElseThrow().lookup(call().key(), Optional.empty(), call()))
        .trackingCodes();
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static Result barcode(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    return new MultiFormatReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true));
  }
}

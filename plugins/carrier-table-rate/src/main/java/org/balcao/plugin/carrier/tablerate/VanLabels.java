package org.balcao.plugin.carrier.tablerate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.LabelDesk;

/** Prints labels from the records: PDF, a page of A6 for each parcel, the same bytes every time. */
final class VanLabels implements LabelDesk {
  private static final float MARGIN = 14;
  private static final float WIDTH = PDRectangle.A6.getWidth() - 2 * MARGIN;
  private static final float TOP = PDRectangle.A6.getHeight() - MARGIN;

  private final BookingFolder folder;
  private final LabelFont font;
  private final LabelWords words;
  private final String carrierName;

  VanLabels(BookingFolder folder, LabelFont font, LabelWords words, String carrierName) {
    this.folder = folder;
    this.font = font;
    this.words = words;
    this.carrierName = carrierName;
  }

  @Override
  public Outcome<FileContent> label(ProviderRef booking, CallContext context) {
    try {
      Optional<BookingRecord> record = folder.find(booking);
      if (record.isEmpty()) {
        return Outcome.rejected(
            RejectionKind.NOT_FOUND, "no-booking", "there is no booking of that reference");
      }
      if (folder.handover(record.get().name()).filter(Handover::isGivenBack).isPresent()) {
        return Outcome.rejected(RejectionKind.CONFLICT, "given-back", "the booking was given back");
      }
      return Outcome.done(new FileContent("application/pdf", pdf(record.get())), booking);
    } catch (IOException e) {
      return Outcome.notApplied(
          FailureKind.PROVIDER_ERROR, "the label cannot be made; see to 'folder' and 'font'");
    }
  }

  private byte[] pdf(BookingRecord booking) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      // Otherwise the document is named after the time of its making.
      document.setDocumentId((long) booking.name().hashCode());
      document.getDocumentInformation().setTitle(String.join(" ", booking.trackingCodes()));
      LabelType type = new LabelType(font.in(document));
      for (int i = 0; i < booking.parcels().size(); i++) {
        PDPage page = new PDPage(PDRectangle.A6);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(new LabelPage(content, type), booking, i);
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private void draw(LabelPage page, BookingRecord booking, int parcel) throws IOException {
    page.text(
        new LabelPage.Box(MARGIN, TOP - 32, WIDTH * 0.55f, 32), List.of(carrierName), 15, 7, 1);
    page.text(
        new LabelPage.Box(MARGIN + WIDTH * 0.6f, TOP - 32, WIDTH * 0.4f, 32),
        List.of(booking.serviceName(), words.due() + " " + booking.promised()),
        11,
        6,
        1);
    page.rule(MARGIN, TOP - 38, WIDTH);
    List<String> sender = new ArrayList<>(List.of(words.from()));
    sender.addAll(lines(booking.from(), booking.to()));
    page.text(new LabelPage.Box(MARGIN, TOP - 98, WIDTH, 56), sender, 8, 5, 0);
    page.rule(MARGIN, TOP - 102, WIDTH);
    page.text(new LabelPage.Box(MARGIN, TOP - 116, WIDTH, 12), List.of(words.to()), 8, 8, 0);
    List<String> recipient = new ArrayList<>(lines(booking.to(), booking.from()));
    phone(booking.to()).ifPresent(recipient::add);
    page.text(new LabelPage.Box(MARGIN, TOP - 250, WIDTH, 132), recipient, 17, 4.5f, 1);
    page.rule(MARGIN, TOP - 256, WIDTH);
    page.text(
        new LabelPage.Box(MARGIN, TOP - 288, WIDTH * 0.5f, 28),
        List.of(
            words.parcel() + " " + (parcel + 1) + "/" + booking.parcels().size(),
            words.weight() + " " + kilograms(booking.parcels().get(parcel).grams())),
        11,
        6,
        1);
    page.text(
        new LabelPage.Box(MARGIN + WIDTH * 0.5f, TOP - 288, WIDTH * 0.5f, 28),
        List.of(words.order() + " " + booking.orderNumber(), booking.shipmentNumber()),
        11,
        5,
        0);
    page.rule(MARGIN, TOP - 294, WIDTH);
    page.barcode(
        new LabelPage.Box(MARGIN, MARGIN, WIDTH, TOP - 306 - MARGIN),
        booking.trackingCodes().get(parcel),
        11);
  }

  /** An address as people write it; the country where the other one is elsewhere. */
  private static List<String> lines(Address address, Address other) {
    String place =
        String.join(
            " ",
            Stream.of(address.postalCode(), address.city(), address.region())
                .filter(Objects::nonNull)
                .toList());
    return Stream.of(
            address.recipient(),
            address.line1(),
            address.line2(),
            address.district(),
            place,
            address.country().equals(other.country()) ? null : country(address))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<String> phone(Address address) {
    return Optional.ofNullable(address.phone()).map(number -> "Tel. " + number);
  }

  private static String country(Address address) {
    Locale country = new Locale.Builder().setRegion(address.country()).build();
    return country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT);
  }

  private static String kilograms(int grams) {
    return BigDecimal.valueOf(grams, 3).toPlainString() + " kg";
  }
}

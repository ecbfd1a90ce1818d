package org.balcao.spi.shipping;

import java.util.Arrays;
import java.util.Objects;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: makes labels. Repeating it yields the same label. */
public interface LabelDesk {

  /** The labels of all parcels of a booking, in one document. */
  Outcome<Label> label(ProviderRef booking, CallContext context);

  /** A document to be printed. Immutable: the bytes are copied in and out. */
  final class Label {
    private final String mediaType;
    private final byte[] content;

    /**
     * @param mediaType such as {@code application/pdf} or {@code application/zpl}
     */
    public Label(String mediaType, byte[] content) {
      this.mediaType = mediaType;
      this.content = content.clone();
    }

    /** Such as {@code application/pdf}. */
    public String mediaType() {
      return mediaType;
    }

    /** A copy of the document. */
    public byte[] content() {
      return content.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Label label
          && mediaType.equals(label.mediaType)
          && Arrays.equals(content, label.content);
    }

    @Override
    public int hashCode() {
      return Objects.hash(mediaType, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
      return "Label[" + mediaType + ", " + content.length + " bytes]";
    }
  }
}

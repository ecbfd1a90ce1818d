package org.balcao.spi.fiscal;

import java.util.Arrays;
import java.util.Objects;

/** A document in one form. Immutable: the bytes are copied in and out. */
public final class Rendition {
  private final String mediaType;
  private final byte[] content;

  /**
   * @param mediaType such as {@code application/xml} or {@code application/pdf}
   */
  public Rendition(String mediaType, byte[] content) {
    this.mediaType = mediaType;
    this.content = content.clone();
  }

  /** Such as {@code application/xml} or {@code application/pdf}. */
  public String mediaType() {
    return mediaType;
  }

  /** A copy of the document. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rendition rendition
        && mediaType.equals(rendition.mediaType)
        && Arrays.equals(content, rendition.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mediaType, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "Rendition[" + mediaType + ", " + content.length + " bytes]";
  }
}

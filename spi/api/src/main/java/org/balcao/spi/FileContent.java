package org.balcao.spi;

import java.util.Arrays;
import java.util.Objects;

/** The bytes of a file, and what they are. Immutable; its {@code toString} shows none of them. */
public final class FileContent {
  private final String mediaType;
  private final byte[] bytes;

  /**
   * @param mediaType such as {@code application/pdf}
   */
  public FileContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** Such as {@code application/pdf}; of a file that came in, what its sender claims. */
  public String mediaType() {
    return mediaType;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileContent file
        && mediaType.equals(file.mediaType)
        && Arrays.equals(bytes, file.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mediaType, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return "FileContent[" + mediaType + ", " + bytes.length + " bytes]";
  }
}

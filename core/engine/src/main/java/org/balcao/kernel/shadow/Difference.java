package org.balcao.kernel.shadow;

/**
 * One thing in which two answers differ. Holds no personal data: it is kept, and shown to whoever
 * may see reports.
 *
 * @param code what sort of difference, the same for all of its sort, since it is counted by this:
 *     {@code verdict APPROVE → DECLINE}; at most 120 characters, the rest is cut
 * @param example this one, with its figures; at most 300 characters, the rest is cut
 */
public record Difference(String code, String example) {
  private static final int LONGEST_CODE = 120;
  private static final int LONGEST_EXAMPLE = 300;

  /** Cuts what is too long. */
  public Difference {
    code = cut(code, LONGEST_CODE);
    example = cut(example, LONGEST_EXAMPLE);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}

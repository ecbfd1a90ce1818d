package org.balcao.kernel.security;

/**
 * The right to do one thing, named {@code <feature>:<action>}, such as {@code order:cancel}.
 * Features define theirs as constants on their facade.
 *
 * @param name lower case letters and hyphens, one colon
 */
public record Permission(String name) {
  /** Refuses a malformed name. */
  public Permission {
    if (!name.matches("[a-z-]+:[a-z-]+")) {
      throw new IllegalArgumentException("a permission is <feature>:<action>: '" + name + "'");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

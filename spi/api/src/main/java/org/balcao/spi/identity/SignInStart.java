package org.balcao.spi.identity;

import java.net.URI;
import java.util.List;

/** How a sign-in goes on. */
public sealed interface SignInStart {

  /**
   * At the provider.
   *
   * @param to where the browser goes; carries the state
   */
  record Redirect(URI to) implements SignInStart {}

  /**
   * On the store's own page, which asks for these and posts them back.
   *
   * @param fields in their order; at least one
   */
  record Form(List<Field> fields) implements SignInStart {
    /** Copies the list and refuses an empty one. */
    public Form {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a form asks for something");
      }
    }
  }

  /**
   * Something to be typed in.
   *
   * @param name what it comes back as in {@link SignInReturn#parameters()}
   * @param kind how the page shows it
   */
  record Field(String name, FieldKind kind) {}

  /** How a page shows a field. */
  enum FieldKind {
    /** A name that others may see. */
    NAME,
    /** A password. */
    PASSWORD,
    /** A code for one use, from a device. */
    ONE_TIME_CODE
  }
}

package org.balcao.backoffice.inventory;

import java.util.Optional;
import java.util.UUID;

/**
 * Which counts to show. Every condition that is present must hold.
 *
 * @param open only those that have not ended
 * @param location of that location
 * @param after only what was begun after this count; empty for the first page
 * @param most at most so many, 1 to 100
 */
public record CountQuery(boolean open, Optional<String> location, Optional<UUID> after, int most) {
  /** All, oldest first. */
  public static CountQuery all(int most) {
    return new CountQuery(false, Optional.empty(), Optional.empty(), most);
  }

  /** Those that have not ended, oldest first. */
  public static CountQuery open(int most) {
    return new CountQuery(true, Optional.empty(), Optional.empty(), most);
  }

  /** Of those, the ones of a location. */
  public CountQuery at(String code) {
    return new CountQuery(open, Optional.of(code), after, most);
  }

  /** The page after that count. */
  public CountQuery after(CountView last) {
    return new CountQuery(open, location, Optional.of(last.id()), most);
  }
}

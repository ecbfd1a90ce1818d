package org.balcao.backoffice.inventory;

import java.util.Optional;
import java.util.UUID;

/**
 * Which transfers to show. Every condition that is present must hold.
 *
 * @param open only those of which something is under way
 * @param location that leave it or go to it
 * @param after only what was sent after this transfer; empty for the first page
 * @param most at most so many, 1 to 500
 */
public record TransferQuery(
    boolean open, Optional<String> location, Optional<UUID> after, int most) {
  /** All, oldest first. */
  public static TransferQuery all(int most) {
    return new TransferQuery(false, Optional.empty(), Optional.empty(), most);
  }

  /** Those of which something is under way, oldest first. */
  public static TransferQuery open(int most) {
    return new TransferQuery(true, Optional.empty(), Optional.empty(), most);
  }

  /** Of those, the ones that leave a location or go to it. */
  public TransferQuery at(String code) {
    return new TransferQuery(open, Optional.of(code), after, most);
  }

  /** The page after that transfer. */
  public TransferQuery after(TransferView last) {
    return new TransferQuery(open, location, Optional.of(last.id()), most);
  }
}

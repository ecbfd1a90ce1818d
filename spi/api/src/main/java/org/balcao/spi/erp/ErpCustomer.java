package org.balcao.spi.erp;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * A customer as the other system has it. Its {@code toString} shows no personal data.
 *
 * @param key the same whenever this state of it is told again
 * @param number the store's number, where the other system keeps it
 * @param erpNumber the other system's own number
 * @param name person or company
 * @param email unchanged where absent
 * @param taxId unchanged where absent
 * @param address unchanged where absent
 * @param creditLimit how much the customer may owe, where the other system says
 * @param blocked whether nothing may be sold to them
 * @param asOf the moment whose state this is
 */
public record ErpCustomer(
    String key,
    Optional<String> number,
    String erpNumber,
    String name,
    Optional<String> email,
    Optional<String> taxId,
    Optional<Address> address,
    Optional<Money> creditLimit,
    boolean blocked,
    Instant asOf) {
  @Override
  public String toString() {
    return "ErpCustomer[" + erpNumber + "]";
  }
}

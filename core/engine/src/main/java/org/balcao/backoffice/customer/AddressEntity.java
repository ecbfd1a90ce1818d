package org.balcao.backoffice.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.balcao.spi.Address;
import org.jspecify.annotations.NullUnmarked;

/** One address of a customer's book. Never changed, only taken out. */
@Entity
@Table(name = "balcao_customer_address")
@NullUnmarked // Filled by the persistence provider.
class AddressEntity {
  @Id
  @Column(columnDefinition = "uuid")
  UUID id;

  @Column(name = "customer_id", columnDefinition = "uuid")
  UUID customerId;

  /** Grows with every address; has gaps where one was taken out. */
  int place;

  String recipient;
  String line1;
  String line2;
  String district;
  String city;
  String region;

  @Column(name = "postal_code")
  String postalCode;

  String country;
  String phone;

  static AddressEntity of(UUID id, UUID customerId, int place, Address address) {
    AddressEntity entity = new AddressEntity();
    entity.id = id;
    entity.customerId = customerId;
    entity.place = place;
    entity.recipient = address.recipient();
    entity.line1 = address.line1();
    entity.line2 = address.line2();
    entity.district = address.district();
    entity.city = address.city();
    entity.region = address.region();
    entity.postalCode = address.postalCode();
    entity.country = address.country();
    entity.phone = address.phone();
    return entity;
  }

  Address address() {
    return new Address(recipient, line1, line2, district, city, region, postalCode, country, phone);
  }
}

package org.balcao.backoffice.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A customer, without its addresses. */
@Entity
@Table(name = "balcao_customer")
@NullUnmarked // Filled by the persistence provider.
class CustomerEntity {
  @Id
  @Column(columnDefinition = "uuid")
  UUID id;

  String email;

  /** In lower case, which is what is unique. */
  @Column(name = "email_key")
  String emailKey;

  String name;
  String phone;

  @Column(name = "tax_id")
  String taxId;

  /** Language tag. */
  String locale;

  @Column(name = "customer_group")
  String group;

  @Column(name = "registered_at")
  Instant registeredAt;

  @Version int version;

  static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  /** Takes over all but the e-mail address and the group. */
  void describe(RegisterCustomer request) {
    name = request.name().strip();
    phone = request.phone();
    taxId = request.taxId();
    locale = request.locale().toLanguageTag();
  }
}

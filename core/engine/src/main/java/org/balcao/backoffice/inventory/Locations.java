package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Address;

/** The places that goods leave from. */
@Dependent
class Locations {
  private final Json json;

  @Inject
  Locations(Json json) {
    this.json = json;
  }

  void save(Session session, StockLocation location) {
    String address = json.write(location.address());
    int changed =
        session.update(
            "update balcao_stock_location set name = ?, address = ?, priority = ? where code = ?",
            location.name(),
            address,
            location.priority(),
            location.code());
    if (changed == 0) {
      session.update(
          "insert into balcao_stock_location (code, name, address, priority) values (?, ?, ?, ?)",
          location.code(),
          location.name(),
          address,
          location.priority());
    }
  }

  List<StockLocation> all(Session session) {
    return session.list(
        row ->
            new StockLocation(
                row.text("code"),
                row.text("name"),
                json.read(row.text("address"), Address.class),
                row.integer("priority")),
        "select code, name, address, priority from balcao_stock_location order by priority, code");
  }

  void require(Session session, String code) {
    if (session
        .first(
            row -> row.text("code"), "select code from balcao_stock_location where code = ?", code)
        .isEmpty()) {
      throw new NotFoundException("stock location", code);
    }
  }
}

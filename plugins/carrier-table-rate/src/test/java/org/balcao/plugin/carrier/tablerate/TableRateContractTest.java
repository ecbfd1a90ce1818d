package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcao.spi.Address;
import org.balcao.spi.shipping.CarrierProvider;
import org.balcao.spi.tck.CarrierContract;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.Person;
import org.junit.jupiter.api.io.TempDir;

/** The table of rates keeps the contract; its other end is a folder. */
class TableRateContractTest implements CarrierContract {

  @TempDir Path folder;

  @Override
  public CarrierProvider provider() {
    return new TableRateCarrierProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "folder", folder.toString(),
        "currency", "BRL",
        "zone.brazil.countries", "BR",
        "service.standard.name", "Standard",
        "service.standard.days", "2-5",
        "service.standard.rates", "*=10.00");
  }

  @Override
  public Set<String> facets() {
    return Set.of("bookings", "labels", "dispatches", "tracking");
  }

  @Override
  public Set<Currency> currencies() {
    return Set.of(Currency.getInstance("BRL"));
  }

  @Override
  public Optional<Address> unservedPlace() {
    return Optional.of(Person.addressIn("AQ"));
  }

  @Override
  public Counterpart counterpart() {
    return () -> {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(file -> file.toString().matches(".*\\.(booking|manifest)")).count();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}

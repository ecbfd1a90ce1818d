package org.balcao.plugin.carrier.tablerate;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.Address;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** All zones of a carrier; the narrowest one around an address is its zone. */
record Zones(List<Zone> all) {

  private record Match(Zone zone, double breadth) {}

  static Zones read(Settings settings) {
    List<Zone> zones =
        settings.names("zone").stream().map(name -> Zone.read(settings, name)).toList();
    if (zones.isEmpty()) {
      throw PluginException.misconfigured(
          "zone.*.countries", "no zone is configured; set for example zone.home.countries=BR");
    }
    refuseDoubleClaims(zones);
    refuseCrossingRanges(zones);
    return new Zones(zones);
  }

  Optional<Zone> around(Address address) {
    return all.stream()
        .flatMap(zone -> match(zone, address).stream())
        .min(Comparator.comparingDouble(Match::breadth))
        .map(Match::zone);
  }

  boolean has(String name) {
    return all.stream().anyMatch(zone -> zone.name().equals(name));
  }

  private static Optional<Match> match(Zone zone, Address address) {
    OptionalDouble breadth = zone.breadthAround(address);
    return breadth.isPresent()
        ? Optional.of(new Match(zone, breadth.getAsDouble()))
        : Optional.empty();
  }

  private static void refuseDoubleClaims(List<Zone> zones) {
    Map<String, String> owners = new HashMap<>();
    for (Zone zone : zones) {
      for (String claim : zone.claims()) {
        String owner = owners.put(claim, zone.name());
        if (owner != null && !owner.equals(zone.name())) {
          throw PluginException.misconfigured(
              "zone." + zone.name(), "claims " + claim + ", as zone." + owner + " does");
        }
      }
    }
  }

  private static void refuseCrossingRanges(List<Zone> zones) {
    for (Zone one : zones) {
      for (Zone other : zones) {
        if (one.equals(other) || Collections.disjoint(one.countries(), other.countries())) {
          continue;
        }
        for (PostalRange range : one.ranges()) {
          for (PostalRange crossed : other.ranges()) {
            if (range.crosses(crossed)) {
              throw PluginException.misconfigured(
                  "zone." + one.name() + ".postal-ranges",
                  range
                      + " and "
                      + crossed
                      + " of zone."
                      + other.name()
                      + " overlap; one has to lie within the other, or beside it");
            }
          }
        }
      }
    }
  }
}

package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.spi.Plugin;
import org.balcao.spi.tck.fake.FakeProvider;

/** What the tests of those fakes have in common whose operations are about nobody. */
interface FakeWithoutPeople<P extends Plugin> extends FakeSubject<P> {

  @Override
  default Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put("without", "personalData");
    return settings;
  }

  @Override
  default Set<String> facets() {
    Set<String> facets = new TreeSet<>(FakeSubject.super.facets());
    facets.remove("personalData");
    return facets;
  }
}

package org.balcao.spi.tck;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.spi.Plugin;

/** What the tests of those fakes have in common whose operations are about nobody. */
interface FakeWithoutPeople<P extends Plugin> extends FakeSubject<P> {

  @Override
  default Map<String, String> settings() {
    return FakeSubject.settingsWith("without", "personalData");
  }

  @Override
  default Set<String> facets() {
    Set<String> facets = new TreeSet<>(FakeSubject.super.facets());
    facets.remove("personalData");
    return facets;
  }
}

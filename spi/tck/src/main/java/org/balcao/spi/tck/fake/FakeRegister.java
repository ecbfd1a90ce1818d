package org.balcao.spi.tck.fake;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fiscal.FiscalDocument;
import org.balcao.spi.fiscal.FiscalDraft;
import org.balcao.spi.fiscal.FiscalNumber;
import org.balcao.spi.fiscal.NumberVoidings.VoidRequest;

/**
 * The documents of an authority in memory. Changed only within {@link FakeDesk#perform}, which runs
 * alone.
 */
final class FakeRegister {
  private final Map<ProviderRef, FiscalDocument> documents = new ConcurrentHashMap<>();
  private final Set<String> used = new HashSet<>();
  private long last;

  FiscalNumber numberOf(FiscalDraft draft) {
    return draft.number().orElseGet(() -> new FiscalNumber("1", ++last));
  }

  boolean isUsed(FiscalDraft draft) {
    return draft.number().filter(n -> used.contains(place(draft.model(), n))).isPresent();
  }

  void keep(ProviderRef ref, FiscalDocument document) {
    documents.put(ref, document);
    document.number().ifPresent(number -> used.add(place(document.model(), number)));
  }

  Optional<FiscalDocument> find(ProviderRef ref) {
    return Optional.ofNullable(documents.get(ref));
  }

  /** Gives a range of numbers up, unless one of them is used. */
  boolean giveUp(VoidRequest request) {
    for (long number = request.first(); number <= request.last(); number++) {
      if (used.contains(place(request.model(), new FiscalNumber(request.series(), number)))) {
        return false;
      }
    }
    for (long number = request.first(); number <= request.last(); number++) {
      used.add(place(request.model(), new FiscalNumber(request.series(), number)));
    }
    return true;
  }

  private static String place(Enum<?> model, FiscalNumber number) {
    return model + " " + number;
  }
}

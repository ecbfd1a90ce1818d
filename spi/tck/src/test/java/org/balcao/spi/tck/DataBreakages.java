package org.balcao.spi.tck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed.Page;
import org.balcao.spi.Outcome;
import org.balcao.spi.PersonalDataHolder.EraseRequest;
import org.balcao.spi.PersonalDataHolder.Erasure;
import org.balcao.spi.ProviderRef;

/** Plugins that lose news, or keep what they should not. */
final class DataBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private DataBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "aFeedGivesAllNewsInPages",
            "gives more than was asked for",
            act ->
                isRead(act)
                    ? act.with(List.of(act.request(), 3, act.arguments().get(2))).proceed()
                    : act.proceed()),
        Breakage.of("aFeedGivesAllNewsInPages", "skips the first ones", act -> skipped(act)),
        new Breakage("aFeedPageReadAgainIsTheSame", "gives everything once", OnlyOnce::new),
        Breakage.of(
            "personalDataIsExported",
            "hides what it keeps",
            act -> isOfData(act, "export") ? Outcome.done(List.of(), REF) : act.proceed()),
        Breakage.of(
            "erasedPersonalDataIsGone",
            "erases nothing",
            act ->
                isOfData(act, "erase")
                    ? Outcome.done(new Erasure(0, List.of()), REF)
                    : act.proceed()),
        new Breakage("erasingAStrangerIsHarmless", "erases somebody always", Eraser::new));
  }

  private static boolean isRead(Act act) {
    return act.is("read") && act.arguments().size() == 3;
  }

  private static boolean isOfData(Act act, String method) {
    return act.facet().equals("personalData") && act.is(method);
  }

  private static Object skipped(Act act) throws Exception {
    if (!isRead(act)) {
      return act.proceed();
    }
    boolean start = ((Cursor) act.request()).isStart();
    return act.proceedToOutcome()
        .map(
            page -> {
              Page<?> real = (Page<?>) page;
              int from = start && real.items().size() > 1 ? 1 : 0;
              return new Page<>(
                  List.<Object>copyOf(real.items().subList(from, real.items().size())),
                  real.next(),
                  real.more());
            });
  }

  /** Does not give again what it gave before. */
  private static final class OnlyOnce extends Sabotage {
    private final Set<Object> given = new HashSet<>();

    @Override
    Object call(Act act) throws Exception {
      return isRead(act)
          ? act.proceedToOutcome().map(page -> fresh((Page<?>) page))
          : act.proceed();
    }

    private Object fresh(Page<?> page) {
      List<Object> fresh = page.items().stream().filter(given::add).<Object>map(i -> i).toList();
      return new Page<>(fresh, page.next(), page.more());
    }
  }

  /** Finds somebody to erase where there is nobody. */
  private static final class Eraser extends Sabotage {
    private final Set<Object> asked = new HashSet<>();

    @Override
    Object call(Act act) throws Exception {
      boolean first = isOfData(act, "erase") && asked.add(((EraseRequest) act.request()).subject());
      return isOfData(act, "erase")
          ? act.proceedToOutcome()
              .map(
                  erasure ->
                      first && ((Erasure) erasure).erased() == 0
                          ? new Erasure(1, List.of())
                          : erasure)
          : act.proceed();
    }
  }
}

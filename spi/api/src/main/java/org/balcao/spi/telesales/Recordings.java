package org.balcao.spi.telesales;

import java.time.Duration;
import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link TelesalesDialer}: keeps what was said. */
public interface Recordings {

  /** What was recorded of a call, without effect; empty where nothing was, or not yet. */
  Outcome<List<Recording>> of(ProviderRef call, CallContext context);

  /** The sound, without effect. {@link Outcome.Rejected} as expired where it is kept no longer. */
  Outcome<FileContent> fetch(ProviderRef recording, CallContext context);

  /** Erases a recording. {@code Done} where it is gone, however often it is asked. */
  Outcome<Erased> erase(ProviderRef recording, CallContext context);

  /**
   * A piece of sound.
   *
   * @param ref to fetch or erase it with
   * @param length how long it is
   */
  record Recording(ProviderRef ref, Duration length) {}

  /** The recording is gone. */
  record Erased() {}
}

package org.balcao.examples.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.jspecify.annotations.Nullable;

/** How a gateway can misbehave when it is asked to authorise. */
enum Harm {
  HANGS {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (System.nanoTime() < end) {
        // Deaf to interrupts; parking would return at once where the flag stays set.
        Thread.interrupted();
        LockSupport.parkNanos(end - System.nanoTime());
      }
      return good(request);
    }
  },
  IS_SLOW {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      return good(request);
    }
  },
  BLOCKS_ON_A_LOCK {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      LOCK.lock();
      try {
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return good(request);
      } finally {
        LOCK.unlock();
      }
    }
  },
  THROWS {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      throw new IllegalStateException("a bug");
    }
  },
  THROWS_WHAT_CANNOT_BE_READ {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      throw new Unreadable();
    }
  },
  OVERFLOWS_THE_STACK {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      return deeper(request, 0);
    }

    private Outcome<Authorization> deeper(AuthorizeRequest request, int depth) {
      return depth < 0 ? good(request) : deeper(request, depth + 1);
    }
  },
  RUNS_OUT_OF_MEMORY {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      throw new OutOfMemoryError("as a plugin would throw it");
    }
  },
  DOES_NOT_LINK {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      throw new NoClassDefFoundError("com/example/Missing");
    }
  },
  ANSWERS_NULL {
    @Override
    @Nullable Outcome<Authorization> answer(AuthorizeRequest request) {
      return null;
    }
  },
  ANSWERS_NULL_INSIDE {
    @Override
    @SuppressWarnings("NullAway") // what a careless plugin does
    Outcome<Authorization> answer(AuthorizeRequest request) {
      return good(request).map(value -> null);
    }
  },
  ANSWERS_A_WRONG_AMOUNT {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      Money other = request.amount().plus(request.amount());
      return Outcome.done(Authorization.reserved(other), new ProviderRef("ref"));
    }
  },
  ANSWERS_TOO_MUCH {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      return Outcome.notApplied(FailureKind.CONNECTION, "x\n".repeat(50_000));
    }
  },
  CHANGES_DEFAULTS {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      Locale.setDefault(Locale.JAPAN);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Thread.currentThread().setContextClassLoader(null);
      return good(request);
    }
  },
  INTERRUPTS_ITSELF {
    @Override
    Outcome<Authorization> answer(AuthorizeRequest request) {
      Thread.currentThread().interrupt();
      return good(request);
    }
  };

  private static final ReentrantLock LOCK = new ReentrantLock();

  /** Does it. */
  abstract @Nullable Outcome<Authorization> answer(AuthorizeRequest request);

  /** What a good gateway answers. */
  static Outcome<Authorization> good(AuthorizeRequest request) {
    return Outcome.done(Authorization.reserved(request.amount()), new ProviderRef("ref"));
  }

  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("not for you");
    }
  }
}

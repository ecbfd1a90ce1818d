package org.balcao.se;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.balcao.backoffice.transfer.ImportFault;
import org.balcao.backoffice.transfer.TransferProgress;
import org.balcao.kernel.security.Actor;

/** Says every few seconds how far a transfer is, and at once what is wrong with a file. */
final class TransferTold implements TransferProgress {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final PrintStream err;
  private long told = System.nanoTime();

  TransferTold(PrintStream err) {
    this.err = err;
  }

  @Override
  public boolean goOn(long orders) {
    if (System.nanoTime() - told > PAUSE) {
      told = System.nanoTime();
      err.println(orders + " orders");
    }
    return !Thread.currentThread().isInterrupted();
  }

  @Override
  public void fault(ImportFault fault) {
    err.println(fault);
  }

  /** The store, at the hands of whoever runs the command. */
  static Actor actor(String command) {
    String user = System.getProperty("user.name", "");
    String id = user.isBlank() ? command : command + " by " + user;
    return Actor.system(id.length() > 100 ? id.substring(0, 100) : id);
  }
}

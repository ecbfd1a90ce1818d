package org.balcao.kernel.process;

/**
 * Another run, here or on another node, took the task over. What this run has not committed is
 * rolled back.
 */
public final class ClaimLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClaimLostException(String queue, String subject) {
    super("task " + queue + " " + subject + " was taken over by another run");
  }
}

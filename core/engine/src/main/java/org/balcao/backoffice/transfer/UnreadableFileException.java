package org.balcao.backoffice.transfer;

/** From some place on a file cannot be read. */
final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImportFault fault;

  UnreadableFileException(ImportFault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  ImportFault fault() {
    return fault;
  }
}

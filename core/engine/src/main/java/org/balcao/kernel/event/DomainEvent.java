package org.balcao.kernel.event;

/**
 * Something that happened in the store, as a public record named by a past participle. It is stored
 * as JSON under its simple name, so that its components are part of the store's contract with its
 * own past: they may be added to, never renamed.
 */
public interface DomainEvent {

  /**
   * What it happened to, such as {@code order:<id>}; events of one aggregate are delivered in the
   * order in which they happened.
   */
  String aggregate();
}

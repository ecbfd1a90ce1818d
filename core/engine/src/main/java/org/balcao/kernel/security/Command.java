package org.balcao.kernel.security;

/**
 * A command as it passes the gate.
 *
 * @param name {@code <feature>.<action>}, such as {@code order.cancel}; written to the audit trail
 * @param access who may use it
 * @param subject what it is about, such as {@code order 2026-000017}; no personal data, at most 200
 *     characters
 * @param request all that decides what it does; compared when a command key comes again. A value
 *     that JSON Binding can write
 */
public record Command(String name, Access access, String subject, Object request) {}

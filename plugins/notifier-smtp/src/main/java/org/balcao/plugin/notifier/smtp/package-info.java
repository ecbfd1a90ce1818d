/**
 * E-mail through a relay: type {@code smtp}.
 *
 * <p>{@link org.balcao.plugin.notifier.smtp.SmtpNotifierProvider} reads the settings; a message is
 * composed, handed to the relay over a connection of its own, and the answer is told apart by how
 * far the dialogue had come.
 */
@NullMarked
package org.balcao.plugin.notifier.smtp;

import org.jspecify.annotations.NullMarked;

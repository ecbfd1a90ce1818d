/**
 * E-mail into a folder: type {@code maildir}.
 *
 * <p>{@link org.balcao.plugin.notifier.maildir.MaildirNotifierProvider} reads the settings; a
 * message becomes a file that any mail program reads. Nothing but the JDK is needed for that: what
 * a mail file is, the few lines here say, and they share none with a notifier that talks to a
 * server.
 */
@NullMarked
package org.balcao.plugin.notifier.maildir;

import org.jspecify.annotations.NullMarked;

/**
 * Checks of what customers say, by rules and lists alone: no network, no account, no cost.
 *
 * <p>Found by the store as verifier type {@code local}; start at {@link
 * org.balcao.plugin.verifier.local.LocalVerifierProvider}. Each check is a {@code Rule} of its own.
 */
@NullMarked
package org.balcao.plugin.verifier.local;

import org.jspecify.annotations.NullMarked;

/**
 * News that does not get lost: {@link org.balcao.kernel.event.Events} writes events with the
 * business they tell of and delivers them to named subscribers; {@link
 * org.balcao.kernel.event.Inbox} takes the webhooks of providers.
 */
@NullMarked
package org.balcao.kernel.event;

import org.jspecify.annotations.NullMarked;

/** Writing to buyers and staff: {@link org.balcao.spi.notification.Notifier}. */
@NullMarked
package org.balcao.spi.notification;

import org.jspecify.annotations.NullMarked;

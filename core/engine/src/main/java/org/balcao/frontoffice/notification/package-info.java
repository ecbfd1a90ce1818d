/** Writing to buyers. Entry point: {@link org.balcao.frontoffice.notification.Notifications}. */
@NullMarked
package org.balcao.frontoffice.notification;

import org.jspecify.annotations.NullMarked;

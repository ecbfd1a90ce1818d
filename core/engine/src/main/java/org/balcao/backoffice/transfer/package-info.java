/**
 * Orders as files: written for others, and taken in from other shops. Entry point: {@link
 * org.balcao.backoffice.transfer.OrderTransfers}.
 */
@NullMarked
package org.balcao.backoffice.transfer;

import org.jspecify.annotations.NullMarked;
